"""An editor's own blocks as parts of a letter."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from typing import Any

from django.utils.html import strip_tags
from django.utils.safestring import SafeString

from newsletters.composing.parts import (
    Figures,
    Heading,
    Links,
    Notice,
    Part,
    Quote,
    Shown,
    Words,
)
from newsletters.composing.pictures import is_closed, whole_picture
from newsletters.composing.rich import rich, whole_address
from newsletters.merging import merged


def free_part(block: Any, root: str, *, mailed: bool = True) -> Part | None:
    """A block as a part; None where it holds nothing that a mail can show.

    ``root`` is the address of the region's site. Words and pictures that are not ``mailed`` are
    shown by the block itself, as on every page.
    """
    make = _MAKERS.get(block.block_type)
    if not mailed:
        make = _ON_THE_WEB.get(block.block_type, make)
    return make(block, root) if make else None


def _heading(block: Any, _root: str) -> Part | None:
    level = 2 if block.block_type == "heading" else 3
    text = merged(str(block.value).strip())
    return Heading(text=text, level=level, block=block) if text else None


def _words(block: Any, root: str) -> Part | None:
    found = rich(block.value.source, root)
    if not found.text:
        return None
    return Words(html=found.html, text=found.text, pages=found.pages, block=block)


def _picture(block: Any, root: str) -> Part | None:
    image = block.value["image"]
    if image is None:
        return None
    alt = getattr(image, "contextual_alt_text", None)
    if not alt and not getattr(image, "decorative", False):
        alt = image.description
    picture = whole_picture(image, root, alt or "")
    said = (block.value["caption"], image.credit)
    caption = " · ".join(words for words in said if words)
    return Shown(picture=picture, caption=caption, block=block) if picture else None


def _picture_on_the_web(block: Any, _root: str) -> Part | None:
    image = block.value["image"]
    return (
        None if image is None or is_closed(image) else Shown(picture=None, caption="", block=block)
    )


def _words_on_the_web(block: Any, _root: str) -> Part | None:
    text = unescape(strip_tags(block.value.source)).strip()
    return Words(html=SafeString(), text=text, block=block) if text else None


def _quote(block: Any, _root: str) -> Part | None:
    value = block.value
    if not (text := merged((value["text"] or "").strip())):
        return None
    code = value["language"] or ""
    return Quote(text=text, speaker=value["speaker"] or "", code=code, block=block)


def _notice(block: Any, _root: str) -> Part | None:
    text = merged((block.value["text"] or "").strip())
    return Notice(text=text, code=block.value["language"] or "", block=block) if text else None


def _figures(block: Any, _root: str) -> Part | None:
    rows = [(one["value"], one["label"]) for one in block.value["figures"] if one["value"]]
    return Figures(rows=rows, block=block) if rows else None


def _links(block: Any, root: str) -> Part | None:
    rows, pages = [], []
    for link in block.value["links"]:
        page = link["page"]
        if page is not None and page.live and not page.get_view_restrictions():
            pages.append(page.pk)
            rows.append((page.full_url or "", link["title"]))
        elif page is None and (address := whole_address(link["address"] or "", root)):
            rows.append((address, link["title"]))
    rows = [(address, words) for address, words in rows if address and words]
    return Links(rows=rows, pages=tuple(pages), block=block) if rows else None


_ON_THE_WEB: dict[str, Callable[[Any, str], Part | None]] = {
    "text": _words_on_the_web,
    "picture": _picture_on_the_web,
}
_MAKERS: dict[str, Callable[[Any, str], Part | None]] = {
    "heading": _heading,
    "subheading": _heading,
    "text": _words,
    "picture": _picture,
    "quote": _quote,
    "notice": _notice,
    "figures": _figures,
    "links": _links,
}
