"""The admin's doors to this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path, register_converter, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks

from network.localisation import CONTENT_LANGUAGES
from regions.desk.panels import SHOWN, DeskPanel, Line, region_for_panels
from regions.models import Region
from translating.desk.sections import Section, register_section
from translating.overview import views
from translating.overview.core_pages import core_languages, missing_core_pages
from translating.permissions import user_translates


class ContentLanguage:
    """A language of the network in an address; no other word of the room's addresses is one."""

    regex = "|".join(code for code, _name in CONTENT_LANGUAGES)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(ContentLanguage, "content_language")

_HERE = "translations/<slug:region_slug>/"
URLS: list[Any] = [
    path(f"{_HERE}duties/", views.duties, name="translating_duties"),
    path(f"{_HERE}<content_language:language>/", views.listing, name="translating_language"),
]
NAMES: tuple[str, ...] = ("translating_duties", "translating_language")
NETWORK_NAMES: tuple[str, ...] = ()
PARAMETERS: dict[str, str] = {}

register_section(
    Section(
        key="overview",
        heading=gettext_lazy("How the translations stand"),
        order=10,
        template="translating/admin/overview_section.html",
        context=views.overview,
    )
)


@hooks.register("construct_homepage_panels")
def missing_core(request: HttpRequest, panels: list[Any]) -> None:
    """Core pages that a language lacks, on the desk of a region that has the rule."""
    region = region_for_panels(request)
    if region is not None and user_translates(request.user, region):
        languages = core_languages(region)
        if languages:
            panels.append(_panel(region, languages))


def _panel(region: Region, languages: list[str]) -> DeskPanel:
    lines = [Line(*views.gap_line(row)) for row in missing_core_pages(region, languages)]
    return DeskPanel(
        heading=_("Core pages that are missing"),
        lines=lines[:SHOWN],
        count=len(lines),
        empty=_("Every core page is there in the languages that you have chosen."),
        foot=_("How the translations stand"),
        foot_url=reverse("translating_desk", args=[region.slug]),
        order=590,
        icon="globe",
    )
