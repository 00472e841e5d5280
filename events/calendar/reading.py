"""The events of a feed, one row an event, as calendars know them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Max
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from events.calendar.addresses import Addresses
from events.calendar.ical import Item, one
from events.calendar.repeating import NoSuchDay, Rule, days_of
from events.models import CalendarEntry, EventPage, Occasion
from events.models.calendar import CalendarQuerySet
from regions.shelf import shelf

KEPT = dt.timedelta(days=60)
"""How long an event that is over stays in a feed: calendars that look in seldom get its last
change."""
_CHUNK = 500
_COLUMNS = (
    *("occasion__key", "occasion__sequence", "written_at"),
    *("kind", "municipality_id", "themes", "online", "cancelled"),
    *("page__title", "page__lead", "page__url_path", "page__venue", "page__street"),
    *("page__online_url", "page__starts_at", "page__ends_at"),
    *("page__repeats", "page__repeats_until", "page__not_on"),
)


def kept(entries: CalendarQuerySet) -> CalendarQuerySet:
    """Coming ones and those that are not long over."""
    return entries.filter(ends_at__gte=timezone.now() - KEPT)


def version_of(entries: CalendarQuerySet) -> tuple[str, dt.datetime | None]:
    """Changes whenever an event of the feed does, by one narrow query; and when that was.

    A row that is written has a newer time, and one that goes leaves fewer.
    """
    found = entries.order_by().aggregate(rows=Count("pk"), latest=Max("written_at"))
    latest = found["latest"]
    return f"{found['rows']}-{latest.timestamp() if latest else 0}", latest


@dataclass
class Words:
    """What a feed says in the reader's language, looked up before the stream begins: a stream has
    no language of its own."""

    kinds: dict[str, str] = field(
        default_factory=lambda: {key: str(name) for key, name in EventPage.Kind.choices}
    )
    themes: dict[int, str] = field(
        default_factory=lambda: {pk: row.name for pk, row in shelf().every_theme.items()}
    )
    places: dict[int, str] = field(
        default_factory=lambda: {pk: row.name for pk, row in shelf().municipalities.items()}
    )
    online: str = field(default_factory=lambda: _("On line"))
    addresses: Addresses = field(default_factory=Addresses)


def items_of(entries: CalendarQuerySet, words: Words) -> Iterator[Item]:
    """An item for each event that has a time among the entries."""
    rows = entries.order_by("page_id", "starts_at").distinct("page_id").values_list(*_COLUMNS)
    for row in rows.iterator(chunk_size=_CHUNK):
        yield _item(row, words)


def _item(row: Any, words: Words) -> Item:
    key, sequence, written, kind, municipality, themes, online, cancelled = row[:8]
    title, lead, path, venue, street, online_url, starts, ends, repeats, until, not_on = row[8:]
    url = words.addresses.of(path)
    where = [part for part in (venue, street, words.places.get(municipality, "")) if part]
    if online and not where:
        where = [words.online]
    return Item(
        uid=f"{key}@jarjestoverkko",
        starts_at=starts,
        ends_at=ends,
        summary=title,
        stamp=written,
        sequence=sequence,
        cancelled=cancelled,
        description=f"{lead}\n{url}" if lead else url,
        location=", ".join(where),
        categories=(words.kinds[kind], *(words.themes[pk] for pk in themes if pk in words.themes)),
        url=url,
        conference=online_url,
        rule=_rule(repeats, until, not_on) if repeats else None,
    )


def _rule(repeats: str, until: dt.date | None, not_on: str) -> Rule | None:
    if until is None:
        return None
    try:
        return Rule(repeats, until, days_of(not_on))
    except NoSuchDay:
        return None


def ics_of(occasion: Occasion, language: str) -> bytes:
    """One event as a file for a calendar, to attach to a mail; empty when it is not public."""
    entries = CalendarEntry.objects.shown_to(language).filter(occasion=occasion)
    with override(language):
        items = list(items_of(entries, Words()))
    return one(items[0]) if items else b""
