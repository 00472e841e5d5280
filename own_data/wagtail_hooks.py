"""The admin's doors of the room, and its place in the menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from own_data import desk


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """The register of a region, and of all."""
    return [
        path("register/", desk.home, name="own_data_home"),
        path("register/all/", desk.of_network, name="own_data_network_register"),
        path("register/<slug:region_slug>/", desk.of_region, name="own_data_register"),
    ]


class RegisterMenuItem(MenuItem):
    """Shown to those who work in a region, and to the network's own."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.is_superuser or bool(desk.own_regions(request))


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "Personal data" in the menu."""
    return RegisterMenuItem(
        gettext_lazy("Personal data"),
        reverse("own_data_home"),
        name="own-data",
        icon_name="lock",
        order=820,
    )
