"""Turning a site's texts into pages: the desk that all of the demo's rooms write at."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone
from django.utils.text import Truncator
from wagtail.models import Collection, Page

from network.blocks.writing import blocks_from_text
from network.demo.drawing import SIZE, draw
from network.demo.texts import Picture as PictureText
from network.demo.texts import SiteTexts, Text
from network.images.models import Picture
from network.pages import BasePage
from regions.models import Municipality, Region, RegionSettings, Theme
from regions.services.access import region_collection
from regions.services.planting import seed_key, write

LEAD_LENGTH = 300


@dataclass
class Desk:
    """One site being written: where its pages go, and what has been written so far."""

    region: Region
    texts: SiteTexts
    homes: Mapping[str, Page]
    look: RegionSettings
    collection: Collection
    municipalities: Mapping[str, Municipality]
    themes: Mapping[str, Theme]
    written: dict[str, dict[str, Any]] = field(default_factory=dict)
    """"kind/key" → language → page."""

    def parents(self, key: str) -> dict[str, Page]:
        """The seeded index page of a room, by language."""
        pages = Page.objects.filter(translation_key=seed_key(self.region, key))
        return {page.locale.language_code: page for page in pages.select_related("locale")}

    def key_of(self, kind: str, key: str) -> uuid.UUID:
        """The translation key of one text's pages."""
        return seed_key(self.region, f"demo/{kind}/{key}")

    def write(
        self,
        kind: str,
        key: str,
        parents: Mapping[str, Page],
        build: Callable[[str], BasePage | None],
    ) -> dict[str, Any]:
        """Write one text's page in every language that ``build`` answers for; remember them."""
        pages: dict[str, Any] = {}
        for language, parent in parents.items():
            page = build(language)
            if page is None:
                continue
            page.locale_id = parent.locale_id
            page.translation_key = self.key_of(kind, key)
            page.region = self.region
            page.lead = Truncator(page.lead).chars(LEAD_LENGTH)
            pages[language] = write(parent, page)
        self.written[f"{kind}/{key}"] = pages
        return pages

    def page(self, kind: str, key: str, language: str) -> Any:
        """A page written earlier, in the language or in Finnish."""
        pages = self.written.get(f"{kind}/{key}", {})
        return pages.get(language) or pages.get("fi")

    def places(self, names: Iterable[str]) -> list[Municipality]:
        """Municipalities by their Finnish names; a wrong name is an error in the texts."""
        return [self.municipalities[name] for name in names]

    def subjects(self, keys: Iterable[str]) -> list[Theme]:
        """Themes by their keys; a wrong key is an error in the texts."""
        return [self.themes[key] for key in keys]

    def picture(self, wanted: PictureText | None, seed: str) -> Picture | None:
        """Draw a picture in the region's colours and put it in the region's collection."""
        if wanted is None:
            return None
        content = draw(wanted.motif, self.look.hue, self.look.accent_hue, seed)
        picture = Picture(
            title=Truncator(wanted.alt.fi).chars(200),
            description=Truncator(wanted.alt.fi).chars(255),
            credit="Piirros: Järjestöverkko",
            collection=self.collection,
            width=SIZE[0],
            height=SIZE[1],
        )
        picture.file = ContentFile(content, name=f"{self.region.slug}-{seed}.jpg")
        picture.save()
        return picture


def open_desk(region: Region, texts: SiteTexts) -> Desk:
    """A desk for a provisioned region."""
    key = region.site.root_page.translation_key
    homes = Page.objects.filter(translation_key=key).select_related("locale")
    return Desk(
        region=region,
        texts=texts,
        homes={home.locale.language_code: home for home in homes},
        look=region.site.regionsettings,
        collection=region_collection(region),
        municipalities={m.name_fi: m for m in Municipality.objects.defer("outline")},
        themes={theme.key: theme for theme in Theme.objects.all()},
    )


def body(text: Text, language: str) -> list[dict[str, Any]]:
    """A text as raw blocks, with the ids that Wagtail's editor expects."""
    return with_ids(blocks_from_text(text.get(language)))


def with_ids(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same blocks, each with an id."""
    return [{**block, "id": str(uuid.uuid4())} for block in blocks]


def rich(text: Text, language: str) -> str:
    """A text as rich text: paragraphs and lists only."""
    blocks = blocks_from_text(text.get(language))
    return "".join(block["value"] for block in blocks if block["type"] == "text")


def day(days_from_today: int) -> dt.date:
    """A date counted from today, so that the demo never grows old."""
    return timezone.localdate() + dt.timedelta(days=days_from_today)


def weekday(days_from_today: int) -> dt.date:
    """The same for an event: one that would fall on a weekend is moved to the nearest Tuesday or
    Thursday that lies further from today, so that it stays coming or past."""
    found = day(days_from_today)
    if found.weekday() < 5:
        return found
    shift = 8 - found.weekday() if days_from_today >= 0 else 3 - found.weekday()
    return found + dt.timedelta(days=shift)


def listed(values: Iterable[Any]) -> list[dict[str, Any]]:
    """Values as Wagtail stores a list block."""
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]
