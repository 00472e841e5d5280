"""The regions that have a site: every page names them, few things change them."""

from __future__ import annotations

from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Site

from regions.models import Region

_KEY, _KEPT_SECONDS = "opened-regions", 300


def opened_regions() -> list[Region]:
    """Open regions with their sites, the hub among them; from Redis where it has them."""
    found: list[Region] | None = cache.get(_KEY)
    if found is None:
        found = list(Region.objects.open().select_related("site").defer("outline"))
        cache.set(_KEY, found, _KEPT_SECONDS)
    return found


@receiver([post_save, post_delete], sender=Region)
@receiver([post_save, post_delete], sender=Site)
def forget_opened(**_: Any) -> None:
    """A region or a site has changed."""
    transaction.on_commit(lambda: cache.delete(_KEY))
