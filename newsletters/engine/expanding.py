"""From a letter's audiences to a row a person."""

from __future__ import annotations

from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from newsletters.addresses import GROUPS
from newsletters.models import Sending
from newsletters.queries.letters import audiences_of, versions_of

CHUNK = 10_000
"""Rows a transaction: the bar moves, and a killed worker repeats no more than this."""

_DOMAIN = " ".join(
    f"WHEN split_part(s.email, '@', 2) IN ({', '.join(repr(name) for name in names)}) "
    f"THEN {int(group)}"
    for group, names in GROUPS.items()
)

# The first of the letter's audiences that a person is on decides which opening words are read. A
# person who is there already (the chunk was written, its end was not noted) is left as is.
_EXPAND = f"""
WITH people AS (
    SELECT s.id, s.email, s.language, min(p.audience_id) AS audience
    FROM newsletters_subscriber s
    JOIN newsletters_subscription p
        ON p.subscriber_id = s.id AND p.state = 'active' AND p.audience_id = ANY(%(audiences)s)
    WHERE s.id > %(after)s
      AND (s.paused_until IS NULL OR s.paused_until <= %(today)s)
      AND NOT EXISTS (
          SELECT 1 FROM newsletters_suppression x WHERE x.address_key = s.address_key)
    GROUP BY s.id ORDER BY s.id LIMIT %(chunk)s
), made AS (
    INSERT INTO newsletters_delivery
        (sending_id, subscriber_id, audience_id, email, language, domain, state, skip, attempts,
         reply, maybe_delivered)
    SELECT %(sending)s, s.id, s.audience, s.email,
        CASE WHEN s.language = ANY(%(languages)s) THEN s.language ELSE 'fi' END,
        CASE {_DOMAIN} ELSE 0 END, 0, '', 0, '', false
    FROM people s
    ON CONFLICT (sending_id, subscriber_id) DO NOTHING
    RETURNING 1
)
SELECT (SELECT max(id) FROM people), (SELECT count(*) FROM made)
"""  # noqa: S608 — the table of domains is ours


def expand(sending: Sending) -> None:
    """Write the deliveries of a sending, a chunk a transaction, then let it be sent.

    Goes on where it was broken off; ends early when somebody pauses or cancels.
    """
    values: dict[str, Any] = {
        "sending": sending.pk,
        "audiences": [audience.pk for audience in audiences_of(sending.letter)],
        "languages": list(versions_of(sending.letter)),
        "today": timezone.localdate(),
        "chunk": CHUNK,
    }
    while _expand_chunk(sending.pk, values):
        pass


@transaction.atomic
def _expand_chunk(pk: int, values: dict[str, Any]) -> bool:
    rows = Sending.objects.select_for_update(of=("self",))
    sending = rows.filter(pk=pk, state=Sending.State.EXPANDING).first()
    if sending is None:
        return False
    with connection.cursor() as cursor:
        cursor.execute(_EXPAND, values | {"after": sending.expanded_to})
        last, made = cursor.fetchone()
    if last is None:
        sending.state = Sending.State.SENDING
    else:
        sending.expanded_to, sending.total = last, sending.total + made
    sending.save(update_fields=["state", "expanded_to", "total"])
    return last is not None
