"""Everything that the finder's template needs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import Http404, HttpRequest

from campaign.models import PracticeIndexPage, PracticePage
from campaign.practices.facets import PracticeFacets
from campaign.practices.filters import PracticeFilter
from network.paginate import PARAMETER, paginate_rows

_UNSEEN = ("target_group", "idea", "conditions", "tips", "evaluation", "more")


def finder(request: HttpRequest, page: PracticeIndexPage) -> dict[str, Any]:
    """The practices that were asked for, and the choices."""
    if page.region is None:
        raise Http404  # a page outside of every site, which nobody can visit
    chosen = PracticeFilter(request.GET, region=page.region)
    facets = PracticeFacets(chosen, action=request.path, originals=page.shows_originals)
    items = paginate_rows(request, lambda wanted: _shown(facets, wanted), total=facets.total)
    address, query = page.get_full_url(request) or "", chosen.query()
    paged = f"{'&' if query else '?'}{PARAMETER}={items.number}" if items.number > 1 else ""
    context = {
        "items": items,
        "chosen": chosen,
        "facets": facets.every,
        "taken": facets.taken,
        "action": request.path,
        "canonical": f"{address}{query}{paged}",
    }
    # One choice is a page that people look for; of the countless other lists only the links count.
    if sum(map(len, chosen.choices.values())) > 1 or chosen.words:
        context["robots"] = "noindex, follow"
    return context


def _shown(facets: PracticeFacets, wanted: slice) -> Iterable[PracticePage]:
    return facets.rows(f"{wanted}", lambda: facets.found.for_cards().defer(*_UNSEEN)[wanted])
