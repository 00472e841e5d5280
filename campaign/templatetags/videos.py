"""What pages say about videos."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings
from django.db.models.functions import Length
from django.http import HttpRequest

from campaign.models import Video
from campaign.permissions import user_tells_stories
from campaign.videos.problems import sentence
from campaign.videos.telling import state_of
from regions.desk.where import at_hand, regions_of_desk

register = template.Library()


@register.simple_tag(takes_context=True)
def upload_regions(context: dict[str, Any]) -> dict[str, Any]:
    """The regions to which the person may send videos, and the chosen one."""
    request: HttpRequest = context["request"]
    regions = [row for row in regions_of_desk(request) if user_tells_stories(request.user, row)]
    wanted = request.GET.get("region")
    first = at_hand(request, regions) if regions else None
    chosen = next((row for row in regions if row.slug == wanted), first)
    return {"all": regions, "chosen": chosen}


@register.simple_tag
def video_state(video: Video) -> dict[str, Any]:
    """How a video stands, in words."""
    return state_of(video)


@register.simple_tag
def video_files(video: Video) -> dict[str, Any]:
    """The files for the web, smallest first; ``film`` is the largest, ``still`` the poster."""
    rows = list(video.renditions.order_by(Length("name"), "name"))
    films = [row for row in rows if row.name.endswith(".mp4")]
    still = next((row for row in rows if row.name.endswith(".jpg")), None)
    return {"films": films, "film": films[-1] if films else None, "still": still}


@register.simple_tag
def video_limits() -> dict[str, Any]:
    """The largest file in bytes, and what is said to one that is larger."""
    return {"bytes": settings.VIDEO_MAX_BYTES, "too_big": sentence("too_big")}
