"""The admin's doors to associations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from organisations import queries
from organisations.care_panels import care_panels
from organisations.exchange import hooks as exchange_hooks  # noqa: F401 — registers its own
from organisations.models import OrganisationPage
from organisations.permissions import user_cares_for_details
from organisations.views import calling, caring, linking
from regions.desk.panels import region_for_panels
from regions.models import RoomKey


@hooks.register("register_admin_urls")
def admin_addresses() -> list[Any]:
    """The care of one region's associations, below its name."""
    region = "organisations/<slug:region_slug>/"
    return [
        path("organisations/care/", caring.home, name="organisations_care_home"),
        path(f"{region}care/", caring.care, name="organisations_care"),
        path(f"{region}wish/<int:proposal_id>/", caring.wish, name="organisations_wish"),
        path(
            f"{region}proposal/<int:proposal_id>/", caring.proposal, name="organisations_proposal"
        ),
        path(f"{region}ending/<int:check_id>/", caring.ending, name="organisations_ending"),
        path(
            f"{region}remark/<int:remark_id>/done/",
            caring.remark_done,
            name="organisations_remark_done",
        ),
        path(f"{region}calls/", calling.calls, name="organisations_calls"),
        path(f"{region}calls/sheet/", calling.sheet, name="organisations_call_sheet"),
        path(f"{region}calls/<int:check_id>/", calling.call, name="organisations_call"),
        path(
            f"{region}link/<int:organisation_id>/",
            linking.send_link,
            name="organisations_send_link",
        ),
        path(
            f"{region}address/<int:representative_id>/forget/",
            linking.forget_address,
            name="organisations_forget_address",
        ),
        path(f"{region}history/", linking.history, name="organisations_history"),
    ]


class CareMenuItem(MenuItem):
    """Shown to those whose region has associations to look after."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(caring.carers_regions(request))


@hooks.register("register_admin_menu_item")
def care_menu_item() -> MenuItem:
    """ "Associations' details" in the menu."""
    return CareMenuItem(
        gettext_lazy("Associations' details"),
        reverse("organisations_care_home"),
        name="care",
        icon_name="clipboard-list",
        order=60,
    )


@hooks.register("construct_homepage_panels")
def panels_of_care(request: HttpRequest, panels: list[Any]) -> None:
    """What associations and readers have told, and whose details are old."""
    region = region_for_panels(request)
    if region is not None and RoomKey.ORGANISATIONS in region.rooms:
        panels += care_panels(region)


@hooks.register("before_edit_page")
def say_who_sent(request: HttpRequest, page: Page) -> None:
    """An editor who opens a page with an association's changes sees whose they are."""
    if request.method != "GET" or not isinstance(page, OrganisationPage):
        return
    proposal = queries.proposal_about(page)
    if proposal is not None and proposal.sent_at is not None:
        told_of = {
            "email": proposal.email,
            "when": date_format(localtime(proposal.sent_at), "SHORT_DATETIME_FORMAT"),
        }
        url = reverse("organisations_proposal", args=(proposal.region.slug, proposal.pk))
        messages.info(
            request,
            _("These changes came from %(email)s on %(when)s.") % told_of,
            buttons=[messages.button(url, _("What changes"))],
        )


@hooks.register("register_page_header_buttons")
def send_link_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """ "Send the form to the association" in a live profile's menu."""
    page = page.specific_deferred
    if not isinstance(page, OrganisationPage) or not page.live or page.region is None:
        return
    if user_cares_for_details(user, page.region):
        url = reverse("organisations_send_link", args=(page.region.slug, page.pk))
        yield Button(_("Send the form to the association"), url, icon_name="mail", priority=80)


@hooks.register("insert_global_admin_css")
def care_css() -> str:
    """How the care of details looks."""
    return format_html('<link rel="stylesheet" href="{}">', static("admin/care.css"))
