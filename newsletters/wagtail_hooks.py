"""The admin's doors to letters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.db.models import Count, F, Q, Window
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from newsletters.composing import hooks as composing
from newsletters.consent import hooks as consent
from newsletters.digests import hooks as digests
from newsletters.models import NewsletterPage
from newsletters.permissions import user_can_send_letter
from newsletters.returns import hooks as returns
from newsletters.sending import hooks as sending
from regions.desk.panels import SHOWN, DeskPanel, Line, region_for_panels
from regions.desk.waiting import edit_line
from regions.models import RoomKey

if TYPE_CHECKING:
    from network.users.models import User


@hooks.register("register_admin_urls")
def admin_addresses() -> list[Any]:
    """The doors of every part."""
    parts = (composing, consent, sending, returns, digests)
    return [door for part in parts for door in part.admin_addresses()]


@hooks.register("register_admin_menu_item")
def readers_menu_item() -> MenuItem:
    """ "Subscribers of letters" in the menu."""
    return consent.menu_item()


@hooks.register("register_admin_menu_item")
def letters_menu_item() -> MenuItem:
    """ "Letters" in the menu."""
    return sending.menu_item()


@hooks.register("construct_homepage_panels")
def letters(request: HttpRequest, panels: list[Any]) -> None:
    """The desk's letters: unsent ones, then the latest sent."""
    region = region_for_panels(request)
    if region is None or RoomKey.NEWSLETTERS not in region.rooms:
        return
    rows = NewsletterPage.objects.filter(region=region, locale__language_code="fi")
    rows = rows.select_related("region", "sending")
    rows = rows.order_by(F("sent_at").desc(nulls_first=True), "-latest_revision_created_at")
    rows = rows.annotate(unsent=Window(Count("pk", filter=Q(sent_at=None))))
    first = list(rows[:SHOWN])
    panels.append(
        DeskPanel(
            heading=_("Letters"),
            lines=[_line(letter, request.user) for letter in first],
            count=first[0].unsent if first else 0,
            empty=_("No letter has been written yet."),
            order=500,
            icon="mail",
        )
    )


def _line(letter: NewsletterPage, user: User) -> Line:
    """A letter that is ready leads whoever may send it to the page with the button."""
    if letter.live and user_can_send_letter(user, letter):
        return Line(letter.title, reverse("newsletters_send", args=[letter.pk]), _state(letter))
    return edit_line(letter, _state(letter))


def _state(letter: NewsletterPage) -> str:
    sending_of_it = getattr(letter, "sending", None)
    if sending_of_it is not None and not letter.sent_at:
        return str(sending_of_it.get_state_display())
    if letter.sent_at:
        when = date_format(localtime(letter.sent_at), "SHORT_DATE_FORMAT")
        return _("sent on %(date)s") % {"date": when}
    return _("published, not sent") if letter.live else _("being written")


@hooks.register("register_page_header_buttons")
def send_button(page: Page, user: User, **kwargs: Any) -> Iterator[Button]:
    """ "Send letter" in the menu of a letter, for those who may."""
    letter = page.specific_deferred
    if isinstance(letter, NewsletterPage) and user_can_send_letter(user, letter):
        address = reverse("newsletters_send", args=(page.pk,))
        yield Button(_("Send letter"), url=address, icon_name="mail", priority=5)
