"""This part's doors in the admin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from newsletters.digests import views
from newsletters.models import NewsletterIndexPage
from newsletters.permissions import user_can_look_after_readers

NAMES: tuple[str, ...] = ("newsletters_digests", "newsletters_digest")
PARAMETERS: dict[str, str] = {"audience_id": "newsletters.Audience"}


def admin_addresses() -> list[Any]:
    """This part's addresses below /admin/."""
    return [
        path("letters/<slug:region_slug>/digests/", views.digests, name="newsletters_digests"),
        path(
            "letters/<slug:region_slug>/digests/<int:audience_id>/",
            views.digest,
            name="newsletters_digest",
        ),
    ]


@hooks.register("register_page_header_buttons")
def digests_button(page: Page, user: Any, **kwargs: Any) -> Iterator[Button]:
    """ "Automatic letters" in the menu of the archive, for those who decide of them."""
    archive = page.specific_deferred
    if not isinstance(archive, NewsletterIndexPage) or archive.region is None:
        return
    if user_can_look_after_readers(user, archive.region):
        address = reverse("newsletters_digests", args=(archive.region.slug,))
        yield Button(_("Automatic letters"), url=address, icon_name="date", priority=55)
