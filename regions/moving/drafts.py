"""Drafts: a page inside of a row, with references of its own."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page

from regions.moving.owned import PAGE
from regions.moving.references import GONE, Values, Visitor, visited


def visited_draft(kind: Any, values: Values, visitor: Visitor) -> None:
    """Change what a revision's row holds of its page as the visitor says; ``kind`` is the number of
    the page's content type here. Raises ``ValueError`` when the page is not there."""
    model = ContentType.objects.get_for_id(kind).model_class()
    number = visitor.reference(PAGE, int(values["object_id"]))
    if number is GONE or model is None or not issubclass(model, Page):
        raise ValueError(f"object_id {values['object_id']}")
    content = visited(model, values["content"], visitor)
    values["content"] = {name: one for name, one in content.items() if one is not GONE}
    values["object_id"] = str(number)
