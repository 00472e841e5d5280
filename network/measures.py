"""Measures of what the whole network stands on: queues, beat, connections, backups."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.db import connection
from django.db.models import Max
from prometheus_client.core import Metric

from network.auditlog.models import AuditEntry, Event
from network.health.heartbeats import last_heard
from network.health.waiting import waiting
from network.metrics.measuring import gauge, gauges, measure


@measure
def queues() -> Iterator[Metric]:
    """How many messages wait in each queue, and how long the oldest has."""
    found = waiting(settings.REDIS_URL)
    lengths = {queue: float(count) for queue, (count, _age) in found.items()}
    ages = {queue: age for queue, (_count, age) in found.items()}
    yield gauges("queue_length", "Messages that wait for a worker.", "queue", lengths)
    yield gauges("queue_oldest_seconds", "How long the oldest of them has waited.", "queue", ages)


@measure
def heartbeats() -> Iterator[Metric]:
    """When a heartbeat last came through each queue; 0 = nobody remembers any."""
    words = "When beat and the queue's worker were last heard (Unix time)."
    yield gauges("heartbeat_timestamp_seconds", words, "queue", last_heard())


@measure
def connections() -> Iterator[Metric]:
    """Connections to our database by what they do, and how many the server takes."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(state, 'unknown'), count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() GROUP BY 1"
        )
        found = {state: float(count) for state, count in cursor.fetchall()}
        cursor.execute("SELECT setting::int FROM pg_settings WHERE name = 'max_connections'")
        most = float(cursor.fetchone()[0])
    yield gauges("database_connections", "Connections to the database.", "state", found)
    yield gauge("database_connections_most", "How many connections the server takes.", most)


@measure
def backups() -> Iterator[Metric]:
    """When the last backup was finished; 0 = none is known."""
    made = AuditEntry.objects.filter(event=Event.BACKED_UP).aggregate(at=Max("at"))["at"]
    words = "When the last backup was finished (Unix time)."
    yield gauge("backup_timestamp_seconds", words, made.timestamp() if made else 0.0)
