"""From iCalendar files (RFC 5545) to events: one VEVENT in memory at a time."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, Any

from django.utils import timezone
from icalendar import Event

from events.calendar.forms import is_likely_year
from events.calendar.repeating import FINLAND
from incoming.reading.files import unpacked
from incoming.reading.html import absolute
from incoming.reading.items import Found, Wanted, cut, give_title, key_of
from incoming.reading.news import Written, give_text
from incoming.reading.recurring import MOST_APART, times_of
from network.troubles import Trouble

MOST_EVENTS = 5_000
"""In a file, each time of those that repeat counted."""
_LONGEST_EVENT = 256 * 1024
_PRIVATE = {"PRIVATE", "CONFIDENTIAL"}
_BEGIN = re.compile(r"^BEGIN:VEVENT[ \t]*\r?$", re.M | re.I)
_VEVENT = re.compile(r"^BEGIN:VEVENT[ \t]*\r?$.*?^END:VEVENT[ \t]*\r?$", re.M | re.I | re.S)
_INNER = re.compile(r"^BEGIN:(?!VEVENT)(\w+).*?^END:\1[^\n]*\n", re.M | re.I | re.S)
_AN_HOUR = dt.timedelta(hours=1)
_ADDRESS = re.compile(r"(?<![\"'>=])\bhttps?://[^\s<>\"]+")


def happenings(file: IO[bytes], wanted: Wanted) -> list[Found]:
    """Each event. Raises ``Trouble`` for what is no calendar, and for too many."""
    with unpacked(file, "calendar") as stream:
        texts = list(_texts(_decoded(stream.read())))
    found: list[Found] = []
    moved = _moved(texts)
    for text in texts:
        found += _events(text, wanted, moved.get(_line(text, "UID"), set()))
        if len(found) > MOST_EVENTS:
            raise Trouble("too_many_items", most=MOST_EVENTS)
    return found


def _decoded(content: bytes) -> str:
    """UTF-8 as the standard says; old programs of ours write Windows' own (guessing takes a short
    Finnish text for Icelandic)."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _texts(text: str) -> Iterator[str]:
    """The lines of each VEVENT, without what stands inside it (alarms)."""
    if "BEGIN:VCALENDAR" not in text[:2_000].upper():
        raise Trouble("not_a_calendar")
    if len(_BEGIN.findall(text)) > MOST_EVENTS:
        raise Trouble("too_many_items", most=MOST_EVENTS)
    for found in _VEVENT.finditer(text):
        if len(found[0]) > _LONGEST_EVENT:
            raise Trouble("too_long_item", most=1)
        yield _INNER.sub("", found[0])


def _moved(texts: list[str]) -> dict[str, set[dt.date]]:
    """Days of events that repeat which stand as events of their own (RECURRENCE-ID)."""
    found: dict[str, set[dt.date]] = defaultdict(set)
    for text in texts:
        told = re.search(r"^RECURRENCE-ID[^:\r\n]*:(\d{4})(\d\d)(\d\d)", text, re.M)
        if told:
            with suppress(ValueError):
                found[_line(text, "UID")].add(dt.date(*map(int, told.groups())))
    return found


def _events(text: str, wanted: Wanted, moved: set[dt.date]) -> list[Found]:
    try:
        event = Event.from_ical(text)
        return _read(event, wanted, moved)
    except Trouble as trouble:
        title = cut(_line(text, "SUMMARY"), 200)
        uid = _line(text, "UID") or text
        return [Found(key_of("event", uid), title, trouble=trouble)]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        title = cut(_line(text, "SUMMARY"), 200)
        return [Found(key_of("event", text), title, trouble=Trouble("time_missing"))]


def _line(text: str, name: str) -> str:
    found = re.search(rf"^{name}(?:;[^:\r\n]*)?:(.*)$", text, re.M)
    return found[1].strip() if found else ""


def _read(event: Any, wanted: Wanted, moved: set[dt.date]) -> list[Found]:
    """The event, or each of its times as one."""
    uid = str(event.get("UID") or "") or f"{event.get('SUMMARY')} {_stamp(event, 'DTSTART')}"
    found = Found(key_of("event", uid, _stamp(event, "RECURRENCE-ID")), "")
    _describe(found, event, wanted)
    if found.trouble:
        return [found]
    starts, ends, whole_day = _times(event, found)
    for moment in (starts, ends):
        if not is_likely_year(moment.year):
            raise Trouble("year_unlikely", year=moment.year)
    if ends < starts:
        raise Trouble("ends_early")
    if str(event.get("CLASS") or "").upper() in _PRIVATE:
        found.left_out = Trouble("private_event")
        return [found]
    if "RRULE" in event:
        return _repeated(found, event, (starts, ends - starts), {*_left_out(event), *moved})
    _hold(found, starts, ends)
    if ends < _now() and not wanted.with_past:
        found.left_out = Trouble("over")
    found.values["whole_day"] = whole_day
    return [found]


