"""What is wrong with a page: one function for each kind, without a query."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from wagtail.models import Page

from network.links.reaching import Answer
from network.sentences import sentences
from quality.aging import months_untouched
from quality.knowing import Known, asked_as, fingerprint, outside_address
from quality.models import Kind
from quality.reading import Heading, Image, Link, Part, Place, Text

LONG, LONG_IN_PLAIN = 35, 25
"""Words of a sentence that is still told as fine; plain Finnish has the shorter measure."""
MOST_SENTENCES = 3
"""The longest are told: an editor who mends these has understood the rest."""
EMPTY_WORDS = {
    "fi": "lue lisää|lue|lisää|lisätietoa|lisätietoja|tästä|tästä linkistä|klikkaa|klikkaa tästä|"
    "klikkaa tähän|täältä|tänne|täällä|tähän|katso|katso tästä|katso lisää|linkki|linkistä|sivu|"
    "siirry|siirry tästä|avaa|lataa|jatka lukemista",
    "sv": "läs mer|läs mera|läs här|mer|mera|här|klicka|klicka här|se här|länk|länken|fortsätt",
    "en": "read more|more|here|click|click here|this|link|this link|see here|details|go",
    "se": "loga eanet|loga lasi|dáppe|dás|deaddil dása|liŋka",
}
"""Words of a link that say nothing without the text around it (WCAG 2.2, 2.4.4 and 2.4.9)."""
_EMPTY_WORDS = {word for words in EMPTY_WORDS.values() for word in words.split("|")}


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A finding before it is a row; ``key`` tells it from others of its kind on the page."""

    kind: Kind
    key: str
    place: Place
    words: str = ""
    cause: str = ""
    address: str = ""
    size: int = 0
    picture_id: int | None = None
    document_id: int | None = None


Judge = Callable[[Page, list[Part], Known], Iterator[Fault]]


def judge(page: Page, parts: list[Part], known: Known) -> dict[tuple[str, str], Fault]:
    """All faults of a page by kind and key; the same twice on a page is told once."""
    found: dict[tuple[str, str], Fault] = {}
    for look in _JUDGES:
        for fault in look(page, parts, known):
            found.setdefault((fault.kind.value, fault.key), fault)
    return found


def _links(page: Page, parts: list[Part], known: Known) -> Iterator[Fault]:
    for link in (part for part in parts if isinstance(part, Link)):
        if cause := _why_broken(link, known):
            yield Fault(
                kind=Kind.LINK,
                key=fingerprint(link.page_id, link.document_id, asked_as(link.address)),
                place=link.place,
                words=link.words,
                cause=cause,
                address=link.address,
            )


def _why_broken(link: Link, known: Known) -> str:
    """Why a link does not lead anywhere; empty where it does or where that is not known."""
    if link.page_id:
        live = known.live.get(link.page_id)
        return "" if live else "no_page" if live is None else "hidden"
    if link.document_id:
        return "" if link.document_id in known.documents else "no_file"
    if outside := outside_address(link, known):
        row = known.outside.get(outside)
        return row.answer if row is not None and row.is_broken else ""
    address = known.own.absolute(asked_as(link.address), known.region)
    if known.own.has_host(address):
        return "" if known.own.has_page(address) else "no_page"
    return ""


BROKEN = {Answer.GONE, Answer.SILENT, Answer.INNER, Answer.WRONG}
"""Answers that tell of a broken link. Who refuses programs may well let people in."""


def _pictures(page: Page, parts: list[Part], known: Known) -> Iterator[Fault]:
    shown = (part for part in parts if isinstance(part, Image) and not part.is_decorative)
    for part in shown:
        if part.picture_id not in known.pictures:
            continue
        title, description = known.pictures[part.picture_id]
        is_own = part.alt is None
        if not (description if is_own else part.alt or "").strip():
            yield Fault(
                kind=Kind.PICTURE,
                key=fingerprint(part.picture_id, part.place.field, part.place.block),
                place=part.place,
                words=title,
                cause="own" if is_own else "here",
                picture_id=part.picture_id,
            )


def _headings(page: Page, parts: list[Part], known: Known) -> Iterator[Fault]:
    """Levels go down one at a time, and each heading says something and has something below it."""
    last: dict[str, int] = {}
    for part, following in zip_longest(parts, parts[1:]):
        if not isinstance(part, Heading):
            continue
        field = part.place.field
        cause = _why_wrong(part, following, last.get(field, 1))
        if part.text:
            last[field] = part.level
        if cause:
            yield Fault(
                kind=Kind.HEADING,
                key=fingerprint(cause, part.text, part.place.block),
                place=part.place,
                words=part.text,
                cause=cause,
                size=part.level,
            )


def _why_wrong(part: Heading, following: Part | None, above: int) -> str:
    if not part.text:
        return "empty"
    if part.level > above + 1:
        return "skips"
    is_last = following is None or following.place.field != part.place.field
    is_bare = is_last or (isinstance(following, Heading) and following.level <= part.level)
    return "bare" if is_bare else ""


def _link_words(page: Page, parts: list[Part], known: Known) -> Iterator[Fault]:
    for link in (part for part in parts if isinstance(part, Link) and part.is_worded):
        if cause := _why_unclear(link.words):
            target = (link.page_id, link.document_id, link.address)
            yield Fault(
                kind=Kind.WORDS,
                key=fingerprint(link.words, *target),
                place=link.place,
                words=link.words,
                cause=cause,
                address=link.address,
            )


def _why_unclear(words: str) -> str:
    said = "".join(
        sign for sign in words.casefold() if unicodedata.category(sign)[0] in "LNZ"
    ).strip()
    if not said:
        return "empty"
    if words.casefold().startswith(("http://", "https://")):
        return "address"
    return "vague" if said in _EMPTY_WORDS else ""


def _files(page: Page, parts: list[Part], known: Known) -> Iterator[Fault]:
    for link in parts:
        if not isinstance(link, Link) or link.document_id not in known.documents:
            continue
        title, name = known.documents[link.document_id]
        if name.lower().endswith(".pdf") and link.document_id not in known.twins:
            yield Fault(
                kind=Kind.PDF,
                key=fingerprint(link.document_id),
                place=link.place,
                words=title,
                document_id=link.document_id,
            )


def _sentences(page: Page, parts: list[Part], known: Known) -> Iterator[Fault]:
    longest = LONG_IN_PLAIN if page._meta.label == "home.PlainPage" else LONG
    said = [
        (len(words), sentence, part.place)
        for part in parts
        if isinstance(part, Text)
        for sentence, words in sentences(part.text)
        if len(words) > longest
    ]
    for size, sentence, place in sorted(said, key=lambda one: -one[0])[:MOST_SENTENCES]:
        yield Fault(
            kind=Kind.SENTENCE, key=fingerprint(sentence), place=place, words=sentence, size=size
        )


def _age(page: Page, parts: list[Part], known: Known) -> Iterator[Fault]:
    if months := months_untouched(page):
        yield Fault(kind=Kind.OLD, key="", place=Place(""), size=months)


_JUDGES: tuple[Judge, ...] = (
    _links,
    _pictures,
    _headings,
    _link_words,
    _files,
    _sentences,
    _age,
)
