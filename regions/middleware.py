"""Which region a request is for, from its host name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.utils.translation import gettext as _

from network.users.paths import ADMIN, STAFF_PATHS
from regions.desk.where import take_to_hand
from regions.hosts import region_at
from regions.permissions import roles_of
from regions.scoping import Scope, limited_to


class RegionMiddleware:
    """Sets ``request.region`` and answers 421 to hosts that no site has.

    Stock Wagtail serves its default site to any Host header. Health checks and the like must send
    the host of a site.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        host, _port = split_domain_port(request.get_host())
        region = region_at(host)
        if region is None:
            return HttpResponse(
                _("No site is served at this address."), status=421, content_type="text/plain"
            )
        request.region = region  # type: ignore[attr-defined]
        request._wagtail_site = region.site  # type: ignore[attr-defined]  # noqa: SLF001 — Wagtail's own cache of Site.find_for_request
        return self.get_response(request)


class ScopeMiddleware:
    """Names the regions whose rows a request may see; must stand after authentication.

    Staff see the regions where they have a role, network administrators all of them; a resident
    sees the region of the address. The session is asked on staff's addresses only: elsewhere that
    would make every public page depend on cookies.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with limited_to(_visible(request)):
            return self.get_response(request)


class AtHandMiddleware:
    """Remembers which of her regions a person works in; must stand after the isolation's wall.

    The menu's doors lead to that one (``regions.desk.where.at_hand``).
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: object, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> None:
        """Notes the region of the address or of the desk's ``?region=``."""
        if request.path_info.startswith(ADMIN) and request.user.is_authenticated:
            slug = kwargs.get("region_slug") or request.GET.get("region")
            if slug:
                take_to_hand(request, slug)


def _visible(request: HttpRequest) -> Scope:
    if not request.path_info.startswith(STAFF_PATHS):
        return Scope(frozenset([request.region.pk]))  # type: ignore[attr-defined]
    if request.user.is_active and request.user.is_superuser:
        return Scope(None)
    return Scope(frozenset(roles_of(request.user)))
