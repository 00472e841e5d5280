"""The admin's doors of the room, its place in the menu, its panel, and a word in the editor."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

from quality import queries, views
from quality.models import Kind
from quality.permissions import user_mends_pages
from regions.desk.panels import SHOWN, DeskPanel, Line, region_for_panels
from regions.models import Region

_HERE = "quality/<slug:region_slug>/"


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """One list a region, what has been called fine, and what the buttons do."""
    row = f"{_HERE}<int:finding_id>/"
    return [
        path("quality/", views.home, name="quality_home"),
        path(_HERE, views.desk, name="quality_desk"),
        path(f"{_HERE}fine/", views.fine, name="quality_fine"),
        path(f"{row}dismiss/", views.dismiss, name="quality_dismiss"),
        path(f"{row}take-back/", views.take_back, name="quality_take_back"),
        path(f"{row}twin/", views.name_twin, name="quality_twin"),
        path(f"{_HERE}twins/<int:twin_id>/forget/", views.forget_twin, name="quality_forget_twin"),
    ]


@hooks.register("insert_global_admin_css")
def quality_css() -> str:
    """How the room's pages look."""
    return format_html('<link rel="stylesheet" href="{}">', static("admin/quality.css"))


class QualityMenuItem(MenuItem):
    """Shown to those who work in a region."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(views.own_regions(request))


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "To mend on the pages" in the menu."""
    return QualityMenuItem(
        gettext_lazy("To mend on the pages"),
        reverse("quality_home"),
        name="quality",
        icon_name="clipboard-list",
        order=66,
    )


@hooks.register("construct_homepage_panels")
def panel_to_mend(request: HttpRequest, panels: list[Any]) -> None:
    """How much there is of each kind; nothing when nothing is to be mended."""
    region = region_for_panels(request)
    if region is None or not user_mends_pages(request.user, region):
        return
    found = queries.counts(region)
    if found:
        panels.append(_panel(region, found))


def _panel(region: Region, found: list[queries.Counted]) -> DeskPanel:
    url = reverse("quality_desk", args=[region.slug])
    return DeskPanel(
        heading=_("To mend on the pages"),
        lines=[
            Line(str(one.kind.label), f"{url}?kind={one.kind.value}", str(one.count))
            for one in found[:SHOWN]
        ],
        count=sum(one.count for one in found),
        foot=_("All of them"),
        foot_url=url,
        order=580,
        icon="clipboard-list",
    )


@hooks.register("before_edit_page", order=-10)
def tell_editor(request: HttpRequest, page: Page) -> None:
    """A word above a page that has something to mend, when it is opened and not at each save."""
    came_from = request.headers.get("Referer", "").partition("?")[0]
    region = getattr(page, "region", None)
    if request.method != "GET" or region is None or came_from.endswith(request.path):
        return
    rows = queries.to_mend(region).filter(page=page.pk).values_list("kind", flat=True)
    kinds = list(rows)
    if kinds and user_mends_pages(request.user, region):
        url = f"{reverse('quality_desk', args=[region.slug])}?page_id={page.pk}"
        button = messages.button(url, _("Show them"))
        messages.info(request, _sentence(kinds), buttons=[button])


def _sentence(kinds: list[str]) -> str:
    named = [_in_sentence(str(kind.label)) for kind in Kind if kind.value in kinds]
    return ngettext(
        "There is %(count)s thing to mend on this page: %(kinds)s.",
        "There are %(count)s things to mend on this page: %(kinds)s.",
        len(kinds),
    ) % {"count": len(kinds), "kinds": ", ".join(named)}


def _in_sentence(label: str) -> str:
    """Without its capital, but "PDF" stays as it is."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]
