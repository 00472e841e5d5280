"""Finding what a row's values point to, wherever it is written: keys, rich text, blocks, drafts.

One walk serves both ways. Going out, a visitor sees to it that nothing points to what stays behind;
coming in, another one gives the numbers of the new place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any, Protocol

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page

from regions.moving.registry import carried_as

Values = dict[str, Any]
GONE = object()
"""What a visitor answers for a row that is not there."""

_TAG = re.compile(r"<(a|embed)\b([^>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_RICH = {
    ("a", "page"): "wagtailcore.Page",
    ("a", "document"): "documents.Attachment",
    ("embed", "image"): "images.Picture",
}


class Visitor(Protocol):
    """Says what stands in the new place for what is pointed to."""

    def reference(self, label: str, value: Any) -> Any:
        """The row's number or name there, or ``GONE``."""

    def address(self, label: str, value: Any) -> str:
        """Where a row that is not there can be read instead; empty = nowhere."""

    def key(self, value: str) -> str:
        """What the UUID is there."""


def visited(model: type[models.Model], values: Values, visitor: Visitor) -> Values:
    """The row's values with all that they point to as the visitor says.

    A key that must not be empty and leads nowhere stays as ``GONE``: the row cannot go.
    """
    said = carried_as(model._meta.label)
    ids = said.ids if said else {}
    children = {relation.get_accessor_name(): relation for relation in _parts_of(model)}
    result: Values = {}
    for name, value in values.items():
        if name in children:
            result[name] = list(_rows(children[name].related_model, value, visitor))
        elif name in ids:
            result[name] = _numbers(ids[name], value, visitor)
        else:
            result[name] = _value(_field(model, name), value, visitor)
    return result


def _parts_of(model: type[models.Model]) -> list[Any]:
    return list(get_all_child_relations(model)) if issubclass(model, Page) else []


def _field(model: type[models.Model], name: str) -> Any:
    if name == "pk":
        return model._meta.pk
    known = {field.name: field for field in [*model._meta.fields, *model._meta.many_to_many]}
    return known.get(name)


def _rows(model: type[models.Model], rows: list[Values], visitor: Visitor) -> Iterator[Values]:
    for row in rows:
        found = visited(model, row, visitor)
        if GONE not in found.values():
            yield found


def _numbers(label: str, value: Any, visitor: Visitor) -> Any:
    if isinstance(value, list):
        found = [visitor.reference(label, number) for number in value]
        return [number for number in found if number is not GONE]
    found = visitor.reference(label, value) if value else value
    return 0 if found is GONE else found


def _value(field: Any, value: Any, visitor: Visitor) -> Any:
    if value is None or field is None:
        return value
    if field.many_to_many and field.remote_field:
        return _many(field, value, visitor)
    if field.primary_key and not field.remote_field:
        return _own(field, value, visitor)
    if field.remote_field:
        found = visitor.reference(field.related_model._meta.label, value)
        return None if found is GONE and field.null else found
    if isinstance(field, models.UUIDField):
        return visitor.key(value)
    if isinstance(field, RichTextField):
        return rich_text(value, visitor)
    if isinstance(field, StreamField):
        return _stream_field(field, value, visitor)
    return value


def _own(field: Any, value: Any, visitor: Visitor) -> Any:
    if isinstance(field, models.UUIDField):
        return visitor.key(value)
    return visitor.reference(field.model._meta.label, value)


def _many(field: Any, value: Any, visitor: Visitor) -> Any:
    label = field.related_model._meta.label
    if label == "taggit.Tag":
        return value
    found = [visitor.reference(label, each) for each in value]
    return [each for each in found if each is not GONE]


def _stream_field(field: Any, value: Any, visitor: Visitor) -> Any:
    """Drafts hold their blocks as a string of JSON, rows as a list."""
    is_text = isinstance(value, str)
    raw = json.loads(value or "[]") if is_text else value
    done = _stream(field.stream_block, raw, visitor)
    return json.dumps(done, ensure_ascii=False) if is_text else done


def _stream(block: Any, raw: Any, visitor: Visitor) -> Any:
    done = []
    for child in raw or []:
        kind = block.child_blocks.get(child.get("type"))
        value = child.get("value")
        done.append({**child, "value": _block(kind, value, visitor)} if kind else child)
    return done


def _block(block: Any, raw: Any, visitor: Visitor) -> Any:
    if raw in (None, "", []):
        return raw
    if isinstance(block, blocks.StreamBlock):
        return _stream(block, raw, visitor)
    if isinstance(block, blocks.ListBlock):
        return [_item(block.child_block, item, visitor) for item in raw]
    if isinstance(block, blocks.StructBlock) and isinstance(raw, Mapping):
        return _struct(block, raw, visitor)
    if isinstance(block, blocks.RichTextBlock):
        return rich_text(raw, visitor)
    if isinstance(block, ImageBlock):  # stored before it had an alternative text
        return _chosen(block.child_blocks["image"], raw, visitor)
    return _chosen(block, raw, visitor) if isinstance(block, blocks.ChooserBlock) else raw


def _item(block: Any, item: Any, visitor: Visitor) -> Any:
    if isinstance(item, Mapping) and "value" in item:
        return {**item, "value": _block(block, item["value"], visitor)}
    return _block(block, item, visitor)


def _struct(block: Any, raw: Mapping[str, Any], visitor: Visitor) -> Values:
    """A chosen page that stays behind leaves its address, where the block has a place for one."""
    done = {
        name: _block(block.child_blocks[name], value, visitor)
        if name in block.child_blocks
        else value
        for name, value in raw.items()
    }
    for name, child in block.child_blocks.items():
        if isinstance(child, blocks.PageChooserBlock) and raw.get(name) and done.get(name) is None:
            free = [
                key
                for key, other in block.child_blocks.items()
                if isinstance(other, blocks.URLBlock) and not raw.get(key)
            ]
            if free:
                done[free[0]] = visitor.address("wagtailcore.Page", raw[name])
    return done


def _chosen(block: Any, raw: Any, visitor: Visitor) -> Any:
    found = visitor.reference(block.model_class._meta.label, raw) if isinstance(raw, int) else raw
    return None if found is GONE else found


def rich_text(html: str, visitor: Visitor) -> str:
    """Text with its links and pictures; a link to what stays behind becomes an address."""

    def tag(found: re.Match[str]) -> str:
        name, attributes = found[1].lower(), dict(_ATTRIBUTE.findall(found[2]))
        kind = attributes.get("linktype") or attributes.get("embedtype") or ""
        label = _RICH.get((name, kind))
        number = attributes.get("id", "")
        if label is None or not number.isdecimal():
            return found[0]
        there = visitor.reference(label, int(number))
        if there is GONE:
            if name == "embed":
                return ""
            return f'<a href="{escape(visitor.address(label, int(number)))}">'
        # Only the id is changed: other attributes are kept as they were written.
        return re.sub(r'\bid="\d+"', f'id="{there}"', found[0], count=1)

    return _TAG.sub(tag, html or "")
