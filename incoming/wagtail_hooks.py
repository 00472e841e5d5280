"""The admin's doors to bringing content in, and the old site's short addresses."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.contrib.redirects.models import Redirect

from incoming import views
from incoming.redirects import BY_NUMBER


@hooks.register("register_admin_urls")
def admin_addresses() -> list[URLPattern]:
    """Below the region's name."""
    own = "incoming/<slug:region_slug>/"
    one = f"{own}<int:incoming_id>/"
    return [
        path("incoming/", views.home, name="incoming_home"),
        path(own, views.index, name="incoming_index"),
        path(f"{own}new/", views.bring, name="incoming_new"),
        path(one, views.report, name="incoming_report"),
        path(f"{one}sheet/", views.sheet, name="incoming_sheet"),
        path(f"{one}run/", views.run, name="incoming_run"),
        path(f"{one}undo/", views.undo, name="incoming_undo"),
        path(f"{one}drop/", views.drop, name="incoming_drop"),
    ]


class IncomingMenuItem(MenuItem):
    """Shown to those who may bring content in somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(views.regions_to_bring_to(request))


@hooks.register("register_admin_menu_item")
def incoming_menu_item() -> MenuItem:
    """ "From an old site" in the admin's menu."""
    return IncomingMenuItem(
        gettext_lazy("From an old site"),
        reverse("incoming_home"),
        name="incoming",
        icon_name="download",
        order=705,
    )


@hooks.register("before_serve_page")
def lead_on_by_number(
    page: Any, request: HttpRequest, _args: object, _kwargs: object
) -> HttpResponse | None:
    """WordPress's short address (``/?p=123``) is the front page's: a redirect decides."""
    number = request.GET.get("p", "")
    if not number.isdecimal() or len(number) > 10 or request.path != "/":
        return None
    site = getattr(request, "region").site  # noqa: B009 — regions.middleware sets it
    rows = Redirect.objects.filter(site=site, old_path=f"{BY_NUMBER}{number}")
    found = rows.select_related("redirect_page").first()
    to = found.redirect_page if found else None
    if to is None or not to.live:
        return None
    return HttpResponsePermanentRedirect(to.specific.get_url(request))
