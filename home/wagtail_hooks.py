"""The admin's doors to plain Finnish."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from home.models import PlainPage
from home.readability.panels import advise


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """The advice on a text."""
    return [path("readability/", advise, name="home_readability")]


@hooks.register("register_page_header_buttons")
def plain_button(page: Page, user: Any, **_kwargs: Any) -> Iterator[Button]:
    """From a Finnish page to its variant in plain Finnish, or to a new one."""
    if page.pk is None or page.is_root():
        return
    # The variant stands below its page: a page with nothing below it is not asked about.
    written = PlainPage.objects.filter(original=page).first() if page.numchild else None
    if written is not None:
        url = reverse("wagtailadmin_pages:edit", args=[written.pk])
        yield Button(_("Plain Finnish"), url, icon_name="pilcrow", priority=58)
    elif page.permissions_for_user(user).can_add_subpage() and PlainPage.can_create_at(page):
        url = reverse("wagtailadmin_pages:add", args=["home", "plainpage", page.pk])
        yield Button(_("Write in plain Finnish"), url, icon_name="pilcrow", priority=58)
