"""The menu of a region's people: what their role needs, in their words, and nothing else.

A network administrator keeps Wagtail's whole menu.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import PageExplorerMenuItem
from wagtail.models import Page

from regions.desk.where import regions_of_desk
from regions.models import Region
from regions.permissions import user_has_role
from regions.roles import RoleKey

_KEPT = {"people"}
"""Items of rooms that decide themselves whom they are shown to."""


class PagesItem(MenuItem):
    """The page tree, from the region's own front page on."""

    def __init__(self, home: Page) -> None:
        self.home = home
        url = reverse("wagtailadmin_explore", args=[home.pk])
        super().__init__(
            _("Pages"), url, name="explorer", icon_name="folder-open-inverse", order=20
        )

    def render_component(self, request: HttpRequest) -> PageExplorerMenuItem:
        return PageExplorerMenuItem(
            self.name, self.label, self.url, self.home.pk, icon_name=self.icon_name
        )


def arrange(request: HttpRequest, items: list[Any]) -> None:
    """Hook ``construct_main_menu``: replace Wagtail's menu by the region's."""
    if request.user.is_superuser:
        items.append(_item(_("New region"), reverse("region_new"), "new-region", "plus", 15))
        return
    regions = regions_of_desk(request)
    kept = [item for item in items if item.name in _KEPT]
    items[:] = [*_for_everybody(regions), *kept, *_for_administrators(request, regions)]


def _for_everybody(regions: list[Region]) -> list[MenuItem]:
    trees = [PagesItem(region.site.root_page) for region in regions if region.site]
    if len(trees) > 1:
        for region, tree in zip(regions, trees, strict=True):
            tree.label, tree.name = region.name, f"explorer-{region.slug}"
    return [
        _item(_("My region"), reverse("wagtailadmin_home"), "desk", "home", 10),
        *trees,
        _item(_("Pictures"), reverse("wagtailimages:index"), "images", "image", 30),
        _item(_("Attachments"), reverse("wagtaildocs:index"), "documents", "doc-full-inverse", 40),
        _item(_("Videos"), reverse("wagtailmedia:index"), "media", "media", 50),
    ]


def _for_administrators(request: HttpRequest, regions: list[Region]) -> list[MenuItem]:
    """What a region's administrator looks after; her first region's, each page leads to others."""
    own = [row for row in regions if user_has_role(request.user, row, RoleKey.ADMINISTRATOR)]
    if not own:
        return []
    region = own[0]
    contacts = reverse("wagtailsettings:edit", args=["regions", "regionsettings", region.site_id])
    redirects = reverse("region_redirects", args=[region.slug])
    activity = reverse("region_activity", args=[region.slug])
    return [
        _item(_("Contacts and look"), contacts, "region-settings", "cog", 810),
        _item(_("Moved addresses"), redirects, "region-redirects", "redirect", 820),
        _item(_("What has been done"), activity, "region-activity", "history", 830),
    ]


def _item(label: str, url: str, name: str, icon: str, order: int) -> MenuItem:
    return MenuItem(label, url, name=name, icon_name=icon, order=order)
