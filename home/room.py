"""What a new site gets from the front room: municipalities, and the legal pages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from home.models import ContentPage
from network.blocks.writing import blocks_from_text
from regions.models import Municipality, Region, RoomKey
from regions.rooms import PageSeed, Room, register

_LEGAL = Path(__file__).resolve().parent / "legal"


def municipality_seeds(region: Region) -> Iterator[PageSeed]:
    """The list of municipalities and a page for each."""
    yield PageSeed(
        key="municipalities",
        model="home.MunicipalityIndexPage",
        title=_("Municipalities"),
        lead=_("Choose a municipality: its associations, events and the person to call."),
        in_menu=True,
    )
    for municipality in region.municipalities.defer("outline"):
        yield PageSeed(
            key=f"municipality-{municipality.code}",
            model="home.MunicipalityPage",
            title=municipality.name_in,
            slug=municipality.slug,
            parent="municipalities",
            fields=partial(_municipality_fields, municipality),
        )


def _municipality_fields(municipality: Municipality, language: str) -> dict[str, Any]:
    return {"municipality": municipality}


def legal_seeds(region: Region) -> Iterator[PageSeed]:
    """The accessibility statement and the privacy notice, in the languages they are written in."""
    yield _legal_seed(region, ContentPage.Purpose.ACCESSIBILITY, _("Accessibility statement"))
    yield _legal_seed(region, ContentPage.Purpose.PRIVACY, _("Privacy notice"))


def _legal_seed(region: Region, purpose: ContentPage.Purpose, title: Any) -> PageSeed:
    written = tuple(
        code for code, _name in settings.LANGUAGES if (_LEGAL / f"{purpose}.{code}.txt").exists()
    )
    return PageSeed(
        key=f"legal-{purpose}",
        model="home.ContentPage",
        title=title,
        languages=written,
        fields=lambda language: {
            "purpose": purpose,
            "body": _legal_body(purpose, language, region),
        },
    )


def _legal_body(purpose: str, language: str, region: Region) -> list[dict[str, Any]]:
    text = (_LEGAL / f"{purpose}.{language}.txt").read_text(encoding="utf-8")
    host = region.site.hostname if region.site else ""
    return blocks_from_text(text.replace("{host}", host))


register(Room(key=RoomKey.MUNICIPALITIES, order=20, seeds=municipality_seeds))
register(Room(order=100, seeds=legal_seeds, addresses={"editor": ("home_readability",)}))
