"""The engine's SQL. A statement does its work for many rows at once, and commits alone."""

NEXT_WORKER = "SELECT nextval(pg_get_serial_sequence('newsletters_mailworker', 'id'))"

WRITE_DOWN = """
INSERT INTO newsletters_mailworker (id, key, host, pid, started_at, seen_at)
VALUES (%s, %s, %s, %s, now(), now())
"""

ON_THEIR_WAY = """
SELECT s.id, s.region_id,
    (SELECT extract(day FROM now() - min(f.started_at))::int
     FROM newsletters_sending f WHERE f.region_id = s.region_id)
FROM newsletters_sending s
WHERE s.state = 'sending'
  AND EXISTS (SELECT 1 FROM newsletters_letteredition e WHERE e.sending_id = s.id)
  AND NOT EXISTS (
      SELECT 1 FROM newsletters_letteredition e WHERE e.sending_id = s.id AND e.is_stale)
  AND EXISTS (SELECT 1 FROM newsletters_delivery d WHERE d.sending_id = s.id AND d.state = 0)
ORDER BY s.started_at, s.id
"""

# The subquery that looks for a place on a list asks for any of the letter's audiences: who was
# moved from one to another still gets the letter.
CLAIM = """
WITH picked AS (
    SELECT d.id FROM newsletters_delivery d
    WHERE d.sending_id = %(sending)s AND d.state = 0
      AND (%(groups)s::smallint[] IS NULL OR d.domain = ANY(%(groups)s::smallint[]))
      AND EXISTS (
          SELECT 1 FROM newsletters_sending s WHERE s.id = %(sending)s AND s.state = 'sending')
    ORDER BY d.id LIMIT %(most)s FOR UPDATE SKIP LOCKED
), claimed AS (
    UPDATE newsletters_delivery d
    SET state = 1, worker = %(worker)s, attempts = d.attempts + 1,
        lease_until = now() + interval '120 seconds'
    FROM picked WHERE d.id = picked.id
    RETURNING d.id, d.subscriber_id, d.audience_id, d.email, d.language
)
SELECT c.id, c.subscriber_id, c.audience_id, c.email, c.language, s.name,
    CASE
        WHEN s.id IS NULL OR NOT EXISTS (
            SELECT 1 FROM newsletters_subscription p
            WHERE p.subscriber_id = s.id AND p.state = 'active' AND p.audience_id IN (
                SELECT la.audience_id FROM newsletters_newsletterpage_audiences la
                JOIN newsletters_sending g ON g.letter_id = la.newsletterpage_id
                WHERE g.id = %(sending)s)
        ) THEN 'left'
        WHEN x.id IS NOT NULL THEN 'suppressed'
        WHEN s.paused_until > current_date THEN 'paused'
        ELSE ''
    END
FROM claimed c
LEFT JOIN newsletters_subscriber s ON s.id = c.subscriber_id
LEFT JOIN newsletters_suppression x ON x.address_key = s.address_key
ORDER BY c.id
"""

# A mail that waits again has cost no attempt; one that is tried later waits 2, 4, 8 … minutes;
# after eight tries, or after two days of them, it has failed, unless the fault is ours.
SETTLE = """
WITH said AS (
    SELECT * FROM unnest(%(ids)s::bigint[], %(states)s::smallint[], %(codes)s::smallint[],
                         %(replies)s::text[], %(ours)s::boolean[])
        AS v(id, state, code, reply, ours)
), judged AS (
    SELECT d.id, said.code, said.reply,
        CASE
            WHEN said.state = 3 AND d.attempts >= 8 AND NOT said.ours THEN 4::smallint
            WHEN said.state = 4 AND d.maybe_delivered THEN 5::smallint
            ELSE said.state
        END AS state
    FROM said JOIN newsletters_delivery d ON d.id = said.id
    WHERE d.worker = %(worker)s AND d.state = 1
), done AS (
    UPDATE newsletters_delivery d
    SET state = j.state,
        code = NULLIF(j.code, 0),
        reply = j.reply,
        worker = NULL,
        lease_until = NULL,
        attempts = CASE WHEN j.state = 0 THEN d.attempts - 1 ELSE d.attempts END,
        next_at = CASE WHEN j.state = 3
            THEN now() + interval '1 minute' * power(2, least(d.attempts, 7)) END,
        maybe_delivered = d.maybe_delivered OR j.state = 5,
        settled_at = CASE WHEN j.state IN (2, 4, 5) THEN now() END
    FROM judged j WHERE d.id = j.id
    RETURNING d.sending_id, d.state
), counted AS (
    SELECT sending_id,
        count(*) FILTER (WHERE state = 2) AS sent,
        count(*) FILTER (WHERE state = 4) AS failed,
        count(*) FILTER (WHERE state = 5) AS in_doubt
    FROM done GROUP BY sending_id
), noted AS (
    INSERT INTO newsletters_sendingprogress
        (sending_id, worker, sent, failed, in_doubt, skipped)
    SELECT sending_id, %(worker)s, sent, failed, in_doubt, 0 FROM counted
    WHERE sent + failed + in_doubt > 0
    ON CONFLICT (sending_id, worker) DO UPDATE
    SET sent = newsletters_sendingprogress.sent + EXCLUDED.sent,
        failed = newsletters_sendingprogress.failed + EXCLUDED.failed,
        in_doubt = newsletters_sendingprogress.in_doubt + EXCLUDED.in_doubt
)
SELECT id, state FROM newsletters_sending WHERE id = ANY(%(sendings)s::bigint[])
"""

