"""The admin's doors to this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _

from network.localisation import SAMI_LANGUAGES
from regions.models import Region
from translating.desk.sections import Section, register_section
from translating.wording import queries, views
from translating.wording.permissions import wording_languages

_WORDING = "translations/wording/<slug:language>"

URLS: list[Any] = [
    path(f"{_WORDING}/", views.listing, name="translating_wording"),
    path(f"{_WORDING}/file/", views.download, name="translating_wording_download"),
    path(f"{_WORDING}/upload/", views.upload, name="translating_wording_upload"),
    path(f"{_WORDING}/upload/apply/", views.apply, name="translating_wording_apply"),
    path(f"{_WORDING}/<slug:sentence>/", views.sentence, name="translating_wording_sentence"),
]
NAMES = tuple(str(url.name) for url in URLS)
NETWORK_NAMES: tuple[str, ...] = ()
PARAMETERS: dict[str, str] = {}


def _languages_of(request: HttpRequest, region: Region) -> dict[str, Any] | None:
    """The Sámi languages of the region; on the hub's desk, all that the person may read."""
    there = list(SAMI_LANGUAGES) if region.is_hub else region.languages
    spoken = [code for code in wording_languages(request.user) if code in there]
    told = [
        (code, SAMI_LANGUAGES[code][1], queries.counts(queries.used_in(queries.rows_of(code), "")))
        for code in spoken
    ]
    return {"languages": told} if told else None


register_section(
    Section(
        key="wording",
        heading=_("The site's own words in Sámi"),
        order=80,
        template="translating/admin/wording_section.html",
        context=_languages_of,
    )
)
