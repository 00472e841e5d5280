"""What the sweeper settles by itself: each is one statement, and finds nothing when repeated."""

from __future__ import annotations

from django.db import connection

_TRIED_FOR = "48 hours"

# Worker 0 of the progress is the sweeper.
_NOTE = """
INSERT INTO newsletters_sendingprogress (sending_id, worker, sent, failed, in_doubt, skipped)
SELECT sending_id, 0, 0, sum(failed), sum(in_doubt), sum(skipped) FROM counted GROUP BY sending_id
ON CONFLICT (sending_id, worker) DO UPDATE
SET failed = newsletters_sendingprogress.failed + EXCLUDED.failed,
    in_doubt = newsletters_sendingprogress.in_doubt + EXCLUDED.in_doubt,
    skipped = newsletters_sendingprogress.skipped + EXCLUDED.skipped
"""

_DUE = """
UPDATE newsletters_delivery d SET state = 0, next_at = NULL
FROM newsletters_sending s
WHERE d.state = 3 AND d.next_at <= now() AND s.id = d.sending_id
  AND s.state IN ('sending', 'paused')
"""

# Receivers are asked for two days (RFC 5321, 4.5.4.1 asks for four or five of relays; a letter is
# old news by then).
_GIVE_UP = f"""
WITH counted AS (
    UPDATE newsletters_delivery d
    SET state = CASE WHEN d.maybe_delivered THEN 5 ELSE 4 END, next_at = NULL, settled_at = now()
    FROM newsletters_sending s
    WHERE d.state = 3 AND s.id = d.sending_id AND s.state = 'sending'
      AND s.started_at < now() - interval '{_TRIED_FOR}'
    RETURNING d.sending_id, (d.state = 4)::int AS failed, (d.state = 5)::int AS in_doubt,
        0 AS skipped
)
{_NOTE}
"""  # noqa: S608 — nothing comes from outside

_CANCEL = f"""
WITH counted AS (
    UPDATE newsletters_delivery d
    SET state = 6, skip = 'cancelled', next_at = NULL, settled_at = now()
    FROM newsletters_sending s
    WHERE d.state IN (0, 3) AND s.id = d.sending_id AND s.state = 'cancelled'
    RETURNING d.sending_id, 0 AS failed, 0 AS in_doubt, 1 AS skipped
)
{_NOTE}
"""  # noqa: S608 — nothing comes from outside

# What was in doubt is no longer counted as such; it was perhaps delivered all the same.
_AGAIN = f"""
WITH counted AS (
    UPDATE newsletters_delivery d
    SET state = 0, settled_at = NULL
    FROM newsletters_sending s
    WHERE d.state = 5 AND d.attempts < 8 AND s.id = d.sending_id
      AND s.policy = 'least' AND s.state = 'sending'
    RETURNING d.sending_id, 0 AS failed, -1 AS in_doubt, 0 AS skipped
)
{_NOTE}
"""  # noqa: S608 — nothing comes from outside

_FINISH = """
UPDATE newsletters_sending s SET state = 'done', finished_at = now()
WHERE s.state = 'sending' AND NOT EXISTS (
    SELECT 1 FROM newsletters_delivery d WHERE d.sending_id = s.id AND d.state IN (0, 1, 3))
"""


def settle_deferred() -> None:
    """What is due is tried again; what has been tried for two days has failed."""
    _execute(_GIVE_UP)
    _execute(_DUE)


def settle_cancelled() -> None:
    """Leave out whoever has not got a cancelled letter."""
    _execute(_CANCEL)


def settle_doubtful() -> None:
    """Urgent notices are sent again where nobody can know whether they arrived."""
    _execute(_AGAIN)


def finish() -> None:
    """A sending whose every mail is settled has been sent."""
    _execute(_FINISH)


def _execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
