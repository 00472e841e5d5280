"""Who gets to the lists and the people on them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from newsletters.permissions import user_can_look_after_readers
from regions.desk.where import regions_of_desk
from regions.models import Region, RoomKey

View = Callable[..., HttpResponseBase]


def readers_regions(request: HttpRequest) -> list[Region]:
    """The regions whose readers the person looks after."""
    return [
        region
        for region in regions_of_desk(request)
        if RoomKey.NEWSLETTERS in region.rooms and user_can_look_after_readers(request.user, region)
    ]


def for_readers(view: View) -> View:
    """Hand the region of the address on: another region's is not found, a wrong role is refused."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponseBase:
        found = [row for row in regions_of_desk(request) if row.slug == region_slug]
        if not found or RoomKey.NEWSLETTERS not in found[0].rooms:
            raise Http404
        if not user_can_look_after_readers(request.user, found[0]):
            raise PermissionDenied
        return view(request, region=found[0], **kwargs)

    return guarded
