"""Who may share stories."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from campaign.desk.guard import for_region, for_story
from campaign.permissions import user_publishes_stories
from regions.models import Region

View = Callable[..., HttpResponse]


def _publishing(view: View, *, hub: bool = False) -> View:
    @wraps(view)
    def guarded(request: HttpRequest, region: Region, **kwargs: Any) -> HttpResponse:
        if not user_publishes_stories(request.user, region) or (hub and not region.is_hub):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded


def for_publishers(view: View) -> View:
    """Let in those who approve the region's pages."""
    return for_region(_publishing(view))


def for_publishers_of_story(view: View) -> View:
    """The same for the addresses of one story."""
    return for_story(_publishing(view))


def for_hub(view: View) -> View:
    """Let in those who approve the hub's pages."""
    return for_region(_publishing(view, hub=True))
