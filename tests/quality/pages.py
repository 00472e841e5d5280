"""Pages with faults, and what the tests of their quality have in common."""

from __future__ import annotations

import uuid
from typing import Any

from wagtail.models import Page

from network.documents.models import Attachment
from quality.inspecting import inspect
from quality.models import Finding
from regions.models import Region
from tests import factories

ADMIN = {"host": "localhost"}
LONG = "Me " + "ja sinä " * 20 + "tulemme."
"""42 words."""


def desk(region: Region) -> str:
    """The region's desk in the admin."""
    return f"/admin/quality/{region.slug}/"


def block(kind: str, value: Any) -> dict[str, Any]:
    """A stored block."""
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def text(html: str) -> dict[str, Any]:
    """A stored block of paragraphs."""
    return block("text", html)


def to(page: Page, words: str = "Syksyn ohjelma") -> dict[str, Any]:
    """A paragraph that leads to a page of ours."""
    return text(f'<p><a linktype="page" id="{page.pk}">{words}</a></p>')


def file_link(file: Attachment) -> dict[str, Any]:
    """A paragraph that leads to a file."""
    return text(f'<p><a linktype="document" id="{file.pk}">{file.title}</a></p>')


def picture(region: Region, **value: Any) -> dict[str, Any]:
    """A picture in a body, with no alt text if none is given."""
    shown = {"image": factories.picture(region).pk, "alt_text": "", "decorative": False} | value
    return block("picture", {"image": shown, "caption": ""})


def written(region: Region, *blocks: dict[str, Any], **fields: Any) -> Page:
    """A content page with these blocks, looked at as after its publishing."""
    page = factories.content(region, body=list(blocks), **fields)
    inspect(page_ids=[page.pk])
    return page


def say(page: Page, *blocks: dict[str, Any]) -> None:
    """The page says something else from now on, and has been looked at."""
    page.body = list(blocks)
    page.save()
    inspect(page_ids=[page.pk])


def found(page: Page) -> list[tuple[str, str]]:
    """Kind and cause of what is to be mended on the page."""
    rows = Finding.objects.filter(page=page.pk, dismissed_at=None).order_by("kind", "pk")
    return list(rows.values_list("kind", "cause"))
