"""Valid POSTs of one's own, recorded through the front door, and where they hold keys.

What a browser's script would put into a form (streams, rich text) is worked out from the blocks.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from wagtail import blocks
from wagtail.blocks.field_block import ChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

from tests.isolation.visitor import Ask, Visitor

Body = dict[str, Any]


@dataclass
class Recorded:
    """A POST that is accepted: its address, its body, and the places in it that hold a key.

    ``places`` leads from a field's name to the label of the model that its key is of.
    """

    name: str
    path: str
    body: Body
    places: dict[str, str] = field(default_factory=dict)
    query: str = ""

    def ask(self, body: Body | None = None) -> Ask:
        """The POST, as it was or with another body."""
        return Ask(self.name, "POST", self.path, self.query, body or self.body, mixed=True)

    def swapped(self, place: str, key: int) -> Body:
        """The body with another key in one place; inside rich text ``place`` ends with the kind."""
        body = deepcopy(self.body)
        name, _mark, entity = place.partition("#")
        if entity:
            body[name] = _relinked(body[name], entity, key)
        else:
            body[name] = key
        return body


def form_at(visitor: Visitor, path: str, form_id: str | None = None, index: int = 0) -> Body:
    """What a form on a page would send as it stands."""
    answer = visitor.ask(Ask("form", "GET", path))
    assert answer.status == 200, f"{path} answered {answer.status}: {answer.messages}"
    text = answer.body.decode()
    if answer.headers.lower().find("application/json") >= 0:
        text = json.loads(text)["html"]
    found = querydict_from_html(text, form_id=form_id, form_index=index)
    return {name: values if len(values) > 1 else values[0] for name, values in found.lists()}


def page_form(visitor: Visitor, page: Page, path: str) -> Recorded:
    """The editor's form of a page."""
    body = form_at(visitor, path, "page-edit-form")
    recorded = Recorded(f"edit {type(page).__name__}", path, body)
    for found in page._meta.get_fields():
        value = getattr(page, found.name, None)
        if isinstance(found, StreamField):
            _put_stream(recorded, found.stream_block, value, found.name)
        elif isinstance(found, RichTextField):
            _put_text(recorded, blocks.RichTextBlock(features=found.features), value, found.name)
        elif found.is_relation and not found.auto_created and found.name in body:
            recorded.places[found.name] = found.related_model._meta.label
    return recorded


def _put(recorded: Recorded, block: blocks.Block, value: Any, prefix: str) -> None:
    if isinstance(block, ImageBlock):
        recorded.body |= {
            f"{prefix}-image": value.pk,
            f"{prefix}-alt_text": value.contextual_alt_text,
        }
        recorded.places[f"{prefix}-image"] = "images.Picture"
    elif isinstance(block, blocks.StreamBlock):
        _put_stream(recorded, block, value, prefix)
    elif isinstance(block, blocks.ListBlock):
        _put_list(recorded, block, value, prefix)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            _put(recorded, child, value[name], f"{prefix}-{name}")
    elif isinstance(block, ChooserBlock):
        recorded.body[prefix] = value.pk if value else ""
        target = block.target_model
        recorded.places[prefix] = target if isinstance(target, str) else target._meta.label
    elif isinstance(block, blocks.RichTextBlock):
        _put_text(recorded, block, getattr(value, "source", value), prefix)
    else:
        recorded.body[prefix] = "" if value is None else str(value)


def _put_stream(recorded: Recorded, block: blocks.StreamBlock, value: Any, prefix: str) -> None:
    children = list(value)
    recorded.body[f"{prefix}-count"] = len(children)
    for number, child in enumerate(children):
        _put_item(recorded, f"{prefix}-{number}", number, child.id)
        recorded.body[f"{prefix}-{number}-type"] = child.block_type
        _put(recorded, child.block, child.value, f"{prefix}-{number}-value")


def _put_list(recorded: Recorded, block: blocks.ListBlock, value: Any, prefix: str) -> None:
    children = list(value.bound_blocks)
    recorded.body[f"{prefix}-count"] = len(children)
    for number, child in enumerate(children):
        _put_item(recorded, f"{prefix}-{number}", number, child.id)
        _put(recorded, block.child_block, child.value, f"{prefix}-{number}-value")


def _put_item(recorded: Recorded, prefix: str, number: int, identity: str | None) -> None:
    recorded.body |= {
        f"{prefix}-deleted": "",
        f"{prefix}-order": number,
        f"{prefix}-id": identity or "",
    }


def _put_text(recorded: Recorded, block: blocks.RichTextBlock, value: Any, prefix: str) -> None:
    recorded.body[prefix] = block.field.widget.format_value(value)
    for entity in json.loads(recorded.body[prefix])["entityMap"].values():
        kind = {"LINK": "wagtailcore.Page", "DOCUMENT": "documents.Attachment"}[entity["type"]]
        recorded.places[f"{prefix}#{entity['type']}"] = kind


def _relinked(text: str, entity: str, key: int) -> str:
    content = json.loads(text)
    for found in content["entityMap"].values():
        if found["type"] == entity:
            found["data"] = {"id": key, "url": "/", "parentId": key}
    return json.dumps(content)


def rows(recorded: Recorded) -> Iterator[tuple[str, str]]:
    """The places and the models of their keys."""
    yield from sorted(recorded.places.items())
