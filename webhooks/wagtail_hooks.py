"""The admin's doors of the room, and its place in the menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from webhooks import views

_HERE = "webhooks/<slug:region_slug>/"
_ONE = f"{_HERE}<int:target_id>/"


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """The list, one target, and what its buttons do."""
    return [
        path("webhooks/", views.home, name="webhooks_home"),
        path(_HERE, views.desk, name="webhooks_desk"),
        path(f"{_HERE}add/", views.edit, name="webhooks_add"),
        path(_ONE, views.target, name="webhooks_target"),
        path(f"{_ONE}edit/", views.edit, name="webhooks_edit"),
        path(f"{_ONE}renew/", views.renew, name="webhooks_renew"),
        path(f"{_ONE}pause/", views.pause_or_resume, name="webhooks_pause"),
        path(f"{_ONE}try/", views.try_it, name="webhooks_try"),
        path(f"{_ONE}delete/", views.delete, name="webhooks_delete"),
        path(f"{_ONE}<int:message_id>/again/", views.again, name="webhooks_again"),
    ]


class WebhooksMenuItem(MenuItem):
    """Shown to those who answer for a site's settings."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(views.own_regions(request))


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "Webhooks" in the menu."""
    return WebhooksMenuItem(
        gettext_lazy("Webhooks"),
        reverse("webhooks_home"),
        name="webhooks",
        icon_name="link",
        order=816,
    )


@hooks.register("insert_global_admin_css")
def webhooks_css() -> str:
    """How the buttons stand beside each other."""
    return format_html('<link rel="stylesheet" href="{}">', static("admin/webhooks.css"))
