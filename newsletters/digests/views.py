"""The desk of automatic letters: a region's communications decide when each comes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from network.paginate import paginate
from newsletters.digests.forms import DigestForm
from newsletters.digests.services import change_digest
from newsletters.digests.weeks import next_moment
from newsletters.models import Audience, Digest, NewsletterPage
from newsletters.permissions import user_can_look_after_readers, user_can_send_letters
from regions.models import Region

View = Callable[..., HttpResponse]


@dataclass(frozen=True, kw_only=True)
class Row:
    """An audience of the list."""

    audience: Audience
    digest: Digest | None
    next_at: dt.datetime | None
    skipped: bool
    """True when the last time there was nothing new."""
    letter: NewsletterPage | None
    """The last one that it wrote."""


def for_communications(view: View) -> View:
    """Let in only those who look after the region's readers, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        rows = Region.objects.open().select_related("site")
        region = get_object_or_404(rows, slug=region_slug)
        if not user_can_look_after_readers(request.user, region):
            raise PermissionDenied
        return view(request, region=region, **kwargs)

    return guarded


@for_communications
def digests(request: HttpRequest, region: Region) -> HttpResponse:
    """Each audience with its automatic letter: when the next comes, what the last one did."""
    audiences = Audience.objects.filter(region=region, is_active=True).order_by("pk")
    items = paginate(request, audiences.select_related("digest__letter"), per_page=50)
    now = timezone.now()
    rows = [_row(audience, now) for audience in items.object_list]
    sends = user_can_send_letters(request.user, region)
    context = {"region": region, "rows": rows, "items": items, "sends": sends}
    return render(request, "newsletters/admin/digests.html", context)


def _row(audience: Audience, now: dt.datetime) -> Row:
    digest: Digest | None = getattr(audience, "digest", None)
    return Row(
        audience=audience,
        digest=digest,
        next_at=next_moment(digest, now) if digest else None,
        skipped=bool(digest and digest.skipped_at and digest.skipped_at == digest.composed_at),
        letter=digest.letter if digest else None,
    )


@for_communications
def digest(request: HttpRequest, region: Region, audience_id: int) -> HttpResponse:
    """One audience's: GET shows the form, POST changes it."""
    audience = get_object_or_404(Audience, pk=audience_id, region=region)
    found = Digest.objects.filter(audience=audience).first() or Digest(audience=audience)
    form = DigestForm(request.POST or None, instance=found)
    if request.method == "POST" and form.is_valid():
        change_digest(audience=audience, by=request.user, **form.cleaned_data)
        messages.success(request, _("The automatic letter has been changed."))
        return redirect("newsletters_digests", region.slug)
    context = {"region": region, "audience": audience, "form": form}
    return render(request, "newsletters/admin/digest.html", context)
