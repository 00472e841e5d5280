"""Everything that a campaign's template needs."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest

from campaign.models import CampaignPage
from campaign.narrowing.filters import REGION, THEME
from campaign.wall.cards import cards_of, for_wall
from campaign.wall.facets import WallFacets
from campaign.wall.figures import figures
from campaign.wall.filters import WallFilter
from network.paginate import PARAMETER, paginate_rows


def wall(request: HttpRequest, page: CampaignPage) -> dict[str, Any]:
    """The stories that were asked for, the choices, the day and the figures."""
    if page.region is None:
        raise Http404  # a page outside of every site, which nobody can visit
    chosen = WallFilter(request.GET, region=page.region)
    facets = WallFacets(chosen, campaign=page, action=request.path)
    items = paginate_rows(
        request,
        lambda wanted: facets.rows(f"{wanted}", lambda: for_wall(facets.found)[wanted]),
        total=facets.total,
    )
    items.object_list = cards_of(list(items.object_list), page)
    return {
        "items": items,
        "chosen": chosen,
        "facets": facets.every,
        "taken": facets.taken,
        "action": request.path,
        "countdown": page.countdown(),
        "figures": figures(page),
        "toolkit_url": request.path + page.reverse_subpage("toolkit"),
        **_told_to_search_engines(request, page, chosen, items.number),
    }


def _told_to_search_engines(
    request: HttpRequest, page: CampaignPage, chosen: WallFilter, number: int
) -> dict[str, str]:
    """One region or one theme is a page that people look for; of the countless other lists only
    the links are followed."""
    address, query = page.get_full_url(request) or "", chosen.query()
    made = {name: values for name, values in chosen.choices.items() if values}
    single = set(made) <= {REGION, THEME} and sum(map(len, made.values())) <= 1
    if not single:
        return {"canonical": address + query, "robots": "noindex, follow"}
    paged = f"{'&' if query else '?'}{PARAMETER}={number}" if number > 1 else ""
    return {"canonical": f"{address}{query}{paged}"}
