"""Front pages, sections and legal pages of a site: every page shows them, few edits change them.

Every process remembers them until one of them changes (``network.remembering``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from events.models import CarpoolPage
from home.models import ContentPage, MunicipalityPage, NetworkHomePage, RegionHomePage
from network import remembering
from network.pages import BasePageQuerySet
from network.remembering import remembered
from newsletters.consent.queries import invites
from newsletters.models import Audience
from regions.hosts import memory_of
from regions.models import Region

Home = RegionHomePage | NetworkHomePage

_TOLD_OF = (ContentPage, MunicipalityPage, CarpoolPage)
HOME_DEPTH = 2
"""Front pages stand directly under the root."""


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
    """From memory, or four queries."""
    key = ("surroundings", region.pk, language)
    return remembered(key, lambda: _read(region, language), within=memory_of(region))


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


@receiver([post_save, post_delete], sender=PageViewRestriction)
@receiver([post_save, post_delete], sender=Audience)
def forget_surroundings(**_: Any) -> None:
    """Whatever the pages of a site share may have changed."""
    remembering.renew()


@receiver(post_page_move)
@receiver([post_save, post_delete])
def forget_changed_page(instance: Any, signal: Any, **_: Any) -> None:
    """A front page, a section or a page that others tell of has changed; most surround nothing.

    A page that is moved may leave what is restricted or come below it, and so may an alias.
    """
    if not isinstance(instance, Page):
        return
    near = instance.depth <= HOME_DEPTH + 1 or isinstance(instance, _TOLD_OF)
    if near or instance.alias_of_id or signal is post_page_move:
        remembering.renew()
