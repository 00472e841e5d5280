"""What a page consists of, for whoever looks for faults: links, pictures, headings and texts.

Bodies are read as they are stored, by the definitions of their blocks: making blocks of them would
cost queries for each page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.conf import settings
from django.db import models
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.models import Page

from network.blocks.body import HeadingBlock, QuoteBlock, SubheadingBlock

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LINES = ["p", "li", "td", "th"]


@dataclass(frozen=True)
class Place:
    """Where on the page: a field, a block in it, and the heading above."""

    field: str
    block: str = ""
    below: str = ""


@dataclass(frozen=True)
class Part:
    """Anything at a place."""

    place: Place


@dataclass(frozen=True)
class Link(Part):
    """A link to a page or a document of ours, or to an address."""

    words: str = ""
    page_id: int | None = None
    document_id: int | None = None
    address: str = ""
    is_worded: bool = True
    """False where an editor gives an address only, and the page makes the words."""


@dataclass(frozen=True)
class Image(Part):
    """A picture; ``alt`` is None where its own description is read."""

    picture_id: int = 0
    alt: str | None = None
    is_decorative: bool = False


@dataclass(frozen=True)
class Heading(Part):
    """A heading by its level; the page's title is 1."""

    level: int = 2
    text: str = ""


@dataclass(frozen=True)
class Text(Part):
    """A piece of running text, a line a paragraph."""

    text: str = ""


def read(page: Page) -> list[Part]:
    """The parts of a page in the order in which its editor shows them."""
    return [part for found in page._meta.get_fields() for part in _of_field(page, found)]


def _of_field(page: Page, found: Any) -> Iterator[Part]:
    place = Place(found.name)
    if isinstance(found, RichTextField):
        yield from _of_html(getattr(page, found.name), place)
    elif isinstance(found, StreamField):
        value = getattr(page, found.name)
        yield from Body(place).of_stream(value.stream_block, list(value.raw_data))
    elif isinstance(found, models.URLField):
        if address := getattr(page, found.name):
            yield Link(place, address=address, is_worded=False)
    elif isinstance(found, models.ForeignKey):
        picture_id = getattr(page, found.attname)
        if picture_id and found.related_model._meta.label == settings.WAGTAILIMAGES_IMAGE_MODEL:
            yield Image(place, picture_id=picture_id)
    elif found.name == "lead":
        yield Text(place, getattr(page, found.name))


@dataclass
class Body:
    """Walks through stored blocks and remembers the heading that it is below."""

    place: Place
    _heading: str = field(default="", init=False)

    def of_stream(self, block: blocks.StreamBlock, raw: list[Any]) -> Iterator[Part]:
        """The parts of a whole stream."""
        for item in raw:
            child = block.child_blocks.get(item["type"])
            if child is not None:
                place = replace(self.place, block=item.get("id") or "", below=self._heading)
                yield from self._noticed(list(_of_block(child, item["value"], place)), place)

    def _noticed(self, parts: list[Part], place: Place) -> list[Part]:
        """The parts of one block; one that has nothing to judge stands below a heading all the
        same."""
        headings = [part.text for part in parts if isinstance(part, Heading)]
        self._heading = headings[-1][:255] if headings else self._heading
        return parts or [Part(place)]


def _of_block(block: blocks.Block, raw: Any, place: Place) -> Iterator[Part]:
    if isinstance(block, HeadingBlock | SubheadingBlock):
        level = 2 if isinstance(block, HeadingBlock) else 3
        return iter([Heading(place, level=level, text=" ".join((raw or "").split()))])
    if not raw:
        return iter(())
    if isinstance(block, blocks.RichTextBlock):
        return _of_html(raw, place)
    if isinstance(block, ImageBlock):
        return _of_picture(raw, place)
    if isinstance(block, blocks.StructBlock):
        return _of_struct(block, raw, place)
    if isinstance(block, blocks.ListBlock | blocks.StreamBlock):
        return _of_many(block, raw, place)
    return _of_leaf(block, raw, place, "")


def _of_many(
    block: blocks.ListBlock | blocks.StreamBlock, raw: list[Any], place: Place
) -> Iterator[Part]:
    """A list's items; they were stored bare before they had ids."""
    if isinstance(block, blocks.StreamBlock):
        yield from Body(place).of_stream(block, raw)
        return
    for item in raw:
        is_bare = not isinstance(item, dict) or "value" not in item
        yield from _of_block(block.child_block, item if is_bare else item["value"], place)


def _of_struct(block: blocks.StructBlock, raw: dict[str, Any], place: Place) -> Iterator[Part]:
    """A link's words stand beside its address. Somebody's own words are nobody's to change."""
    if isinstance(block, QuoteBlock):
        return
    words = raw.get("title") or ""
    for name, child in block.child_blocks.items():
        value = raw.get(name)
        if isinstance(child, blocks.FieldBlock) and not isinstance(child, blocks.RichTextBlock):
            yield from _of_leaf(child, value, place, words) if value else ()
        else:
            yield from _of_block(child, value, place)


def _of_leaf(block: blocks.Block, raw: Any, place: Place, words: str) -> Iterator[Part]:
    is_worded = bool(words)
    if isinstance(block, blocks.PageChooserBlock):
        yield Link(place, words=words, page_id=raw, is_worded=is_worded)
    elif isinstance(block, DocumentChooserBlock):
        yield Link(place, words=words, document_id=raw, is_worded=is_worded)
    elif isinstance(block, ImageChooserBlock):
        yield Image(place, picture_id=raw)
    elif isinstance(block, blocks.URLBlock):
        yield Link(place, words=words, address=raw, is_worded=is_worded)
    elif isinstance(block, blocks.TextBlock):
        yield Text(place, raw)


def _of_picture(raw: Any, place: Place) -> Iterator[Part]:
    """Wagtail's picture with its alt text; a bare number was stored before it had one."""
    value = raw if isinstance(raw, dict) else {"image": raw}
    if picture_id := value.get("image"):
        yield Image(
            place,
            picture_id=picture_id,
            alt=value.get("alt_text") or "",
            is_decorative=bool(value.get("decorative")),
        )


def _of_html(html: str, place: Place) -> Iterator[Part]:
    soup, below = BeautifulSoup(html or "", "html.parser"), place.below
    for found in soup.find_all([*_HEADINGS, *_LINES, "a", "embed"]):
        here = replace(place, below=below)
        if found.name in _HEADINGS:
            text = _said(found)
            yield Heading(here, level=_HEADINGS[found.name], text=text)
            below = text[:255]
        elif found.name == "a":
            yield _anchor(found, here)
        elif found.name == "embed":
            if found.get("embedtype") == "image" and str(found.get("id")).isdigit():
                yield Image(here, picture_id=int(str(found["id"])), alt=str(found.get("alt") or ""))
        elif not found.find(_LINES) and not found.find_parent("blockquote"):
            yield Text(here, _said(found))


def _anchor(found: Tag, place: Place) -> Link:
    target = found.get("id")
    key = int(str(target)) if str(target).isdigit() else None
    kind = found.get("linktype")
    return Link(
        place,
        words=_said(found),
        page_id=key if kind == "page" else None,
        document_id=key if kind == "document" else None,
        address=str(found.get("href") or ""),
    )


def _said(found: Tag) -> str:
    return (
        " ".join(found.get_text(" ").split())
        if found.find("br")
        else " ".join(found.get_text().split())
    )
