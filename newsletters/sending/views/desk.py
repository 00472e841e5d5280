"""The list of a region's letters."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from network.paginate import paginate
from newsletters.models import NewsletterIndexPage, NewsletterPage, Sending
from newsletters.queries.sendings import figures_of, progress_of_all
from regions.desk.where import for_duty, regions_with_duty, to_region_at_hand
from regions.models import Region, RoomKey
from regions.roles import Duty

DRAFTS = 30
_FINAL = (Sending.State.DONE, Sending.State.CANCELLED)


def senders_regions(request: HttpRequest) -> list[Region]:
    """The regions whose letters the person sends."""
    own = regions_with_duty(request, Duty.SEND_LETTERS)
    return [row for row in own if RoomKey.NEWSLETTERS in row.rooms]


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The menu's door: to the region at hand."""
    return to_region_at_hand(request, senders_regions(request), "newsletters_desk")


@require_safe
@for_duty(Duty.SEND_LETTERS)
def desk(request: HttpRequest, region: Region) -> HttpResponse:
    """What waits for somebody or is on its way, what is being written, and what has left."""
    letters = NewsletterPage.objects.filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE
    )
    open_ones = _sendings(region).exclude(state__in=_FINAL).order_by("due_at", "pk")
    sent = paginate(request, _sendings(region).filter(state__in=_FINAL).order_by("-due_at", "-pk"))
    figures = figures_of(sent)
    context: dict[str, Any] = {
        "region": region,
        "writes_to": _writes_to(region),
        "regions": senders_regions(request),
        "open": _with_progress(list(open_ones)),
        "drafts": letters.filter(sending=None, sent_at=None).order_by(
            "-latest_revision_created_at"
        )[:DRAFTS],
        "sent": [(sending, figures[sending.pk]) for sending in sent],
        "items": sent,
    }
    return render(request, "newsletters/admin/desk.html", context)


def _writes_to(region: Region) -> str:
    """Where a new letter is written: below the region's Finnish archive."""
    archive = NewsletterIndexPage.objects.filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE
    ).first()
    if archive is None:
        return ""
    return reverse("wagtailadmin_pages:add", args=("newsletters", "newsletterpage", archive.pk))


def _sendings(region: Region) -> QuerySet[Sending]:
    return Sending.objects.filter(region=region).select_related("letter")


def _with_progress(sendings: list[Sending]) -> list[dict[str, Any]]:
    found = progress_of_all(sendings)
    return [
        {"sending": one, "progress": found[one.pk], "begun": one.started_at} for one in sendings
    ]
