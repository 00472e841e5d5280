"""The admin's doors to translations."""

from __future__ import annotations

from typing import Any

from wagtail import hooks
from wagtail.admin.menu import MenuItem

from translating.desk import hooks as desk
from translating.parts import PARTS


@hooks.register("register_admin_urls")
def admin_addresses() -> list[Any]:
    """The desk of translations, and what its parts add."""
    return [url for part in PARTS for url in part.URLS]


@hooks.register("register_admin_menu_item")
def translations_menu_item() -> MenuItem:
    """ "Translations" in the menu."""
    return desk.menu_item()
