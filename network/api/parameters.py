"""Parameters of the interface: one declaration reads what is sent, and describes it in OpenAPI.

What is not declared is refused: a misspelt word that narrows nothing would give a wrong answer.
"""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from network.api.problems import Refused

Schema = dict[str, Any]
_THIS_CENTURY = "^20[0-9]{2}-[0-9]{2}-[0-9]{2}$"
_WHOLE_MOMENT = (
    "^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"
)
_NUMBER = re.compile(r"[0-9]{1,9}", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One word of a query. ``fault`` says what is wrong with a value; empty when nothing is."""

    name: str
    about: str
    fault: Callable[[HttpRequest, str], str]
    schema: Callable[[HttpRequest], Schema]

    def described(self, request: HttpRequest) -> Schema:
        """The parameter as an OpenAPI document has it."""
        return {
            "name": self.name,
            "in": "query",
            "description": self.about,
            "schema": self.schema(request),
        }


def whole(name: str, about: str, *, least: int = 1, most: int, default: int) -> Parameter:
    """A whole number."""
    wanted = f"must be a whole number from {least} to {most}"

    def fault(_request: HttpRequest, text: str) -> str:
        return "" if _NUMBER.fullmatch(text) and least <= int(text) <= most else wanted

    schema = {"type": "integer", "minimum": least, "maximum": most, "default": default}
    return Parameter(name=name, about=about, fault=fault, schema=lambda _request: schema)


def word(name: str, about: str, *, longest: int = 100) -> Parameter:
    """Free text."""

    def fault(_request: HttpRequest, text: str) -> str:
        return "" if len(text) <= longest else f"must have at most {longest} characters"

    schema = {"type": "string", "maxLength": longest}
    return Parameter(name=name, about=about, fault=fault, schema=lambda _request: schema)


def loose(name: str, about: str, *, several: bool = False) -> Parameter:
    """What a page reads as well: a value that is not known is passed by; ``several`` may come."""
    text: Schema = {"type": "string"}
    schema: Schema = {"type": "array", "items": text} if several else text
    return Parameter(
        name=name, about=about, fault=lambda _r, _text: "", schema=lambda _request: schema
    )


Values = Sequence[str] | Callable[[HttpRequest], Sequence[str]]


def choice(name: str, about: str, values: Values) -> Parameter:
    """One of some words, which may be the site's own."""

    def known(request: HttpRequest) -> list[str]:
        return list(values(request) if callable(values) else values)

    def fault(request: HttpRequest, text: str) -> str:
        found = known(request)
        return "" if text in found else f"must be one of: {', '.join(found)}"

    return Parameter(
        name=name,
        about=about,
        fault=fault,
        schema=lambda request: {"type": "string", "enum": known(request)},
    )


def flag(name: str, about: str) -> Parameter:
    """Yes or no."""

    def fault(_request: HttpRequest, text: str) -> str:
        return "" if text in {"true", "false"} else "must be true or false"

    return Parameter(name=name, about=about, fault=fault, schema=lambda _r: {"type": "boolean"})


def day(name: str, about: str, *, words: tuple[str, ...] = ()) -> Parameter:
    """A day as YYYY-MM-DD, or one of ``words``."""
    others = f", or {' or '.join(words)}" if words else ""

    def fault(_request: HttpRequest, text: str) -> str:
        return "" if text in words or _is_day(text) else f"must be a day as 2026-11-30{others}"

    dated: Schema = {"type": "string", "format": "date", "pattern": _THIS_CENTURY}
    named: Schema = {"type": "string", "enum": list(words)}
    schema: Schema = {"anyOf": [dated, named]} if words else dated
    return Parameter(name=name, about=about, fault=fault, schema=lambda _request: schema)


def moment(name: str, about: str) -> Parameter:
    """A day, or a day and a time (ISO 8601)."""

    def fault(_request: HttpRequest, text: str) -> str:
        return "" if _is_moment(text) else "must be as 2026-11-30 or 2026-11-30T12:00:00Z"

    dated = {"type": "string", "format": "date", "pattern": _THIS_CENTURY}
    timed = {"type": "string", "format": "date-time", "pattern": _WHOLE_MOMENT}
    schema = {"anyOf": [dated, timed]}
    return Parameter(name=name, about=about, fault=fault, schema=lambda _request: schema)


def key(name: str, about: str) -> Parameter:
    """A UUID."""

    def fault(_request: HttpRequest, text: str) -> str:
        try:
            uuid.UUID(text)
        except ValueError:
            return "must be a UUID"
        return ""

    schema = {"type": "string", "format": "uuid"}
    return Parameter(name=name, about=about, fault=fault, schema=lambda _request: schema)


def check(request: HttpRequest, known: Sequence[Parameter]) -> None:
    """Raises ``Refused`` when the query holds anything but what is known."""
    if found := list(_mistakes(request, known)):
        raise Refused(
            400, "The address has parameters that cannot be understood.", errors=found[:20]
        )


def _mistakes(request: HttpRequest, known: Sequence[Parameter]) -> Iterator[dict[str, str]]:
    by_name = {one.name: one for one in known}
    for name, values in request.GET.lists():
        if name not in by_name:
            names = ", ".join(by_name) or "none"
            yield {"parameter": name[:100], "detail": f"is not known here; known are: {names}"}
        elif len(values) > 1:
            yield {"parameter": name, "detail": "stands more than once"}
        elif fault := by_name[name].fault(request, str(values[0])):
            yield {"parameter": name, "detail": fault}


def _is_day(text: str) -> bool:
    try:
        return bool(re.fullmatch(_THIS_CENTURY, text)) and bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


def _is_moment(text: str) -> bool:
    try:
        whole = re.fullmatch(_WHOLE_MOMENT, text) and dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return bool(whole) or _is_day(text)
