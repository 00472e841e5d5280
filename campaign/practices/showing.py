"""Everything that the finder's template needs."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest

from campaign.models import PracticeIndexPage
from campaign.practices.facets import PracticeFacets
from campaign.practices.filters import PracticeFilter
from network.paginate import PARAMETER, paginate

_UNSEEN = ("target_group", "idea", "conditions", "tips", "evaluation", "more")


def finder(request: HttpRequest, page: PracticeIndexPage) -> dict[str, Any]:
    """The practices that were asked for, and the choices."""
    if page.region is None:
        raise Http404  # a page outside of every site, which nobody can visit
    chosen = PracticeFilter(request.GET, region=page.region)
    facets = PracticeFacets(chosen, action=request.path, originals=page.shows_originals)
    rows = facets.found.for_cards().defer(*_UNSEEN)
    items = paginate(request, rows, total=facets.total)
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
