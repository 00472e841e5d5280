"""Which region's associations the page in the admin is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from organisations.permissions import user_cares_for_details
from regions.models import Region

View = Callable[..., HttpResponse]


def for_carers(view: View) -> View:
    """Let in the people of the address's region, whatever their role, and hand the region on."""

    @wraps(view)
    def guarded(request: HttpRequest, region_slug: str, **kwargs: Any) -> HttpResponse:
        region = Region.objects.open().filter(slug=region_slug).select_related("site").first()
        if region is None or not user_cares_for_details(request.user, region):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded
