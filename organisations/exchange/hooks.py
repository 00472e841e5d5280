"""The admin's doors to bringing associations in and taking them out."""

from __future__ import annotations

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from organisations.exchange import views as exchange


@hooks.register("register_admin_urls")
def admin_addresses() -> list[URLPattern]:
    """Associations as files, below the region's name."""
    files = "associations/<slug:region_slug>/"
    one = f"{files}<int:import_id>/"
    return [
        path("associations/", exchange.home, name="exchange_home"),
        path(files, exchange.index, name="exchange_index"),
        path(f"{files}sample/", exchange.sample, name="exchange_sample"),
        path(f"{files}export/", exchange.export, name="exchange_export"),
        path(f"{one}columns/", exchange.columns, name="exchange_columns"),
        path(one, exchange.report, name="exchange_report"),
        path(f"{one}run/", exchange.run, name="exchange_run"),
        path(f"{one}undo/", exchange.undo, name="exchange_undo"),
        path(f"{one}drop/", exchange.drop, name="exchange_drop"),
    ]


class ExchangeMenuItem(MenuItem):
    """Shown to those who may bring associations in somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(exchange.regions_to_exchange(request))


@hooks.register("register_admin_menu_item")
def exchange_menu_item() -> MenuItem:
    """ "Associations as files" in the admin's menu."""
    return ExchangeMenuItem(
        gettext_lazy("Associations as files"),
        reverse("exchange_home"),
        name="exchange",
        icon_name="table",
        order=700,
    )


@hooks.register("insert_global_admin_css")
def exchange_css() -> str:
    """How the pages of imports look."""
    return format_html('<link rel="stylesheet" href="{}">', static("admin/exchange.css"))
