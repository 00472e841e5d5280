"""The admin's doors to letters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from newsletters import views
from newsletters.models import NewsletterPage
from newsletters.permissions import user_can_send_letter

if TYPE_CHECKING:
    from network.users.models import User


@hooks.register("register_admin_urls")
def admin_addresses() -> list[Any]:
    """Where a letter is sent from."""
    return [path("letters/<int:letter_id>/send/", views.send, name="newsletters_send")]


@hooks.register("register_page_header_buttons")
def send_button(page: Page, user: User, **kwargs: Any) -> Iterator[Button]:
    """ "Send letter" in the menu of a letter, for those who may."""
    letter = page.specific_deferred
    if isinstance(letter, NewsletterPage) and user_can_send_letter(user, letter):
        address = reverse("newsletters_send", args=(page.pk,))
        yield Button(_("Send letter"), url=address, icon_name="mail", priority=5)
