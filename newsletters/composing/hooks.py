"""This part's doors in the admin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from newsletters.composing import views
from newsletters.models import NewsletterPage

_FRAMES = ("mail", "dark", "text", "web")
NAMES: tuple[str, ...] = (
    "newsletters_previews",
    "newsletters_previews_audience",
    *(f"newsletters_preview_{mode}" for mode in _FRAMES),
)
PARAMETERS: dict[str, str] = {"audience_id": "newsletters.Audience"}


def admin_addresses() -> list[Any]:
    """This part's addresses below /admin/."""
    one = "letters/<int:letter_id>/previews/<int:audience_id>/"
    return [
        path("letters/<int:letter_id>/previews/", views.previews, name="newsletters_previews"),
        path(one, views.previews, name="newsletters_previews_audience"),
        *(
            path(f"{one}{mode}/", views.frame, {"mode": mode}, name=f"newsletters_preview_{mode}")
            for mode in _FRAMES
        ),
    ]


@hooks.register("register_page_header_buttons")
def previews_button(page: Page, user: Any, **_kwargs: Any) -> Iterator[Button]:
    """From a letter to its previews."""
    letter = isinstance(page.specific_deferred, NewsletterPage) if page.pk else False
    if letter and page.permissions_for_user(user).can_edit():
        url = reverse("newsletters_previews", args=[page.pk])
        yield Button(_("Previews"), url, icon_name="view", priority=45)
