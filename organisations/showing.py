"""Everything that the directory's template needs, by two queries."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language

from network.paginate import paginate_rows
from network.prepared import Shapes
from organisations import listing
from organisations.facets import Facets
from organisations.filters import ALPHABET, LIST, MAP, MUNICIPALITY, THEME, VIEWS, DirectoryFilter
from organisations.models import DirectoryPage, OrganisationPage

_OPENING = Shapes()


def directory(request: HttpRequest, page: DirectoryPage) -> dict[str, Any]:
    """The facets, the list in the view that was asked for, and what search engines are told."""
    language = get_language() or "fi"
    chosen = DirectoryFilter(request.GET, region=page.region)
    lettered = chosen.view == ALPHABET
    facets = Facets(chosen, language=language, action=request.path, letters=lettered)
    items = paginate_rows(
        request,
        lambda wanted: _shown(facets, wanted, language),
        total=facets.total,
        per_page=listing.PER_PAGE[chosen.view],
    )
    context = {
        "chosen": chosen,
        "facets": facets.every,
        "taken": facets.taken,
        "items": items,
        "views": [(view, chosen.query(view=view) or request.path) for view in VIEWS],
        "action": request.path,
        "table": chosen.query(picked=False, view=LIST),
        **_told_to_search_engines(request, page, chosen, items.number),
    }
    if lettered:
        context["letters"] = listing.letters(facets, items, chosen.query())
    if chosen.view == MAP:
        context["points"] = listing.points(facets.found.in_order(language), request)
    return context


def _shown(facets: Facets, wanted: slice, language: str) -> list[OrganisationPage]:
    """A page of the list; the directory as it opens has its SQL ready. A map has no pages."""
    chosen = facets.filter
    if chosen.view == MAP:
        return []
    if chosen.is_set or chosen.words:
        return listing.pages_of(facets.found.in_order(language)[wanted])
    shape = (f"{wanted}", chosen.region.pk)
    rows = _OPENING.rows(
        shape,
        lambda: listing.profiles_of(facets.found.in_order(language)[wanted]),
        day=timezone.localdate(),
    )
    return listing.in_order(rows)


def _told_to_search_engines(
    request: HttpRequest, page: DirectoryPage, chosen: DirectoryFilter, number: int
) -> dict[str, str]:
    """One municipality or one theme is a page that people look for; of the countless other lists
    only the links are followed."""
    address = page.get_full_url(request) or ""
    made = {name: values for name, values in chosen.choices.items() if values}
    wanted = len(made) <= 1 and set(made) <= {MUNICIPALITY, THEME}
    single = wanted and sum(map(len, made.values())) <= 1 and not chosen.words
    if not single or chosen.view != LIST:
        return {"canonical": address + chosen.query(picked=False), "robots": "noindex, follow"}
    query = chosen.query(picked=False)
    paged = f"{'&' if query else '?'}sivu={number}" if number > 1 else ""
    return {"canonical": f"{address}{query}{paged}"}
