"""Fills any model's fields, and any block, with words that can be recognised.

Nothing is listed field by field, so a field that is added tomorrow holds a canary tomorrow.
"""

from __future__ import annotations

import datetime as dt
import io
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from inspect import isfunction
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from PIL import Image
from taggit.managers import TaggableManager
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.models import Page

from network.users.models import User
from regions.models import Region
from tests.isolation.canary import Words


@dataclass
class Side:
    """One of the two regions, and what its things may point at: the model's label → an object."""

    region: Region
    mark: str
    colour: tuple[int, int, int]
    people: dict[str, User] = field(default_factory=dict)
    targets: dict[str, Any] = field(default_factory=dict)

    def words(self, bird: str) -> Words:
        """The words of this region's things in one state."""
        return Words(self.mark, bird)

    def drawing(self) -> bytes:
        """A picture of the region's one colour."""
        file = io.BytesIO()
        Image.new("RGB", (160, 90), self.colour).save(file, "PNG")
        return file.getvalue()


_PAGE_FIELDS = {"title", "seo_title", "search_description"}
_CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\n{}\n"


def fields_of(model: type[models.Model]) -> list[models.Field]:
    """The fields that people fill in: for pages their own and the three that readers see."""
    fields = [*model._meta.concrete_fields, *model._meta.many_to_many]
    if issubclass(model, Page):
        fields = [f for f in fields if f.model is not Page or f.name in _PAGE_FIELDS]
    return [f for f in fields if f.editable and not f.primary_key and f.name != "page_ptr"]


def fill(model: type[models.Model], side: Side, bird: str, **given: Any) -> dict[str, Any]:
    """Values for the fields; ``given`` ones are kept."""
    words = side.words(bird)
    values = dict(given)
    for found in fields_of(model):
        if found.name not in values and not isinstance(found, TaggableManager):
            value = _value(found, model, side, words)
            if value is not None:
                values[found.name] = value
    return values


def _value(found: Any, model: type[models.Model], side: Side, words: Words) -> Any:
    if found.is_relation:
        return _target(found, side)
    if found.choices or isinstance(found, ArrayField):
        return None if found.has_default() else _first_choice(found)
    if isinstance(found, StreamField):
        return stream(found.stream_block, side, words)
    if isinstance(found, RichTextField):
        return rich_text(side, words, found.name)
    return _scalar(found, words, (model.__name__, found.name))


def _scalar(found: Any, words: Words, name: tuple[str, ...]) -> Any:
    for kind, make in _SCALARS:
        if isinstance(found, kind):
            return make(found, words, name)
    return None


def _text(found: Any, words: Words, name: tuple[str, ...]) -> str | None:
    word = words.say(*name, longest=found.max_length)
    if "captions" in found.name:
        return _CAPTIONS.format(word)
    if found.blank and {check for check in found.validators if isfunction(check)}:
        return None  # numbers in a form of their own: no words go in
    return word or None


def _moment(found: Any, words: Words, name: tuple[str, ...]) -> Any:
    if found.has_default() or found.null:
        return None
    later = timezone.now() + dt.timedelta(days=8 if "end" in found.name else 7)
    return later if isinstance(found, models.DateTimeField) else later.date()


_SCALARS: list[tuple[type, Callable[[Any, Words, tuple[str, ...]], Any]]] = [
    (models.EmailField, lambda found, words, name: words.email(*name)),
    (models.SlugField, lambda found, words, name: words.slug(*name)),
    (models.URLField, lambda found, words, name: f"https://{words.slug(*name)}.example.org/"),
    (models.CharField, _text),
    (models.TextField, _text),
    (models.DateField, _moment),
]


def _first_choice(found: Any) -> Any:
    return found.choices[0][0] if found.choices and not found.blank else None


def _target(found: Any, side: Side) -> Any:
    target = side.targets.get(found.related_model._meta.label)
    if found.many_to_many:
        return [target] if target else None
    if target is None and not found.null:
        raise LookupError(
            f"{found} needs a {found.related_model._meta.label}: make one in "
            "tests/isolation/world.py before it, and put it into side.targets."
        )
    return target


def stream(block: blocks.StreamBlock, side: Side, words: Words) -> list[dict[str, Any]]:
    """One block of every kind, as raw data."""
    return [
        {"type": name, "value": _raw(child, side, words, name), "id": str(uuid.uuid4())}
        for name, child in block.child_blocks.items()
    ]


def _raw(block: blocks.Block, side: Side, words: Words, name: str) -> Any:
    for kind, make in _BLOCKS:
        if isinstance(block, kind):
            return make(block, side, words, name)
    if isinstance(block, blocks.FieldBlock):
        return words.say("block", name, longest=getattr(block.field, "max_length", None))
    raise LookupError(
        f"{type(block).__name__} ({name}) is a kind of block that tests/isolation/filling.py does "
        "not know: add it to _BLOCKS."
    )


def _struct(block: blocks.StructBlock, side: Side, words: Words, name: str) -> dict[str, Any]:
    return {key: _raw(child, side, words, key) for key, child in block.child_blocks.items()}


def rich_text(side: Side, words: Words, name: str) -> str:
    """A paragraph that links to a page and to a document of the region."""
    page, document = side.targets["wagtailcore.Page"], side.targets["documents.Attachment"]
    link = f'<a linktype="page" id="{page.pk}">{words.say("link", name)}</a>'
    file = f'<a linktype="document" id="{document.pk}">{words.say("file", name)}</a>'
    return f"<p>{words.say('text', name)} {link} {file}</p>"


def _image(block: Any, side: Side, words: Words, name: str) -> dict[str, Any]:
    picture = side.targets["images.Picture"]
    return {"image": picture.pk, "decorative": False, "alt_text": words.say("alt", name)}


_BLOCKS: list[tuple[type, Callable[[Any, Side, Words, str], Any]]] = [
    (ImageBlock, _image),
    (blocks.StructBlock, _struct),
    (
        blocks.ListBlock,
        lambda block, side, words, name: [
            {
                "type": "item",
                "value": _raw(block.child_block, side, words, name),
                "id": str(uuid.uuid4()),
            }
        ],
    ),
    (blocks.StreamBlock, lambda block, side, words, name: stream(block, side, words)),
    (blocks.RichTextBlock, lambda block, side, words, name: rich_text(side, words, name)),
    (blocks.URLBlock, lambda block, side, words, name: f"https://{words.slug(name)}.example.org/"),
    (blocks.IntegerBlock, lambda block, side, words, name: 7),
    (ImageChooserBlock, lambda block, side, words, name: side.targets["images.Picture"].pk),
    (
        DocumentChooserBlock,
        lambda block, side, words, name: side.targets["documents.Attachment"].pk,
    ),
    (
        blocks.PageChooserBlock,
        lambda block, side, words, name: side.targets["wagtailcore.Page"].pk,
    ),
]
