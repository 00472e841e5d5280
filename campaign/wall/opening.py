"""Bringing a campaign of the hub to the regions that are open already."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from wagtail.models import Page

from campaign.models import CampaignPage
from campaign.wall.seeds import campaign_seed, national_campaigns
from regions.models import Region, RoomKey
from regions.scoping import inside
from regions.services.planting import plant, seed_key


@dataclass(frozen=True)
class Standing:
    """How far the campaign is in one region."""

    region: Region
    live: bool
    draft: bool

    @property
    def missing(self) -> bool:
        """True where it has no page of the campaign in any language."""
        return not (self.live or self.draft)


class NotPublished(ValueError):
    """The hub's own page of the campaign is not public, so there is nothing to bring."""


def open_regions() -> list[Region]:
    """Those that have the room, in the order of their codes."""
    rows = Region.objects.open().regional().select_related("site__root_page").defer("outline")
    return [region for region in rows if RoomKey.CAMPAIGN in region.rooms]


def standings(key: str) -> list[Standing]:
    """Where the campaign has a page; one query for all regions."""
    regions = open_regions()
    rows = CampaignPage.objects.filter(key=key, region__in=regions)
    pages = list(rows.values_list("region_id", "live"))
    return [
        Standing(
            region,
            live=(region.pk, True) in pages,
            draft=(region.pk, False) in pages,
        )
        for region in regions
    ]


def open_campaign(*, key: str, published: bool) -> int:
    """Give each open region the campaign's page in the languages that both have, published or as
    a draft; returns how many pages were new. What stands there is left as it is, so that doing it
    twice changes nothing. Raises ``NotPublished``.
    """
    versions = national_campaigns().get(key)
    if versions is None:
        raise NotPublished
    seed, made = campaign_seed(key, versions), 0
    for region in open_regions():
        with inside(region), transaction.atomic():
            Region.objects.select_for_update().only("pk").get(pk=region.pk)
            if _has_its_own(region, key, seed.key):
                continue
            made += plant(region, seed, _homes(region), published=published)
    return made


def _has_its_own(region: Region, key: str, seed: str) -> bool:
    """The region has made a page of the campaign itself."""
    rows = CampaignPage.objects.filter(region=region, key=key)
    return rows.exclude(translation_key=seed_key(region, seed)).exists()


def _homes(region: Region) -> dict[str, Page]:
    """The region's front pages by language; Finnish first, as its page is the original."""
    key = region.open_site.root_page.translation_key
    rows = Page.objects.filter(translation_key=key).select_related("locale")
    homes = {home.locale.language_code: home for home in rows}
    return {code: homes[code] for code in region.languages if code in homes}
