"""Front pages, sections and legal pages of a site: every page shows them, few edits change them.

Kept in Redis with the generation in which they were read. A change starts a new generation after
its commit, so what a slow reader brings from before the change is never shown.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import post_page_move

from home.models import ContentPage, NetworkHomePage, RegionHomePage
from network.pages import BasePageQuerySet
from newsletters.consent.queries import invites
from newsletters.models import Audience
from regions.models import Region

Home = RegionHomePage | NetworkHomePage

HOME_DEPTH = 2
"""Front pages stand directly under the root."""
_GENERATION = "surroundings"
_KEPT_SECONDS = 300
"""Also how long something old can be shown when Redis was away while a page was published."""


@dataclass(frozen=True)
class Surroundings:
    """What the pages of one site share in one language."""

    homes: dict[str, Home]
    """By language code, in the region's order."""
    sections: list[Page]
    """The live public pages under the front page of the language, or under the Finnish one."""
    legal: list[ContentPage]
    """Of each purpose the page in the language, or the Finnish one."""
    invites: bool = False
    """Whether the site has letters to subscribe to."""


def surroundings(region: Region, language: str) -> Surroundings:
    """One look at Redis, or four queries."""
    key = f"{_GENERATION}:{region.pk}:{language}"
    held: dict[str, Any] = cache.get_many([_GENERATION, key])
    generation = held.get(_GENERATION) or _begun()
    read_in, found = held.get(key, ("", None))
    if found is None or read_in != generation:
        found = _read(region, language)
        cache.set(key, (generation, found), _KEPT_SECONDS)
    return found


def _begun() -> str:
    """A first generation; of two readers at once the first one's stays."""
    cache.add(_GENERATION, uuid.uuid4().hex, None)
    return str(cache.get(_GENERATION, ""))


def _read(region: Region, language: str) -> Surroundings:
    homes = _homes(region)
    home = homes.get(language) or homes.get(settings.LANGUAGE_CODE)
    sections = BasePageQuerySet(Page).child_of(home).open_to_all() if home else Page.objects.none()
    in_order = list(sections.order_by("path"))
    return Surroundings(homes, in_order, _legal(region, language), invites(region))


def _homes(region: Region) -> dict[str, Home]:
    model = NetworkHomePage if region.is_hub else RegionHomePage
    homes = model.objects.live().filter(
        depth=HOME_DEPTH,
        translation_key=region.open_site.root_page.translation_key,
        locale__language_code__in=region.languages,
    )
    homes = homes.select_related("locale").defer("body")
    found = {home.locale.language_code: home for home in homes}
    return {code: found[code] for code in region.languages if code in found}


def _legal(region: Region, language: str) -> list[ContentPage]:
    pages = ContentPage.objects.live().filter(region=region)
    pages = pages.exclude(purpose=ContentPage.Purpose.ORDINARY)
    pages = pages.filter(locale__language_code__in={language, settings.LANGUAGE_CODE})
    pages = pages.select_related("locale").defer("body").order_by("purpose", "path")
    chosen: dict[str, ContentPage] = {}
    for page in pages:
        if page.purpose not in chosen or page.locale.language_code == language:
            chosen[page.purpose] = page
    return list(chosen.values())


@receiver([post_save, post_delete], sender=Region)
@receiver([post_save, post_delete], sender=Site)
@receiver([post_save, post_delete], sender=PageViewRestriction)
@receiver([post_save, post_delete], sender=Audience)
def forget_surroundings(**_: Any) -> None:
    """Begin a new generation: at once for this transaction's own eyes, after it for everybody."""
    _renew()
    transaction.on_commit(_renew)


@receiver([post_save, post_delete, post_page_move])
def forget_changed_page(instance: Any, **_: Any) -> None:
    """A front page, a section or a legal page has changed; other pages surround nothing."""
    if not isinstance(instance, Page):
        return
    if instance.depth <= HOME_DEPTH + 1 or isinstance(instance, ContentPage):
        forget_surroundings()


def _renew() -> None:
    cache.set(_GENERATION, uuid.uuid4().hex, None)
