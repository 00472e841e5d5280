"""What kind of view answered a request: for counting and logging, without its address."""

from __future__ import annotations

from django.http import HttpRequest

STAFF, NONE = "admin", "none"


def kind_of(request: HttpRequest) -> str:
    """``page:news.NewsPage``, ``view:feedback_tell``, ``admin``, or ``none`` where nothing answers.

    As many kinds as there are page types and names of addresses: nobody can make more of them.
    """
    found = request.resolver_match
    if found is None:
        return NONE
    if request.path_info.startswith("/admin/"):
        return STAFF
    if found.url_name != "wagtail_serve":
        return f"view:{found.view_name or found.func.__name__}"
    route = getattr(request, "_wagtail_route_for_request", None)
    return f"page:{route.page._meta.label}" if route is not None else NONE
