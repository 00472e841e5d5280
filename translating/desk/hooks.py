"""The admin's doors to the desk of translations."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem

from translating.desk import views

URLS = [
    path("translations/", views.home, name="translating_home"),
    path("translations/<slug:region_slug>/", views.desk, name="translating_desk"),
]
NAMES: tuple[str, ...] = ("translating_home", "translating_desk")
NETWORK_NAMES: tuple[str, ...] = ()
PARAMETERS: dict[str, str] = {}


class TranslationsMenuItem(MenuItem):
    """Shown to those whose region has translations to look after."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(views.translators_regions(request))


def menu_item() -> MenuItem:
    """ "Translations" in the menu."""
    return TranslationsMenuItem(
        gettext_lazy("Translations"),
        reverse("translating_home"),
        name="translating",
        icon_name="globe",
        order=58,
    )
