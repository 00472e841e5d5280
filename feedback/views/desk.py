"""The region's desk: what waits for an answer, what was answered, and what the numbers say."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from feedback import queries, services
from feedback.forms_admin import AnswerForm, HandOverForm
from feedback.models import Feedback, Kind
from feedback.permissions import user_answers_feedback
from network.paginate import paginate
from regions.desk.searches import missed_searches
from regions.desk.where import person_at, regions_of_desk, to_region_at_hand
from regions.models import Region
from regions.permissions import user_has_duty
from regions.roles import Duty

View = Callable[..., HttpResponse]
SHOWN_ANSWERED, SHOWN_NUMBERS, A_PAGE = 50, 15, 25


def own_regions(request: HttpRequest) -> list[Region]:
    """The regions whose words the person answers."""
    return [row for row in regions_of_desk(request) if user_answers_feedback(request.user, row)]


def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, own_regions(request), "feedback_desk")


def for_region(view: View) -> View:
    """Let in the people of the address's region, whatever their role, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        region = Region.objects.open().filter(slug=region_slug).select_related("site").first()
        if region is None or not user_answers_feedback(request.user, region):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded


@for_region
def desk(request: HttpRequest, region: Region) -> HttpResponse:
    """Everything on one page."""
    return _desk(request, region)


def _desk(
    request: HttpRequest,
    region: Region,
    sent: dict[int, AnswerForm] | None = None,
    other: dict[int, HandOverForm] | None = None,
) -> Any:
    """The page; ``sent`` and ``other`` have a form that came back with a mistake, by its row."""
    kind = request.GET.get("kind", "")
    kind = kind if kind in Kind.values else ""
    rows = queries.waiting(region, kind).select_related("taken_by", "handed_from")
    waiting = paginate(request, rows, A_PAGE)
    searches = user_has_duty(request.user, region, Duty.READ_SEARCHES)
    context = {
        "region": region,
        "regions": own_regions(request),
        "kind": kind,
        "kinds": Kind.choices,
        "rows": _with_forms(waiting, sent or {}, other or {}),
        "items": waiting,
        "handed": queries.handed_over(region)[:SHOWN_ANSWERED],
        "answered": queries.answered(region)[:SHOWN_ANSWERED],
        "punctuality": queries.punctuality(region),
        "verdicts": queries.verdicts(region)[:SHOWN_NUMBERS],
        "searches": missed_searches(region)[:SHOWN_NUMBERS] if searches else (),
        "reads_searches": searches,
    }
    return render(
        request, "feedback/admin/desk.html", context, status=422 if sent or other else 200
    )


def _with_forms(
    rows: Any, sent: dict[int, AnswerForm], other: dict[int, HandOverForm]
) -> list[tuple[Feedback, Any, Any]]:
    others = list(Region.objects.open().defer("outline").order_by("pk"))
    return [
        (
            row,
            sent.get(row.pk) or AnswerForm(row=row),
            other.get(row.pk) or HandOverForm(row=row, regions=others),
        )
        for row in rows
    ]


def _row(region: Region, feedback_id: int) -> Feedback:
    row: Feedback = get_object_or_404(
        Feedback.objects.filter(region=region).select_related("region"), pk=feedback_id
    )
    return row


def _said_already(request: HttpRequest) -> None:
    messages.error(request, _("Somebody has answered this already."))


@require_POST
@for_region
def take(request: HttpRequest, region: Region, feedback_id: int) -> HttpResponse:
    """ "I take this up", or "I put it back" when it is her own."""
    row, person = _row(region, feedback_id), person_at(request)
    mine = row.taken_by_id == person.pk
    try:
        services.take_up(row=row, by=None if mine else person)
        told = _("Others may take it up again.") if mine else _("Colleagues see that you have it.")
        messages.success(request, told)
    except services.Answered:
        _said_already(request)
    return redirect("feedback_desk", region.slug)


@require_POST
@for_region
def answered(request: HttpRequest, region: Region, feedback_id: int) -> HttpResponse:
    """The answer, by mail where there is an address; else "it has been seen to"."""
    row = _row(region, feedback_id)
    form = AnswerForm(request.POST, row=row)
    if not form.is_valid():
        return _desk(request, region, {row.pk: form})
    try:
        mailed = services.answer(row=row, by=person_at(request), **form.cleaned_data)
        told = _("The answer leaves by mail.") if mailed else _("Marked as answered.")
        messages.success(request, told)
    except services.Answered:
        _said_already(request)
    return redirect("feedback_desk", region.slug)


@require_POST
@for_region
def hand_over(request: HttpRequest, region: Region, feedback_id: int) -> HttpResponse:
    """ "This concerns another region"."""
    row = _row(region, feedback_id)
    others = list(Region.objects.open().select_related("site").defer("outline"))
    form = HandOverForm(request.POST, row=row, regions=others)
    if not form.is_valid():
        return _desk(request, region, other={row.pk: form})
    to = next(one for one in others if one.slug == form.cleaned_data["to"])
    try:
        note = form.cleaned_data["words"]
        services.hand_over(row=row, to=to, by=person_at(request), note=note)
        messages.success(request, _("Handed over to %(region)s.") % {"region": to.name})
    except services.Answered:
        _said_already(request)
    return redirect("feedback_desk", region.slug)
