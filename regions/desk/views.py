"""Small pages of the desk: where the tree begins, what has been done, and the end of the tour."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST
from wagtail.models import Page
from wagtail.users.models import UserProfile

from network.paginate import paginate
from regions.activity import entries, lines
from regions.desk.tour import TOUR
from regions.desk.where import at_hand, for_duty, regions_of_desk
from regions.models import Region
from regions.roles import Duty


def explore(request: HttpRequest) -> HttpResponse:
    """The page tree begins at the region's own front page; the network's own see the root."""
    regions = regions_of_desk(request)
    site = at_hand(request, regions).site if regions else None
    if request.user.is_superuser or site is None:
        return redirect("wagtailadmin_explore", Page.get_first_root_node().pk)
    return redirect("wagtailadmin_explore", site.root_page_id)


@for_duty(Duty.READ_ACTIVITY)
def activity(request: HttpRequest, region: Region) -> HttpResponse:
    """What has been done in the region, the latest first."""
    page = paginate(request, entries(region), per_page=50)
    context = {
        "region": region,
        "regions": regions_of_desk(request),
        "items": page,
        "lines": lines(list(page)),
    }
    return render(request, "regions/admin/activity.html", context)


@require_POST
def tour_done(request: HttpRequest) -> HttpResponse:
    """Remember that the person has seen the tour."""
    profile = UserProfile.get_for_user(request.user)
    profile.dismissibles[TOUR] = True
    profile.save(update_fields=["dismissibles"])
    return redirect("wagtailadmin_home")
