"""From a letter's page to its parts: for the mail and for the web page alike."""

from __future__ import annotations

import datetime as dt
from typing import Any

from newsletters.composing.filling import filled_part, fills_itself, lifted_pages, lifted_part
from newsletters.composing.free import free_part
from newsletters.composing.parts import Entries, Heading, Part
from newsletters.models import Audience, NewsletterPage
from newsletters.queries.choosing import Reader
from newsletters.queries.letters import region_of


def parts_of(
    letter: NewsletterPage, *, since: dt.datetime, until: dt.datetime, mailed: bool = True
) -> list[Part]:
    """What the letter says in its order, in the active language, which should be its own.

    A block that holds nothing gives nothing, and neither does a heading with nothing below it.
    What is not ``mailed`` comes without the mail's pictures, which the web page does not show.
    """
    region = region_of(letter)
    blocks, root = list(letter.body), region.open_site.root_url
    language = letter.locale.language_code
    lifted = lifted_pages(blocks, language)
    told = frozenset(page.translation_key for page in lifted.values())
    reader = Reader(
        region=region, language=language, since=since, until=until, told=told, pictured=mailed
    )
    parts: list[Part] = []
    for block in blocks:
        if fills_itself(block):
            part: Part | None = filled_part(block, reader, root)
        elif block.block_type == "item":
            part = _lifted(block, lifted, reader, parts)
        else:
            part = free_part(block, root, mailed=mailed)
        if part is not None:
            parts.append(part)
    return _without_bare_headings(parts)


def _lifted(block: Any, lifted: dict[int, Any], reader: Reader, before: list[Part]) -> Part | None:
    """Its title is a heading below the one that stands above it, if any does."""
    page = lifted.get(block.value.pk) if block.value else None
    if page is None:
        return None
    level = next((part.level + 1 for part in reversed(before) if isinstance(part, Heading)), 2)
    return lifted_part(page, block, reader, level)


def _without_bare_headings(parts: list[Part]) -> list[Part]:
    """From the end, so that a heading whose subheadings all go goes too."""
    kept: list[Part] = []
    for part in reversed(parts):
        if isinstance(part, Heading) and (not kept or _above(kept[-1]) <= part.level):
            continue
        kept.append(part)
    return kept[::-1]


def _above(part: Part) -> int:
    """The level of what begins a new chapter; deep for what stands below a heading."""
    if isinstance(part, Heading):
        return part.level
    return 2 if isinstance(part, Entries) and part.title else 9


def has_content(parts: list[Part], letter: NewsletterPage, opening: str) -> bool:
    """Whether there is anything to send: opening words alone do, when nothing else was meant."""
    return bool(parts) or bool(opening and not len(letter.body))


def opening_for(letter: NewsletterPage, audience: Audience | None) -> str:
    """The opening words for an audience, or the letter's own."""
    for block in letter.openings:
        if audience is not None and block.value["audience"] == audience.key:
            words: str = block.value["text"]
            return words.strip()
    return letter.intro.strip()