def _describe(found: Found, event: Any, wanted: Wanted) -> None:
    html = str(event.get("X-ALT-DESC") or event.get("DESCRIPTION") or "")
    if "<" not in html:
        html = _ADDRESS.sub(lambda one: f'<a href="{one[0]}">{one[0]}</a>', html)
    link = absolute(str(event.get("URL") or ""), "")
    if link:
        html += f'\n\n<p><a href="{link}">{link}</a></p>'
    words = give_text(found, Written(html, base=link, is_classic=True), look=_no_picture)
    give_title(found, str(event.get("SUMMARY") or ""), words)
    place = " ".join(str(event.get("LOCATION") or "").split())
    found.values |= {
        "link": link,
        "venue": cut(place, 120),
        "cancelled": str(event.get("STATUS") or "").upper() == "CANCELLED",
        "repeats": "",
        "until": None,
        "not_on": "",
    }
    names = {word.strip(".").lower() for word in re.split(r"[\s,;/()]+", place)}
    municipality = next((pk for name, pk in wanted.places.items() if name in names), None)
    found.values["municipality"] = municipality
    if municipality is None and not found.trouble:
        found.tell("no_municipality")


def _no_picture(_address: str, _alt: str | None, _classes: list[str]) -> None:
    return None


def _times(event: Any, found: Found) -> tuple[dt.datetime, dt.datetime, bool]:
    """Beginning and end on Finland's wall clock; a whole day lasts until its last minute."""
    if "DTSTART" not in event:
        raise Trouble("time_missing")
    begin = event["DTSTART"].dt
    end = event["DTEND"].dt if "DTEND" in event else None
    if end is None and "DURATION" in event:
        end = begin + event["DURATION"].dt
    whole_day = not isinstance(begin, dt.datetime)
    if whole_day:
        last = (end or begin + dt.timedelta(days=1)) - dt.timedelta(days=1)
        starts = dt.datetime.combine(begin, dt.time())
        return starts, dt.datetime.combine(max(last, begin), dt.time(23, 59)), True
    if begin.tzinfo is None and "TZID" in event["DTSTART"].params:
        found.tell("zone_unknown")
    return (
        _wall(begin),
        _wall(end) if isinstance(end, dt.datetime) else _wall(begin + _AN_HOUR),
        False,
    )


def _wall(moment: dt.datetime) -> dt.datetime:
    """Finland's wall clock; a time without a zone is Finland's."""
    if moment.tzinfo is None:
        return moment
    return moment.astimezone(FINLAND).replace(tzinfo=None, fold=0)


def _now() -> dt.datetime:
    return _wall(timezone.now())


def _hold(found: Found, starts: dt.datetime, ends: dt.datetime) -> None:
    found.values |= {"starts": starts.isoformat(), "ends": ends.isoformat()}


def _repeated(
    found: Found, event: Any, held: tuple[dt.datetime, dt.timedelta], left_out: set[dt.date]
) -> list[Found]:
    starts, lasts = held
    rule = event["RRULE"]
    if isinstance(rule, list):
        rule = rule[0]
    times = times_of(starts, rule, left_out, _now())
    if times is None or times.rule:
        begin = times.starts[0] if times else starts
        _hold(found, begin, begin + lasts)
        if times is None:
            found.tell("only_first")
        else:
            first, last = times.starts[0].date(), times.starts[-1].date()
            days = sorted(day for day in left_out if first <= day <= last)
            found.values |= {
                "repeats": times.rule,
                "until": last.isoformat(),
                "not_on": ", ".join(day.isoformat() for day in days[:20]),
            }
        return [found]
    if times.is_cut:
        found.tell("times_cut", most=MOST_APART)
    elif len(times.starts) > 1:
        found.tell("times_apart")
    return [_one_time(found, wall, lasts) for wall in times.starts]


def _one_time(found: Found, wall: dt.datetime, lasts: dt.timedelta) -> Found:
    """A time of its own is known by the day on which it is held."""
    one = Found(key_of(found.key, wall.isoformat()), found.title, dict(found.values))
    one.notes = list(found.notes)
    _hold(one, wall, wall + lasts)
    return one


def _left_out(event: Any) -> Iterator[dt.date]:
    told = event.get("EXDATE") or []
    for group in told if isinstance(told, list) else [told]:
        for one in getattr(group, "dts", []):
            moment = one.dt
            yield _wall(moment).date() if isinstance(moment, dt.datetime) else moment


def _stamp(event: Any, name: str) -> str:
    with suppress(KeyError, AttributeError):
        return str(event[name].dt.isoformat())
    return ""
