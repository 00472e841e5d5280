"""The admin's doors of the room, and its place in the menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from accessibility.views import desk

_HERE = "accessibility/<slug:region_slug>/"


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """One page a region, and what its buttons do."""
    return [
        path("accessibility/", desk.home, name="accessibility_home"),
        path(_HERE, desk.desk, name="accessibility_desk"),
        path(f"{_HERE}gaps/new/", desk.gap, name="accessibility_gap_new"),
        path(f"{_HERE}gaps/<int:gap_id>/", desk.gap, name="accessibility_gap"),
        path(f"{_HERE}gaps/<int:gap_id>/mended/", desk.mended, name="accessibility_gap_mended"),
    ]


class AccessibilityMenuItem(MenuItem):
    """Shown to those who work in a region."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(desk.own_regions(request))


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "Accessibility of the site" in the menu."""
    return AccessibilityMenuItem(
        gettext_lazy("Accessibility of the site"),
        reverse("accessibility_home"),
        name="accessibility",
        icon_name="help",
        order=65,
    )
