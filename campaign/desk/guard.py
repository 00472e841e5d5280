"""Which region's story a page in the admin is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from campaign.models import Story
from campaign.permissions import user_tells_stories
from regions.models import Region

View = Callable[..., HttpResponse]


def for_region(view: View) -> View:
    """Let in the people of the address's region, whatever their role, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        region = Region.objects.open().filter(slug=region_slug).select_related("site").first()
        if region is None or not user_tells_stories(request.user, region):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded


def for_story(view: View) -> View:
    """The same for the addresses of one story; hands ``region`` and ``story`` on."""

    @for_region
    @wraps(view)
    def guarded(request: HttpRequest, region: Region, story_id: int, **kwargs: Any) -> HttpResponse:
        rows = Story.objects.filter(region=region).select_related("video")
        return view(request, region=region, story=get_object_or_404(rows, pk=story_id), **kwargs)

    return guarded
