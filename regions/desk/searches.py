"""What people looked for on the region's site in vain: for editors, who can write it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from network.paginate import paginate
from regions.desk.panels import DeskPanel, Line, first_of
from regions.desk.where import for_duty, regions_of_desk
from regions.models import MissedSearch, Region
from regions.roles import Duty


def missed_searches(region: Region) -> QuerySet[Any]:
    """The most wished for first."""
    return MissedSearch.objects.filter(region=region).order_by("-count", "-last_on", "words")


@for_duty(Duty.READ_SEARCHES)
def index(request: HttpRequest, region: Region) -> HttpResponse:
    """The words, how often, in which language, and when last."""
    context = {
        "region": region,
        "regions": regions_of_desk(request),
        "items": paginate(request, missed_searches(region), per_page=50),
    }
    return render(request, "regions/admin/searches.html", context)


@require_POST
@for_duty(Duty.READ_SEARCHES)
def forget(request: HttpRequest, region: Region, search_id: int) -> HttpResponse:
    """Take words off the list: they have been seen to, or tell too much of somebody."""
    MissedSearch.objects.filter(region=region, pk=search_id).delete()
    messages.success(request, _("The words are off the list."))
    return redirect("region_searches", region.slug)


def panel(region: Region) -> DeskPanel:
    """The desk's few lines of the list."""
    rows, count = first_of(missed_searches(region))
    url = reverse("region_searches", args=[region.slug])
    return DeskPanel(
        heading=_("Looked for in vain"),
        lines=[Line(row.words, url, _times(row.count)) for row in rows],
        count=count,
        empty=_("Everybody has found something. Words that find nothing come here."),
        more_url=url,
        more=_("All words that found nothing"),
        order=600,
        icon="search",
    )


def _times(count: int) -> str:
    return ngettext("%(count)s time", "%(count)s times", count) % {"count": count}
