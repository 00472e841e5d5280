"""Captions as files that players ask for."""

from __future__ import annotations

import uuid

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from campaign.models import VideoStoryPage
from network.api.answering import conditional


def given(request: HttpRequest, captions: str) -> HttpResponse:
    """WebVTT for any player, asked for again each time: a withdrawn story's captions go at once."""
    if not captions.strip():
        raise Http404
    reply = HttpResponse(captions, content_type="text/vtt; charset=utf-8")
    reply = conditional(request, reply)
    reply["Cache-Control"] = "no-cache"
    reply["Access-Control-Allow-Origin"] = "*"
    reply["X-Content-Type-Options"] = "nosniff"
    return reply


@require_safe
def captions_file(request: HttpRequest, key: uuid.UUID, code: str) -> HttpResponse:
    """The public captions of a story in a language, on any site: a player takes no track from
    another host, and a story is shown on several."""
    shown = VideoStoryPage.objects.open_to_all().filter(
        translation_key=key, locale__language_code=code
    )
    captions = shown.values_list("captions", flat=True).first()
    return given(request, captions or "")
