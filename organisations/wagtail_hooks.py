"""The admin's doors to associations."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db.models import F, Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail import hooks

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
