"""The menu of a region's people: what their role needs, in their words, and nothing else.

A network administrator keeps Wagtail's whole menu.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import PageExplorerMenuItem
from wagtail.models import Page
from wagtail.permissions import policy_registry

from regions.desk.where import at_hand, person_at, regions_of_desk, regions_with_duty
from regions.models import Region
from regions.roles import Duty

if TYPE_CHECKING:
    from network.users.models import User

_KEPT = {
    "accessibility",
    "contacts",
    "feedback",
    "figures",
    "own-data",
    "quality",
    "people",
    "care",
    "events",
    "campaign",
    "translating",
    "exchange",
    "incoming",
    "letters",
    "readers",
    "patterns",
    "webhooks",
}
"""Items of rooms that decide themselves whom they are shown to."""


MOST_TREES = 6
"""Of so many regions each has its own item in the menu; of more, one item leads to all of them."""


class PagesItem(MenuItem):
    """The page tree, from a page on: the region's own front page, or the root for many regions."""

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
        items.append(_item(_("Audit log"), reverse("network_audit_log"), "audit-log", "key", 815))
        return
    regions = regions_of_desk(request)
    kept = [item for item in items if item.name in _KEPT]
    items[:] = [
        *_for_everybody(regions, person_at(request)),
        *kept,
        *_for_administrators(request),
        _help(),
    ]


def _for_everybody(regions: list[Region], user: User) -> list[MenuItem]:
    return [
        _item(_("My region"), reverse("wagtailadmin_home"), "desk", "home", 10),
        *_trees(regions, user),
        _item(_("Pictures"), reverse("wagtailimages:index"), "images", "image", 30),
        _item(_("Attachments"), reverse("wagtaildocs:index"), "documents", "doc-full-inverse", 40),
        _item(_("Videos"), reverse("wagtailmedia:index"), "media", "media", 50),
    ]


def _trees(regions: list[Region], user: User) -> list[PagesItem]:
    if len(regions) > MOST_TREES:
        return [PagesItem(policy_registry.get_by_type(Page).explorable_root_instance(user))]
    trees = [PagesItem(region.site.root_page) for region in regions if region.site]
    if len(trees) > 1:
        for region, tree in zip(regions, trees, strict=True):
            tree.label, tree.name = region.name, f"explorer-{region.slug}"
    return trees


def _for_administrators(request: HttpRequest) -> list[MenuItem]:
    """What a region's administrator looks after: of the one at hand, each page leads to others."""
    ways = [
        (Duty.CHANGE_SETTINGS, _("Contacts and look"), "cog", "settings", _settings),
        (Duty.CHOOSE_LANGUAGES, _("Languages of the site"), "globe", "languages", None),
        (Duty.LOOK_AFTER_REDIRECTS, _("Moved addresses"), "redirect", "redirects", None),
        (Duty.READ_ACTIVITY, _("What has been done"), "history", "activity", None),
        (Duty.READ_ACTIVITY, _("Audit log"), "key", "audit_log", None),
    ]
    found = []
    for order, (duty, label, icon, name, address) in enumerate(ways, start=810):
        if own := regions_with_duty(request, duty):
            url = (address or _of_region(name))(at_hand(request, own))
            found.append(_item(label, url, f"region-{name}", icon, order))
    return found


def arrange_help(request: HttpRequest, items: list[Any]) -> None:
    """Hook ``construct_help_menu``, which network administrators see: our guides in the place of
    Wagtail's, whose pages tell of another admin, in English. One "Help" in the menu, not two of
    the same name.
    """
    guides = _item(_("Editors' guides"), reverse("region_help"), "region-help", "help", 10)
    items[:] = [guides, *(item for item in items if "guide.wagtail.org" not in item.url)]


def _help() -> MenuItem:
    return _item(_("Help"), reverse("region_help"), "region-help", "help", 900)


def _settings(region: Region) -> str:
    return reverse("wagtailsettings:edit", args=["regions", "regionsettings", region.site_id])


def _of_region(name: str) -> Callable[[Region], str]:
    return lambda region: reverse(f"region_{name}", args=[region.slug])


def _item(label: str, url: str, name: str, icon: str, order: int) -> MenuItem:
    return MenuItem(label, url, name=name, icon_name=icon, order=order)
