"""The search page, and suggestions while one types."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from network.search.answering import Answer, answer
from network.search.asking import SHORTEST_BEGINNING
from network.search.finding import NOTHING, PER_PAGE, Place, find, questions
from network.visitors import is_by_a_person
from regions.models import Region
from regions.searching.facets import chosen, facets
from regions.searching.missed import remember
from regions.searching.results import results
from regions.searching.telling import searched
from regions.searching.wanted import Wanted, wanted_by
from regions.shelf import shelf

SUGGESTED = 6


def _region(request: HttpRequest) -> Region:
    return request.region  # type: ignore[attr-defined,no-any-return]  # regions.middleware sets it


def _place(request: HttpRequest) -> Place:
    """Where the search is made; the hub searches the whole network."""
    region = _region(request)
    return Place(get_language() or "fi", None if region.is_hub else region.pk)


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Answers to the words of the address, ten a page, with the ways to narrow them."""
    wanted = wanted_by(request.GET)
    answered = answer(wanted.words, _place(request), wanted.choice, wanted.number)
    if wanted.words and not answered.found.total and not chosen(wanted, request):
        remember(_region(request), language=get_language() or "fi", text=wanted.words)
    if wanted.words and wanted.number <= 1 and not chosen(wanted, request):
        _tell(request, wanted.words)
    return render(request, "search/search.html", _context(request, wanted, answered))


def _tell(request: HttpRequest, words: str) -> None:
    """That somebody has asked; robots and a browser's guesses are nobody."""
    if is_by_a_person(request):
        told = {"language": get_language() or "fi", "text": words}
        searched.send(sender=search, region=_region(request), **told)


def _context(request: HttpRequest, wanted: Wanted, answered: Answer) -> dict[str, Any]:
    found = answered.found
    near = answered.nearest[: PER_PAGE - len(found.pages)]
    shown = results((*found.pages, *near), answered, request)
    return {
        "wanted": wanted,
        "chosen": chosen(wanted, request),
        "facets": facets(wanted, found, request) if shown else [],
        "total": found.total,
        "items": Paginator(range(found.total), PER_PAGE).get_page(answered.number),
        "results": [shown[key] for key in found.pages if key in shown],
        "nearest": [shown[key] for key in near if key in shown],
        "taken_for": answered.taken_for,
        "themes": [] if found.total else shelf().themes,
    }


@require_safe
def suggest(request: HttpRequest) -> JsonResponse:
    """The pages that fit what has been typed so far, as JSON: title, kind, address."""
    words = wanted_by(request.GET).words
    place, found = _place(request), NOTHING
    if len(words) >= SHORTEST_BEGINNING:
        asked = questions(words, place, unfinished=True)
        found = find(asked, place, per_page=SUGGESTED)
    return JsonResponse({"items": _suggestions(found.pages, request)})


def _suggestions(ids: tuple[int, ...], request: HttpRequest) -> list[dict[str, str]]:
    shown = results(ids, Answer((), NOTHING), request)
    return [{"title": one.plain, "kind": one.kind, "url": one.url} for one in shown.values()]
