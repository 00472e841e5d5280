"""One event as a calendar file, to go with a mail (RFC 5545, RFC 5546).

METHOD:PUBLISH and not REQUEST: calendars keep the event and update it by UID and SEQUENCE, and none
sends an answer to an invitation that nobody reads. What is called off is published as cancelled.
"""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from events.models import Occasion
from regions.outbox import Attachment

_LONGEST = 75
"""Octets in a line (RFC 5545 3.1)."""


def ics_of(occasion: Occasion, *, url: str = "", about: str = "", cancelled: bool = False) -> str:
    """The calendar file. ``about`` is the description, ``cancelled`` one's own seat given up."""
    look = occasion.region.open_site.regionsettings
    off = cancelled or occasion.cancelled
    place = ", ".join(part for part in (occasion.place, str(occasion.municipality or "")) if part)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Jarjestoverkko//Events//FI",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{occasion.uid}",
        f"SEQUENCE:{occasion.sequence}",
        f"DTSTAMP:{_moment(timezone.now())}",
        f"DTSTART:{_moment(occasion.starts_at)}",
        f"DTEND:{_moment(occasion.ends_at)}",
        f"SUMMARY:{_text(occasion.title)}",
        f"STATUS:{'CANCELLED' if off else 'CONFIRMED'}",
    ]
    if look.contact_email:
        lines.append(f"ORGANIZER;CN={_quoted(occasion.region.name)}:mailto:{look.contact_email}")
    for name, value in (("LOCATION", place), ("DESCRIPTION", about)):
        if value:
            lines.append(f"{name}:{_text(value)}")
    if url:
        lines.append(f"URL:{url}")
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def attached(occasion: Occasion, **told: object) -> Attachment:
    """The same as a file of a mail."""
    content = ics_of(occasion, **told)  # type: ignore[arg-type]
    return Attachment("tapahtuma.ics", content.encode(), "text/calendar; method=PUBLISH")


def _moment(when: dt.datetime) -> str:
    return when.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(words: str) -> str:
    """TEXT of RFC 5545 3.3.11; other control characters have no place in it."""
    words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    words = words.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return "".join(sign for sign in words if sign.isprintable())


def _quoted(words: str) -> str:
    return '"' + "".join(sign for sign in words if sign.isprintable() and sign != '"') + '"'


def _folded(line: str) -> str:
    """Broken before 75 octets, never within a character."""
    parts: list[str] = []
    now = ""
    for sign in line:
        if len((now + sign).encode()) > _LONGEST - bool(parts):
            parts.append(now)
            now = ""
        now += sign
    return "\r\n ".join([*parts, now])