SKIP = """
WITH done AS (
    UPDATE newsletters_delivery d
    SET state = 6, skip = v.skip, worker = NULL, lease_until = NULL, settled_at = now()
    FROM unnest(%(ids)s::bigint[], %(skips)s::text[]) AS v(id, skip)
    WHERE d.id = v.id AND d.worker = %(worker)s AND d.state = 1
    RETURNING d.sending_id
)
INSERT INTO newsletters_sendingprogress (sending_id, worker, sent, failed, in_doubt, skipped)
SELECT sending_id, %(worker)s, 0, 0, 0, count(*) FROM done GROUP BY sending_id
ON CONFLICT (sending_id, worker) DO UPDATE
SET skipped = newsletters_sendingprogress.skipped + EXCLUDED.skipped
"""

EDITIONS = """
SELECT language, audience_id, mime FROM newsletters_letteredition WHERE sending_id = %s
"""

# A page that a letter shows was taken off the site: nobody else gets the letter with it.
MARK_STALE = """
UPDATE newsletters_letteredition e SET is_stale = true
WHERE e.sending_id = %(sending)s AND NOT e.is_stale AND EXISTS (
    SELECT 1 FROM jsonb_array_elements_text(e.pages) shown
    WHERE NOT EXISTS (
        SELECT 1 FROM wagtailcore_page w WHERE w.id = shown::bigint AND w.live))
"""

GENERATION = """
SELECT max(id), coalesce(bool_or(is_stale), true)
FROM newsletters_letteredition WHERE sending_id = %(sending)s
"""

PAUSE = """
UPDATE newsletters_sending SET state = 'paused', pause = %(reason)s
WHERE id = %(sending)s AND state = 'sending'
"""

OPEN_BUCKET = """
INSERT INTO newsletters_mailbucket (key, tokens, filled_at)
VALUES (%(key)s, %(burst)s, clock_timestamp()) ON CONFLICT (key) DO NOTHING
"""

# Whoever waited for the lock must see the clock of now, not of when it began to wait.
GRANT = """
WITH held AS MATERIALIZED (
    SELECT key, tokens, filled_at FROM newsletters_mailbucket WHERE key = %(key)s FOR UPDATE
), timed AS MATERIALIZED (
    SELECT *, clock_timestamp() AS now_is FROM held
), filled AS (
    SELECT key, now_is,
        least(%(burst)s::float8,
              tokens + %(rate)s::float8
                  * greatest(0, extract(epoch FROM now_is - filled_at))) AS tokens
    FROM timed
), granted AS (
    SELECT key, now_is, tokens, least(%(wanted)s::float8, greatest(0, floor(tokens))) AS granted
    FROM filled
)
UPDATE newsletters_mailbucket b
SET tokens = g.tokens - g.granted, filled_at = g.now_is
FROM granted g WHERE b.key = g.key
RETURNING g.granted::int
"""

REFUND = """
UPDATE newsletters_mailbucket SET tokens = tokens + %(tokens)s WHERE key = %(key)s
"""
