"""From HTML to what news is made of: a lead, blocks, and what had to be left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from incoming.reading.blocks import Look, RawBlock, body_of
from incoming.reading.html import harmless, plain
from incoming.reading.items import LONGEST_LEAD, Found, give_lead

_FIRST = re.compile(r"\A<p>((?:(?!</?p>|<a |<br).)+)</p>", re.S)


@dataclass(frozen=True)
class Written:
    """A text as the other site keeps it."""

    html: str
    excerpt: str = ""
    base: str = ""
    """The address that its links start from."""
    is_classic: bool = False


def _no_gallery(_number: str) -> str:
    return ""


def give_text(
    found: Found, written: Written, *, look: Look, gallery: Callable[[str], str] = _no_gallery
) -> str:
    """Fill in lead and blocks; returns the words alone."""
    made = harmless(written.html, is_classic=written.is_classic, gallery=gallery)
    body = body_of(made.html, look=look, base=written.base)
    words = plain(made.html)
    if made.left_out:
        found.tell("parts_left_out", names=made.left_out)
    if made.became_links:
        found.tell("parts_became_links", names=made.became_links)
    if body.has_table:
        found.tell("table_became_list")
    blocks, lead = body.blocks, plain(written.excerpt)
    if lead and words.startswith(lead.rstrip(" …[.]")[:200]):
        lead = ""  # an excerpt that WordPress or a feed has cut from the text says nothing new
    if not lead:
        lead, blocks = _lead_of(blocks)
    give_lead(found, lead)
    found.values["blocks"] = blocks
    without = [block for block in blocks if block["type"] == "picture" and _is_unsaid(block)]
    if without:
        found.tell("picture_without_words")
    return words


def _is_unsaid(block: RawBlock) -> bool:
    return block["value"]["alt"] is None


def _lead_of(blocks: list[RawBlock]) -> tuple[str, list[RawBlock]]:
    """A short first paragraph is the lead, where something follows it."""
    if not blocks or blocks[0]["type"] != "text":
        return "", blocks
    first = _FIRST.match(blocks[0]["value"])
    rest = blocks[0]["value"][first.end() :] if first else ""
    lead = plain(first[1]) if first else ""
    if not lead or len(lead) > LONGEST_LEAD or not (rest or blocks[1:]):
        return "", blocks
    begun = [{"type": "text", "value": rest}] if rest else []
    return lead, [*begun, *blocks[1:]]
