"""Whose letter a page in the admin is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from newsletters.models import NewsletterPage, Sending
from newsletters.permissions import user_can_look_after_readers, user_can_send_letter
from newsletters.queries.letters import original_of

View = Callable[..., HttpResponse]


def for_letter(view: View) -> View:
    """Let in those who send the region's letters; hand the Finnish letter on."""

    @wraps(view)
    def guarded(request: HttpRequest, letter_id: int, **kwargs: Any) -> HttpResponse:
        rows = NewsletterPage.objects.select_related("locale", "region__site")
        letter = original_of(get_object_or_404(rows, pk=letter_id))
        if not user_can_send_letter(request.user, letter):
            raise PermissionDenied
        return view(request, letter=letter, **kwargs)

    return guarded


def for_readers(view: View) -> View:
    """The same for pages that name people."""

    @for_letter
    @wraps(view)
    def guarded(request: HttpRequest, letter: NewsletterPage, **kwargs: Any) -> HttpResponse:
        region = letter.region
        if region is None or not user_can_look_after_readers(request.user, region):
            raise PermissionDenied
        return view(request, letter=letter, **kwargs)

    return guarded


def for_sending(view: View) -> View:
    """The same for a letter that somebody has decided to send; hands ``sending`` on too."""

    @for_letter
    @wraps(view)
    def guarded(request: HttpRequest, letter: NewsletterPage, **kwargs: Any) -> HttpResponse:
        rows = Sending.objects.select_related("asked_by", "approved_by")
        sending = get_object_or_404(rows, letter=letter)
        sending.letter = letter
        return view(request, letter=letter, sending=sending, **kwargs)

    return guarded
