"""The answers and the facets as the page shows them.

An answer is shown only while its page is public: the index says what fits, the pages themselves
say whether anybody may see them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import OuterRef, Subquery
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from network.pages import BasePageQuerySet
from network.search.answering import Answer
from network.search.described import Kind
from network.search.models import SearchDocument
from network.search.snippets import marked, snippet
from network.site_roots import address
from regions.hosts import opened_regions
from regions.models import Municipality
from regions.shelf import shelf

_PLACES_SHOWN = 3
_SHOWN = ("language", "kind", "title", "text", "starts", "regions", "municipalities")


@dataclass(frozen=True, kw_only=True)
class Result:
    """One answer."""

    title: SafeString
    """With the words that were asked for marked."""
    plain: str
    """The title as it is."""
    url: str
    kind: str
    snippet: SafeString
    code: str = ""
    """Its language, when it is not the reader's."""
    starts: dt.datetime | None = None
    places: Sequence[str] = ()
    region: str = ""
    """Whose it is, where several regions are searched."""


def results(ids: Iterable[int], answer: Answer, request: HttpRequest) -> dict[int, Result]:
    """The answers by id, in the order of the ids, by one query."""
    wanted = list(ids)
    if not wanted:
        return {}
    public = BasePageQuerySet(Page).filter(pk=OuterRef("pk")).open_to_all().order_by()
    rows = SearchDocument.objects.only(*_SHOWN).annotate(
        url_path=Subquery(public.values("url_path"))
    )
    documents = rows.exclude(url_path=None).in_bulk(wanted)
    lexemes = {one.language: one.lexemes for one in answer.asked}
    here = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    keepers = {one.pk: one.name for one in opened_regions()} if here.is_hub else {}
    found: dict[int, Result] = {}
    for page_id in wanted:
        document = documents.get(page_id)
        if document is not None:
            url = address(document.url_path, here.site_id)
            own = lexemes.get(document.language, frozenset())
            found[page_id] = _result(document, url, own, keepers)
    return found


def _result(
    document: SearchDocument, url: str, lexemes: frozenset[str], keepers: Mapping[int, str]
) -> Result:
    language, places = document.language, shelf().municipalities
    held = [places[key] for key in document.municipalities if key in places]
    keeper = keepers.get(document.regions[0], "") if document.regions else ""
    return Result(
        title=marked(document.title, lexemes, language),
        plain=document.title,
        url=url,
        kind=str(_ONE[Kind(document.kind)]),
        snippet=snippet(document.text, lexemes, language),
        code="" if language == get_language() else language,
        starts=document.starts if document.kind in _DATED else None,
        places=_places(document, held),
        region=keeper,
    )


def _places(document: SearchDocument, held: Sequence[Municipality]) -> list[str]:
    """The places of an answer, unless its title is the place or they are too many to say much."""
    if document.kind == Kind.MUNICIPALITY or len(held) > _PLACES_SHOWN:
        return []
    return [one.name for one in held]


_DATED = {Kind.EVENT, Kind.NEWS, Kind.REPORT}
_ONE = {
    Kind.ORGANISATION: _("Association"),
    Kind.EVENT: _("Event"),
    Kind.NEWS: _("News"),
    Kind.STORY: _("Story"),
    Kind.PRACTICE: _("Good practice"),
    Kind.REPORT: _("Report of an event"),
    Kind.MUNICIPALITY: _("Municipality"),
    Kind.PAGE: _("Page"),
}
