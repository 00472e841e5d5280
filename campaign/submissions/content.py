"""What a submission holds, as plain values: the same in the form, the row and the admin."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from network.identity_codes import holds_identity_code

WORDS = {
    "title": 255,
    "lead": 300,
    "words": 20_000,
    "speaker": 120,
    "municipality": 3,
    "captions": 200_000,
    "transcript": 100_000,
    "message": 1_000,
}
"""What is written, and how long it may be."""
PERSON = {"name": 120, "guardian": 120, "email": 254, "until": 20}
MOST_PEOPLE = 10


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody whom the video shows, as the sender has written it."""

    name: str = ""
    guardian: str = ""
    email: str = ""
    until: str = ""
    purposes: list[str] = field(default_factory=list)

    @property
    def last_day(self) -> dt.date | None:
        """The last day of the consent; None when it is not a day."""
        try:
            return dt.date.fromisoformat(self.until)
        except ValueError:
            return None


def people_of(content: Mapping[str, Any]) -> list[Person]:
    """The people of a submission's content."""
    return [Person(**one) for one in content.get("people", [])]


def read(data: Any) -> dict[str, Any]:
    """What a sent form holds, whether it is right or not; cut where it is longer than it may be,
    and without what holds a personal identity code."""
    found: dict[str, Any] = {}
    for name, longest in WORDS.items():
        if name in data:
            found[name] = _text(data, name, longest)
    found["themes"] = [key[:60] for key in data.getlist("themes")][:30]
    found["nobody"] = bool(data.get("nobody"))
    found["people"] = [one for one in map(_person(data), range(1, MOST_PEOPLE + 1)) if one]
    return {name: value for name, value in found.items() if not _has_code(value)}


def form_values(content: Mapping[str, Any]) -> dict[str, Any]:
    """The content as the form's initial values."""
    values = {name: value for name, value in content.items() if name != "people"}
    for number, person in enumerate(content.get("people", []), start=1):
        values |= {f"person{number}_{name}": value for name, value in person.items()}
    return values


def rows_of(data: Mapping[str, Any], more: int = 0) -> int:
    """How many rows for people the form needs, the empty ones that were asked for included."""
    used = [n for n in range(1, MOST_PEOPLE + 1) if data.get(f"person{n}_name")]
    return min(MOST_PEOPLE, max(1, max(used, default=0), more))


def _person(data: Any) -> Any:
    def read_person(number: int) -> dict[str, Any]:
        said = {name: _text(data, f"person{number}_{name}", most) for name, most in PERSON.items()}
        purposes = [one[:10] for one in data.getlist(f"person{number}_purposes")][:10]
        return said | {"purposes": purposes} if any(said.values()) else {}

    return read_person


def _text(data: Any, name: str, longest: int) -> str:
    said = str(data.get(name, "")).replace("\r\n", "\n").replace("\0", "")
    return said.strip()[:longest]


def _has_code(value: Any) -> bool:
    if isinstance(value, str):
        return holds_identity_code(value)
    if isinstance(value, dict):
        return any(_has_code(part) for part in value.values())
    return isinstance(value, list) and any(_has_code(part) for part in value)
