"""From RSS and Atom to news. feedparser reads all kinds, whatever their encoding."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from typing import IO, Any

import feedparser
from django.utils import timezone

from incoming.reading.blocks import Picture
from incoming.reading.files import unpacked
from incoming.reading.html import absolute, plain
from incoming.reading.items import Found, Wanted, give_day, give_title, key_of
from incoming.reading.news import Written, give_text
from network.troubles import Trouble

MOST_ITEMS = 5_000
_DEFINES = b"<!entity"


def entries(file: IO[bytes], wanted: Wanted) -> list[Found]:
    """Each entry as news. Raises ``Trouble`` for what is no feed or tries to do harm."""
    with unpacked(file, "feed") as stream:
        content = stream.read()
    if _DEFINES in content.replace(b"\x00", b"").lower():
        raise Trouble("entities")
    feed = feedparser.parse(content, sanitize_html=False, resolve_relative_uris=False)
    if not feed.get("version") and not feed.entries:
        raise Trouble("not_a_feed")
    if feed.bozo and not feed.entries:
        raise Trouble("broken_xml", row=_line_of(feed))
    if len(feed.entries) > MOST_ITEMS:
        raise Trouble("too_many_items", most=MOST_ITEMS)
    return list(_found(feed, wanted))


def _line_of(feed: Any) -> int:
    say = getattr(feed.get("bozo_exception"), "getLineNumber", None)
    return say() or 1 if say else 1


def _found(feed: Any, wanted: Wanted) -> Iterator[Found]:
    base = feed.feed.get("link", "")
    for entry in feed.entries:
        link = absolute(entry.get("link", ""), base)
        mark = (entry.get("id") or link or entry.get("title", "")).strip()
        found = Found(key_of("news", mark), "")
        texts = [one.get("value", "") for one in entry.get("content", [])]
        summary = entry.get("summary", "")
        written = Written(
            next(filter(None, texts), summary),
            summary if any(texts) else "",
            base=link or base,
            is_classic="<" not in next(filter(None, texts), summary),
        )
        words = give_text(found, written, look=_look if wanted.with_pictures else _no_picture)
        give_title(found, plain(entry.get("title", "")), words)
        give_day(found, _day_of(entry))
        found.values["link"] = link
        found.values["paths"] = []
        yield found


def _look(address: str, alt: str | None, _classes: list[str]) -> Picture:
    return Picture(address, alt)


def _no_picture(_address: str, _alt: str | None, _classes: list[str]) -> None:
    return None


def _day_of(entry: Any) -> dt.date | None:
    """feedparser has read the time in UTC, and nothing where it is nonsense."""
    told = entry.get("published_parsed") or dict.get(entry, "updated_parsed")
    try:
        moment = dt.datetime.fromtimestamp(calendar.timegm(told), dt.UTC) if told else None
        return timezone.localdate(moment) if moment else None
    except (ValueError, OverflowError, OSError):
        return None
