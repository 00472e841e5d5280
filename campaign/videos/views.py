"""Giving video files out, as long as a public story shows them."""

from __future__ import annotations

import uuid

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from campaign.videos.queries import public_rendition
from campaign.videos.serving import serve


@require_safe
@xframe_options_exempt
def video_file(request: HttpRequest, key: uuid.UUID, name: str) -> HttpResponseBase:
    """A rendition or the poster; any site may show it."""
    found = public_rendition(key, name)
    if found is None:
        raise Http404
    return serve(request, found)
