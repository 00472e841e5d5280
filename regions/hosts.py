"""Which region a host name belongs to, and what every site shares: from memory.

A region is given out as a copy: whoever sets something on ``request.region`` sets it for that
request alone.
"""

from __future__ import annotations

import copy
from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Collection, Locale, Site

from network import remembering
from network.remembering import Memory, remembered
from regions.models import Region, RegionSettings


def region_at(host: str) -> Region | None:
    """The region whose site answers at a host name, with its site, settings and front page."""
    memory = remembering.present()
    found = remembered("hosts", lambda: _by_host(memory), within=memory).get(host)
    if found is None:
        return None
    region = copy.copy(found)
    region.memory = memory  # type: ignore[attr-defined]
    return region


def memory_of(region: Region) -> Memory | None:
    """The memory that a request's region came from: for what is made of the region."""
    return getattr(region, "memory", None)


def opened_regions() -> list[Region]:
    """Open regions with their sites, front pages and collections, the hub among them. Shared: copy
    what you change."""
    return list(remembered("opened-regions", _opened))


def _by_host(memory: Memory) -> dict[str, Region]:
    regions = remembered("opened-regions", _opened, within=memory)
    return {region.open_site.hostname: region for region in regions}


def _opened() -> list[Region]:
    rows = Region.objects.open().select_related(
        "site__root_page__locale", "site__regionsettings", "collection"
    )
    return list(rows.defer("outline"))


@receiver([post_save, post_delete], sender=Region)
@receiver([post_save, post_delete], sender=RegionSettings)
@receiver([post_save, post_delete], sender=Site)
@receiver([post_save, post_delete], sender=Locale)
@receiver([post_save, post_delete], sender=Collection)
def forget_regions(**_: Any) -> None:
    """A region or its site has changed."""
    remembering.renew()
