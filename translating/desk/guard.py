"""Which region's translations a page in the admin is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from regions.models import Region
from translating.permissions import user_translates

View = Callable[..., HttpResponse]


def for_region(view: View) -> View:
    """Let in the staff of the address's region, whatever their role, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        rows = Region.objects.open().filter(slug=region_slug).defer("outline")
        region = rows.select_related("site__root_page").first()
        if region is None or not user_translates(request.user, region):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded
