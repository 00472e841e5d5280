"""What the directory shows of the associations that fit: cards, letters, points on a map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import get_language

from network.paginate import PARAMETER
from network.sorting import alphabet_of, initial_of
from organisations.facets import Facets
from organisations.filters import ALPHABET, LIST, MAP, SHEET
from organisations.models.entries import EntryQuerySet
from organisations.models.profiles import OrganisationPage
from regions.shelf import shelf

PER_PAGE = {LIST: 24, ALPHABET: 200, SHEET: 100, MAP: 200}
"""How many a page of each view shows; a map has one page."""

_SHOWN = (
    *("title", "lead", "url_path", "path", "depth", "translation_key", "content_type"),
    *("online", "meeting_times", "hide_address", "street", "postal_code", "post_office"),
    *("email", "phone", "website", "locale__language_code"),
    *(f"region__name_{code}" for code in ("fi", "sv", "en", "se")),
    *("entry__municipalities", "entry__latitude", "entry__longitude"),
    *("entry__order_fi", "entry__order_se", "entry__order_smn"),
)
"""What any of the views shows of an association."""


@dataclass(kw_only=True)
class Letter:
    """A letter of the alphabetical list, with where it begins."""

    name: str
    anchor: str
    url: str
    pages: list[OrganisationPage] = field(default_factory=list)
    """The associations under it, where they are on the page that is shown."""


def pages_of(entries: Iterable[Any]) -> list[OrganisationPage]:
    """The profiles of a slice of entries, in its order, with ``places`` and by one query.

    The slice is taken inside the query, so that only its own pages are looked up.
    """
    return in_order(profiles_of(entries))


def profiles_of(entries: Any) -> QuerySet[OrganisationPage]:
    """The profiles of a slice of entries with what lists show, in no order."""
    pages = OrganisationPage.objects.filter(pk__in=entries.values("page"))
    rows: QuerySet[OrganisationPage] = pages.select_related("locale", "region", "entry")
    return rows.only(*_SHOWN)


def in_order(pages: Iterable[OrganisationPage]) -> list[OrganisationPage]:
    """Profiles that ``profiles_of`` has brought by the reader's alphabet, with ``places``."""
    order = f"order_{alphabet_of(get_language() or '')}"
    found = sorted(pages, key=lambda page: (getattr(page.entry, order), page.pk))
    for page in found:
        page.places = place_names(page.entry.municipalities)
    return found


def place_names(ids: Iterable[int]) -> list[str]:
    """Names of municipalities in the reader's language, in alphabetical order."""
    wanted = set(ids)
    return [place.name for pk, place in shelf().municipalities.items() if pk in wanted]


def letters(facets: Facets, items: Any, query: str) -> list[Letter]:
    """The letters that associations begin with; each leads to where it begins in the list."""
    language = get_language() or "fi"
    counted = facets.counts["letter"]
    order = f"order_{alphabet_of(language)}"
    shown = {
        name: list(pages)
        for name, pages in groupby(
            items.object_list, key=lambda page: initial_of(getattr(page.entry, order), language)
        )
    }
    found: dict[str, Letter] = {}
    before = 0
    for key in sorted(counted):
        name = initial_of(key, language)
        if name not in found:
            anchor = f"kirjain-{len(found) + 1}"
            number = before // items.paginator.per_page + 1
            url = "" if number == items.number else f"{query}&{PARAMETER}={number}"
            found[name] = Letter(
                name=name, anchor=anchor, url=f"{url}#{anchor}", pages=shown.get(name, [])
            )
        before += counted[key]
    return list(found.values())


def points(entries: EntryQuerySet, request: HttpRequest) -> list[dict[str, Any]]:
    """The first associations that have told their place, for the map: name, address, where."""
    located = entries.exclude(latitude=None)[: PER_PAGE[MAP]]
    return [
        {
            "name": page.title,
            "url": page.get_url(request) or "",
            "at": [page.entry.latitude, page.entry.longitude],
        }
        for page in pages_of(located)
    ]
