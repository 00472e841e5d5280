"""How often a form may be sent, counted in the database: an empty Redis lifts no limit."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import dataclass

from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from network.public_forms.models import Tally

logger = logging.getLogger(__name__)
_SALT = "network.public_forms.limits"


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The most that is taken within an hour."""

    neighbourhood: int = 5
    """From one IPv4 address or one /64 of IPv6, to one form of one site."""
    form: int = 300
    """To one form of one site from everybody together."""
    email: int = 2
    """For one e-mail address, through any form of the site that sends mail to it."""


def may_send(
    *,
    form_id: str,
    host: str,
    neighbourhood: str,
    email: str = "",
    limits: Limits,
    sends_mail: bool,
    now: dt.datetime | None = None,
) -> bool:
    """Count one more, and say whether it is still within every limit.

    When the counting itself fails, a form that sends mail is closed and any other stays open.
    """
    wanted = [
        (f"neighbourhood:{host}:{form_id}:{neighbourhood}", limits.neighbourhood),
        (f"form:{host}:{form_id}", limits.form),
    ]
    if email:
        wanted.append((f"email:{host}:{email.strip().lower()}", limits.email))
    try:
        with transaction.atomic():
            # A refused post is counted nowhere else: nobody fills up another's limit from afar.
            return all(_count(name, now) <= most for name, most in wanted)
    except DatabaseError:
        logger.exception("Forms could not be counted.")
        return not sends_mail


def fingerprint(text: str) -> str:
    """A keyed digest: equal for equal texts, and unreadable."""
    return salted_hmac(_SALT, text, algorithm="sha256").hexdigest()


def _count(name: str, now: dt.datetime | None) -> int:
    """One more; the database adds, so that a hundred at once are a hundred."""
    hour = (now or timezone.now()).replace(minute=0, second=0, microsecond=0)
    table = connection.ops.quote_name(Tally._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} AS t (key, hour, count) VALUES (%s, %s, 1) "  # noqa: S608 — our own table's name
            "ON CONFLICT (key, hour) DO UPDATE SET count = t.count + 1 RETURNING count",
            [fingerprint(name), hour],
        )
        return int(cursor.fetchone()[0])
