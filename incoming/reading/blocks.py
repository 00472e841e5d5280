"""From harmless HTML to the blocks of a page's body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from django.utils.html import escape

from incoming.reading.html import absolute
from incoming.reading.items import cut

RawBlock = dict[str, Any]
LONGEST_HEADING, LONGEST_CAPTION, LONGEST_SPEAKER = 120, 200, 120
_INLINE = {"b": "b", "strong": "b", "i": "i", "em": "i", "cite": "i"}
_HEADINGS = {"h1": "heading", "h2": "heading"} | dict.fromkeys(
    ("h3", "h4", "h5", "h6"), "subheading"
)
_LEVELS = {"heading": 2, "subheading": 3}


@dataclass
class Picture:
    """A picture as the old page showed it; ``alt`` is None where nobody had written any."""

    address: str
    alt: str | None
    caption: str = ""


Look = Callable[[str, str | None, list[str]], Picture | None]
"""Gives the picture of an address, its alt text and its classes; None for none that is wanted."""


@dataclass
class Body:
    """Blocks in the making."""

    look: Look
    base: str
    blocks: list[RawBlock] = field(default_factory=list)
    has_table: bool = False
    _words: list[str] = field(default_factory=list)
    _waiting: list[RawBlock] = field(default_factory=list)

    def take(self, node: Tag) -> None:
        """Take everything below a node."""
        for child in node.children:
            if isinstance(child, Tag):
                self._take_tag(child)
            elif type(child) is NavigableString:
                self._words.append(escape(str(child)))

    def _take_tag(self, tag: Tag) -> None:
        name = tag.name
        if name == "img":
            self._picture(tag, "")
        elif name == "br":
            self._words.append("<br/>")
        elif name in _INLINE or name == "a":
            self._inline(tag)
        else:
            self.end_paragraph()
            self._take_block(tag, name)
            self.end_paragraph()

    def _take_block(self, tag: Tag, name: str) -> None:
        if name in _HEADINGS:
            self._heading(tag, _HEADINGS[name])
        elif name in {"ul", "ol"}:
            self._text(self._list(tag))
        elif name == "blockquote":
            self._quote(tag)
        elif name == "table":
            self._table(tag)
        elif name == "figure" and tag.find("img") and not tag.find(["table", "figure"]):
            words = tag.find("figcaption")
            caption = words.get_text(" ", strip=True) if isinstance(words, Tag) else ""
            for image in tag.find_all("img"):
                self._picture(image, caption)
        else:
            self.take(tag)

    def _inline(self, tag: Tag) -> None:
        """A tag between words; pictures inside it stand after the paragraph."""
        before = len(self._words)
        if tag.name == "a":
            href = str(tag.get("href") or "")
            if not href.startswith(("mailto:", "tel:")):
                href = absolute(href, self.base)
            opened, closed = (f'<a href="{escape(href)}">', "</a>") if href else ("", "")
        else:
            opened, closed = f"<{_INLINE[tag.name]}>", f"</{_INLINE[tag.name]}>"
        self.take(tag)
        inside = "".join(self._words[before:])
        del self._words[before:]
        self._words.append(f"{opened}{inside}{closed}" if inside.strip() else inside)

    def end_paragraph(self) -> None:
        """What has been said so far is a paragraph; its pictures follow."""
        words = "".join(self._words).strip()
        self._words.clear()
        while words.startswith("<br/>") or words.endswith("<br/>"):
            words = words.removeprefix("<br/>").removesuffix("<br/>").strip()
        if words:
            self._text(f"<p>{words}</p>")
        self.blocks.extend(self._waiting)
        self._waiting.clear()

    def _text(self, html: str) -> None:
        if not html:
            return
        if self.blocks and self.blocks[-1]["type"] == "text":
            self.blocks[-1]["value"] += html
        else:
            self.blocks.append({"type": "text", "value": html})

    def _heading(self, tag: Tag, kind: str) -> None:
        words = " ".join(tag.get_text(" ").split())
        for image in tag.find_all("img"):
            self._picture(image, "")
        if not words:
            return
        if len(words) > LONGEST_HEADING:
            self._text(f"<p><b>{escape(words)}</b></p>")
        else:
            self.blocks.append({"type": kind, "value": words})

    def _list(self, tag: Tag) -> str:
        items = []
        for item in tag.find_all("li", recursive=False):
            inner = Body(self.look, self.base)
            inner.take(item)
            inner.end_paragraph()
            texts = [one["value"] for one in inner.blocks if one["type"] == "text"]
            self._waiting += [one for one in inner.blocks if one["type"] == "picture"]
            said = "".join(texts).replace("</p><p>", "<br/>")
            items.append(said.replace("<p>", "").replace("</p>", ""))
        inside = "".join(f"<li>{item}</li>" for item in items if item)
        return f"<{tag.name}>{inside}</{tag.name}>" if inside else ""

    def _quote(self, tag: Tag) -> None:
        cite = tag.find("cite")
        speaker = cite.get_text(" ", strip=True) if isinstance(cite, Tag) else ""
        if isinstance(cite, Tag) and len(speaker) <= LONGEST_SPEAKER:
            cite.extract()
        else:
            speaker = ""
        for image in tag.find_all("img"):
            self._picture(image, "")
        lines = [one.get_text(" ", strip=True) for one in tag.find_all(["p", "li"])]
        text = "\n".join(filter(None, lines)) or tag.get_text(" ", strip=True)
        if text:
            value = {"text": text, "speaker": speaker, "language": ""}
            self.blocks.append({"type": "quote", "value": value})

    def _table(self, tag: Tag) -> None:
        self.has_table = True
        for image in tag.find_all("img"):
            self._picture(image, "")
        rows = []
        for row in tag.find_all("tr"):
            cells = [cell.get_text(" ", strip=True) for cell in row.find_all(["td", "th"])]
            rows.append(" – ".join(filter(None, cells)))
        inside = "".join(f"<li>{escape(row)}</li>" for row in rows if row)
        self._text(f"<ul>{inside}</ul>" if inside else "")

    def _picture(self, tag: Tag, caption: str) -> None:
        alt = tag.get("alt")
        classes: list[str] = list(tag.get("class") or [])
        source = absolute(str(tag.get("src") or ""), self.base)
        told = None if alt is None else str(alt)
        found = self.look(source, told, classes) if source else None
        if found is not None:
            value = {
                "address": found.address,
                "alt": found.alt,
                "caption": cut(caption or found.caption, LONGEST_CAPTION),
            }
            self._waiting.append({"type": "picture", "value": value})


def body_of(html: str, *, look: Look, base: str) -> Body:
    """The blocks of harmless HTML; headings stand in order, each with something below it."""
    body = Body(look, base)
    body.take(BeautifulSoup(html, "html.parser"))
    body.end_paragraph()
    body.blocks = _in_order(body.blocks)
    return body


def _in_order(blocks: list[RawBlock]) -> list[RawBlock]:
    """A subheading without a heading is one; a heading with nothing below is a bold line."""
    found: list[RawBlock] = []
    for block in reversed(blocks):
        level = _LEVELS.get(block["type"])
        below = _LEVELS.get(found[0]["type"], 9) if found else 0
        if level is not None and below <= level:
            words = f"<p><b>{escape(block['value'])}</b></p>"
            if found and found[0]["type"] == "text":
                found[0]["value"] = words + found[0]["value"]
                continue
            block = {"type": "text", "value": words}
        elif block["type"] == "text" and found and found[0]["type"] == "text":
            found[0]["value"] = block["value"] + found[0]["value"]
            continue
        found.insert(0, block)
    seen = False
    for block in found:
        if block["type"] == "subheading" and not seen:
            block["type"] = "heading"
        seen = seen or block["type"] == "heading"
    return found
