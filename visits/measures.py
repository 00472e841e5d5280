"""Measures of the visits that wait to be stored."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Max
from prometheus_client.core import Metric

from network.metrics.measuring import gauge, measure
from visits.counting import waiting_numbers
from visits.models import VisitBatch


@measure
def visits() -> Iterator[Metric]:
    """How many numbers wait in Redis, and when a batch was last stored; 0 = never."""
    stored = VisitBatch.objects.aggregate(at=Max("stored_at"))["at"]
    yield gauge("visits_waiting", "Numbers that wait in Redis.", waiting_numbers())
    words = "When visits were last moved into the database (Unix time)."
    yield gauge("visits_stored_timestamp_seconds", words, stored.timestamp() if stored else 0.0)
