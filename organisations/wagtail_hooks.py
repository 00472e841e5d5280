"""The admin's doors to associations."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db.models import F, Q
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from organisations.exchange import views as exchange
from organisations.models import OrganisationPage
from regions.desk.panels import SHOWN, DeskPanel, region_for_panels
from regions.desk.waiting import edit_line
from regions.models import RoomKey

FRESH_DAYS = 365
"""How long details stay fresh once somebody has checked them."""


@hooks.register("construct_homepage_panels")
def unverified(request: HttpRequest, panels: list[Any]) -> None:
    """The desk's associations whose details nobody has checked within a year, the oldest first."""
    region = region_for_panels(request)
    if region is None or RoomKey.ORGANISATIONS not in region.rooms:
        return
    limit = timezone.localdate() - dt.timedelta(days=FRESH_DAYS)
    rows = OrganisationPage.objects.filter(region=region, live=True, locale__language_code="fi")
    rows = rows.filter(Q(verified_on=None) | Q(verified_on__lt=limit))
    rows = rows.order_by(F("verified_on").asc(nulls_first=True), "sort_key")
    panels.append(
        DeskPanel(
            heading=_("Associations to check"),
            lines=[edit_line(page, _checked(page)) for page in rows[:SHOWN]],
            count=rows.count(),
            empty=_("Every association's details have been checked within a year."),
            order=400,
            icon="group",
        )
    )


def _checked(page: OrganisationPage) -> str:
    if page.verified_on is None:
        return _("never checked")
    return _("checked on %(date)s") % {"date": date_format(page.verified_on, "SHORT_DATE_FORMAT")}


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
