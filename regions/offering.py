"""The regions and municipalities that a list offers to narrow it by: the same for every room."""

from __future__ import annotations

from functools import cached_property

from regions.hosts import opened_regions
from regions.models import Municipality, Region
from regions.shelf import shelf


class PlacesOnOffer:
    """What a filter of a site's list offers; it says which ``regions`` and ``municipalities`` of
    these have been chosen."""

    region: Region
    """Whose site it is."""
    regions: list[Region]
    municipalities: list[Municipality]

    @cached_property
    def offered_regions(self) -> list[Region]:
        """On the hub the open regions, by name; on a region's own site none."""
        if not self.region.is_hub:
            return []
        return sorted((r for r in opened_regions() if not r.is_hub), key=lambda one: one.name)

    @cached_property
    def offered_municipalities(self) -> list[Municipality]:
        """The region's own; on the hub those of the chosen regions, or of the chosen places."""
        if not self.region.is_hub:
            return self.known_municipalities
        wanted = {r.pk for r in self.regions} or {m.region_id for m in self.municipalities}
        return [place for place in self.known_municipalities if place.region_id in wanted]

    @cached_property
    def known_municipalities(self) -> list[Municipality]:
        """All that an address may name: the region's own, or on the hub those of open regions."""
        if not self.region.is_hub:
            return shelf().municipalities_of(self.region)
        regions = {region.pk for region in self.offered_regions}
        return [m for m in shelf().municipalities.values() if m.region_id in regions]
