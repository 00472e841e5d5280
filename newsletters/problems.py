"""What keeps a letter from being published, each beside its field; drafts keep everything."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from wagtail.documents import get_document_model

from network.publishing import Problem
from network.publishing.problems import body_problems
from newsletters.merging import field_problems, has_field
from newsletters.subjects import subject_problems

if TYPE_CHECKING:
    from newsletters.models import NewsletterPage

_DOCUMENT = re.compile(r'<a\b[^>]*\blinktype="document"[^>]*>')
_TAG = re.compile(r"<[^>]*>")
_ID = re.compile(r'\bid="(\d+)"')
_PICTURE = re.compile(r"<(img|embed|iframe)\b", re.IGNORECASE)


def letter_problems(letter: NewsletterPage) -> Iterator[Problem]:
    """Of the subject, the fields, the content, and what a mail could not show everybody."""
    yield from subject_problems(letter.title, letter.lead)
    yield from (Problem("intro", sentence) for sentence in field_problems(letter.intro))
    for block in letter.openings:
        for sentence in field_problems(block.value["text"]):
            yield Problem("openings", sentence)
    yield from body_problems(letter.body, letter.locale.language_code)
    if letter.picture is not None and _is_closed(letter.picture):
        yield Problem("picture", _closed_picture(letter.picture.title))
    for block in letter.body:
        yield from (Problem("body", sentence) for sentence in _block_problems(block))


def _block_problems(block: Any) -> Iterator[str]:
    match block.block_type:
        case "heading" | "subheading":
            yield from field_problems(str(block.value))
        case "text":
            yield from _text_problems(block.value.source)
        case "quote" | "notice":
            yield from field_problems(block.value["text"] or "")
        case "picture":
            image = block.value["image"]
            if image is not None and _is_closed(image):
                yield _closed_picture(image.title)
        case _:
            yield from _unfilled(block)


def _text_problems(source: str) -> Iterator[str]:
    # A field with a part of it in bold is none: its parts stand in different texts.
    yield from field_problems(html.unescape(_TAG.sub("\n", source)))
    if _PICTURE.search(source):
        yield _("A picture from another site would not be shown. Add it as a picture of your own.")
    links = (_ID.search(link) for link in _DOCUMENT.findall(source))
    keys = [int(found[1]) for found in links if found]
    for file in get_document_model().objects.filter(pk__in=keys).select_related("collection"):
        if _is_closed(file):
            yield _(
                "Readers could not open “%(file)s”: its collection is closed. Move it to an open "
                "one, or take the link away."
            ) % {"file": file.title}


def _unfilled(block: Any) -> Iterator[str]:
    """Fields where nobody fills them: in captions, links and headings of lists."""
    said = map(str, block.block.get_searchable_content(block.value))
    if any(has_field(words) for words in said):
        yield _(
            "The reader's name is filled in headings, texts, quotations and notices only. Take "
            "the field away elsewhere."
        )


def _is_closed(file: Any) -> bool:
    return bool(file.collection.get_view_restrictions())


def _closed_picture(title: str) -> str:
    return _(
        "Readers could not see “%(picture)s”: its collection is closed. Choose another picture, "
        "or move it to an open collection."
    ) % {"picture": title}
