"""A region's languages, opened and closed one by one; no other region notices."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import Page, Site

from regions.isolation.ownership import below, home_paths
from regions.models import Region
from regions.services.provisioning import provision_region

LANGUAGE_NAMES = dict(settings.LANGUAGES)


class CannotClose(ValueError):
    """Finnish is every site's first language, and what is not open cannot be closed."""


@dataclass(frozen=True)
class LanguageOfRegion:
    """One of the network's languages as a region has it."""

    code: str
    name: str
    """By its own name."""
    is_open: bool
    live: int
    """How many published pages the region has in it."""
    drafts: int

    @property
    def may_close(self) -> bool:
        """Every language but Finnish."""
        return self.is_open and self.code != settings.LANGUAGE_CODE


def _pages_of(region: Region) -> QuerySet[Page]:
    return Page.objects.filter(below(home_paths([region])))


def languages_of(region: Region) -> list[LanguageOfRegion]:
    """All of the network's languages, the region's own first and in its order."""
    counts: dict[str, list[int]] = {code: [0, 0] for code in LANGUAGE_NAMES}
    rows = _pages_of(region).values_list("locale__language_code", "live")
    for code, live in rows:
        counts[code][0 if live else 1] += 1
    order = [*region.languages, *(code for code in LANGUAGE_NAMES if code not in region.languages)]
    return [
        LanguageOfRegion(code, LANGUAGE_NAMES[code], code in region.languages, *counts[code])
        for code in order
    ]


def open_language(region: Region, code: str) -> None:
    """Give the region's site a language: front page, sections, rights, workflow. What it had in it
    before is there again. Raises ``ValueError`` for a language that the network does not know."""
    provision_region(slug=region.slug, languages=[code], rooms=region.rooms)


@transaction.atomic
def close_language(region: Region, code: str) -> None:
    """Take a language off the site. Nothing is deleted: its pages wait, and their addresses lead
    to the Finnish ones. Raises ``CannotClose``."""
    row = Region.objects.select_for_update(of=("self",)).get(pk=region.pk)
    if code == settings.LANGUAGE_CODE or code not in row.languages:
        raise CannotClose(code)
    row.languages = [one for one in row.languages if one != code]
    row.save(update_fields=["languages"])
    transaction.on_commit(Site.clear_site_root_paths_cache)


def newest_in(region: Region, code: str, most: int = 5) -> list[Page]:
    """The live pages in a language that were published last."""
    rows = _pages_of(region).filter(live=True, locale__language_code=code)
    return list(rows.order_by("-last_published_at", "-pk")[:most])
