"""The admin's doors to stories and campaigns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.models import Page

from campaign.desk import hooks as desk
from campaign.parts import PARTS
from campaign.wall import hooks as wall


@hooks.register("register_admin_urls")
def admin_addresses() -> list[Any]:
    """The desk of stories, and what its parts add."""
    return [url for part in PARTS for url in part.URLS]


@hooks.register("register_admin_menu_item")
def stories_menu_item() -> MenuItem:
    """ "Stories and campaigns" in the menu."""
    return desk.menu_item()


@hooks.register("register_page_header_buttons")
def campaign_buttons(page: Page, user: Any, **kwargs: Any) -> Iterator[Button]:
    """What a campaign's editor leads to."""
    yield from wall.header_buttons(page.specific_deferred, user)
