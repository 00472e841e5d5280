"""Reading marks of the door list from what a tablet or a plain form sends."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from events.registration.door import ARRIVED, CONSENT, WALK_IN, Mark
from network.identity_codes import refuse_identity_code

MOST = 500
"""Marks in one sending; a tablet that has more sends again."""
_LARGEST = 999
_ID = re.compile(r"[0-9A-Za-z-]{8,40}")


class UnreadableMark(ValueError):
    """What was sent is no mark; says in a sentence why."""


def marks_of(body: bytes) -> tuple[list[Mark], list[str]]:
    """The marks of a tablet's sending, and the ids of those that cannot be read.

    Raises ``UnreadableMark`` when it is no list of marks at all.
    """
    try:
        sent = json.loads(body)["marks"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UnreadableMark from error
    if not isinstance(sent, list):
        raise UnreadableMark
    marks, unread = [], []
    for one in sent[:MOST]:
        try:
            marks.append(mark_of(one))
        except UnreadableMark:
            if isinstance(one, dict) and isinstance(one.get("mark"), str):
                unread.append(one["mark"][:40])
    return marks, unread


def mark_of(told: Mapping[str, Any]) -> Mark:
    """One mark. Raises ``UnreadableMark``."""
    if not isinstance(told, Mapping):
        raise UnreadableMark
    key, kind = str(told.get("mark", "")), told.get("kind")
    if not _ID.fullmatch(key) or kind not in {ARRIVED, WALK_IN, CONSENT}:
        raise UnreadableMark(_("Nothing was marked. Try again."))
    return Mark(
        mark=key,
        kind=kind,
        at=_moment(told.get("at")),
        registration=_number(told.get("registration_id"), 2**63 - 1),
        people=_number(told.get("people"), _LARGEST, least=1 if kind == WALK_IN else 0),
        name=_words(told.get("name"), 120),
        email=_email(told.get("email")),
        wants_memo=bool(told.get("wants_memo")),
        may_contact=bool(told.get("may_contact")),
    )


def _moment(told: Any) -> dt.datetime:
    """A tablet whose clock is ahead does not outdo everybody that comes after it."""
    now = timezone.now()
    try:
        moment = parse_datetime(told) if isinstance(told, str) else None
    except ValueError:
        moment = None
    return min(moment, now) if moment is not None and timezone.is_aware(moment) else now


def _number(told: Any, most: int, least: int = 0) -> int | None:
    if told in (None, ""):
        return None
    try:
        number = int(str(told)[:20])
    except ValueError as error:
        raise UnreadableMark(_("Write a number.")) from error
    if not least <= number <= most:
        raise UnreadableMark(_("Write a number from %(least)s to 999.") % {"least": least})
    return number


def _words(told: Any, longest: int) -> str:
    words = " ".join(str(told or "").split())[:longest]
    if not words.isprintable():
        raise UnreadableMark(_("Write this on one line."))
    try:
        refuse_identity_code(words)
    except ValidationError as error:
        raise UnreadableMark(" ".join(error.messages)) from error
    return words


def _email(told: Any) -> str:
    address = str(told or "").strip().lower()
    if address:
        try:
            validate_email(address)
        except ValidationError as error:
            raise UnreadableMark(" ".join(error.messages)) from error
    if len(address) > 254:
        raise UnreadableMark(_("The e-mail address is too long."))
    return address
