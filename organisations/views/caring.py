"""What waits for the editors: wishes, changes, endings and readers' remarks."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from organisations import queries
from organisations.comparing import changes_of
from organisations.errors import Settled
from organisations.forms_admin import EndingForm, WishForm
from organisations.models import DetailCheck, Proposal, Remark
from organisations.permissions import user_cares_for_details
from organisations.services import asking, checking, remarking
from organisations.views.region import for_carers
from regions.desk.where import regions_of_desk, to_region_at_hand
from regions.models import Region


def carers_regions(request: HttpRequest) -> list[Region]:
    """The regions whose details the person looks after."""
    return [row for row in regions_of_desk(request) if user_cares_for_details(request.user, row)]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, carers_regions(request), "organisations_care")


@for_carers
def care(request: HttpRequest, region: Region) -> HttpResponse:
    """Everything that waits, a section a kind."""
    context = {
        "region": region,
        "regions": carers_regions(request),
        "wishes": queries.wishes(region),
        "sent": queries.sent(region),
        "endings": queries.endings(region),
        "remarks": queries.remarks(region),
        "to_call": queries.calls(region).count(),
        "share": queries.share_of(region),
    }
    return render(request, "organisations/admin/care.html", context)


@for_carers
def proposal(request: HttpRequest, region: Region, proposal_id: int) -> HttpResponse:
    """What an association's representative has sent, beside what the page says."""
    row = _proposal(region, proposal_id)
    if row.state not in {Proposal.State.SENT, Proposal.State.RETURNED}:
        raise Http404
    context = {"region": region, "proposal": row, "changes": changes_of(row)}
    return render(request, "organisations/admin/proposal.html", context)


@for_carers
def wish(request: HttpRequest, region: Region, proposal_id: int) -> HttpResponse:
    """Does this person speak for the association? Send the link, or do not."""
    row = _proposal(region, proposal_id)
    if row.state != Proposal.State.WISHED:
        messages.error(request, str(Settled()))
        return redirect("organisations_care", region.slug)
    form = WishForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _judge(request, region, row, form)
    context = {"region": region, "proposal": row, "form": form}
    return render(request, "organisations/admin/wish.html", context)


def _judge(request: HttpRequest, region: Region, row: Proposal, form: WishForm) -> HttpResponse:
    if "decline" in request.POST:
        done = _("No link was sent to %(email)s.") % {"email": row.email}
        return _try(request, region, done, asking.decline_wish, proposal=row)
    done = _("The link is on its way to %(email)s.") % {"email": row.email}
    return _try(request, region, done, asking.grant_wish, proposal=row, **form.cleaned_data)


@for_carers
def ending(request: HttpRequest, region: Region, check_id: int) -> HttpResponse:
    """Has the association ended? Confirm it with a date, or call first."""
    rows = DetailCheck.objects.filter(region=region).select_related("organisation", "region")
    row = get_object_or_404(rows, pk=check_id)
    if row.state != DetailCheck.State.ENDING or row.organisation is None:
        messages.error(request, str(Settled()))
        return redirect("organisations_care", region.slug)
    told_of = {"name": row.organisation.title}
    if "doubt" in request.POST:
        done = _("%(name)s is on the call list.") % told_of
        return _try(request, region, done, checking.doubt_end, check=row)
    form = EndingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        done = _("The page of %(name)s now says that it has ended.") % told_of
        return _try(request, region, done, checking.confirm_end, check=row, **form.cleaned_data)
    context = {"region": region, "check": row, "organisation": row.organisation, "form": form}
    return render(request, "organisations/admin/ending.html", context)


@require_POST
@for_carers
def remark_done(request: HttpRequest, region: Region, remark_id: int) -> HttpResponse:
    """A reader's word has been dealt with."""
    row = get_object_or_404(Remark.objects.filter(region=region), pk=remark_id)
    return _try(request, region, _("Marked as done."), remarking.settle_remark, remark=row)


def _proposal(region: Region, key: int) -> Proposal:
    rows = Proposal.objects.filter(region=region, organisation__isnull=False)
    return get_object_or_404(rows.select_related("organisation", "region"), pk=key)


def _try(request: HttpRequest, region: Region, done: str, act: Any, **told: Any) -> HttpResponse:
    """Act, and say in a sentence what happened."""
    try:
        act(by=request.user, **told)
    except Settled as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, done)
    return redirect("organisations_care", region.slug)
