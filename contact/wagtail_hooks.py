"""The admin's doors of the room, and its place in the menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from contact.views import desk

_HERE = "contacts/<slug:region_slug>/"
_ONE = f"{_HERE}<int:contact_id>/"


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """One page a region, and what its buttons do."""
    return [
        path("contacts/", desk.home, name="contact_home"),
        path(_HERE, desk.desk, name="contact_desk"),
        path(f"{_HERE}new/", desk.edit, name="contact_new"),
        path(_ONE, desk.edit, name="contact_edit"),
        path(f"{_ONE}forget/", desk.forget, name="contact_forget"),
    ]


class ContactMenuItem(MenuItem):
    """Shown to those who keep some region's contacts."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(desk.own_regions(request))


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "Contacts" in the menu."""
    return ContactMenuItem(
        gettext_lazy("Contacts"),
        reverse("contact_home"),
        name="contacts",
        icon_name="group",
        order=63,
    )
