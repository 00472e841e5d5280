"""What is counted as it happens. No label holds an address, a person or anything without bounds."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from prometheus_client import CollectorRegistry, Counter, Histogram, disable_created_metrics

from network.metrics import places

places.begin()
disable_created_metrics()
REGISTRY = CollectorRegistry()

_REQUESTS = Counter(
    "jarjestoverkko_requests_total",
    "Requests that Django answered, by kind of view and class of status.",
    ("kind", "status"),
    registry=REGISTRY,
)
_RENDER = Histogram(
    "jarjestoverkko_render_seconds",
    "How long Django took, by kind of view.",
    ("kind",),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
    registry=REGISTRY,
)
_FOUND = Counter(
    "jarjestoverkko_page_cache_answers_total",
    "Answers of the page caches: hit, stale, miss, or beside (Django's own matter).",
    ("found",),
    registry=REGISTRY,
)
_PURGE = Histogram(
    "jarjestoverkko_page_cache_purge_seconds",
    "From a change's telling until a page cache has forgotten what it touches.",
    buckets=(0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30),
    registry=REGISTRY,
)
_MAILS = Counter(
    "jarjestoverkko_mails_total",
    "Mails by sort (letter, mail) and by what became of them.",
    ("sort", "outcome"),
    registry=REGISTRY,
)


def count_request(kind: str, status: int, seconds: float) -> None:
    """One answered request."""
    _REQUESTS.labels(kind, f"{status // 100}xx").inc()
    _RENDER.labels(kind).observe(seconds)


def count_found(counts: Mapping[str, int]) -> None:
    """So many answers of a page cache, by how they were found."""
    for found, count in counts.items():
        _FOUND.labels(found).inc(count)


def note_purge(seconds: float) -> None:
    """One purge was heard so long after it was told; machines' clocks may differ a little."""
    _PURGE.observe(max(seconds, 0.0))


def count_mail(sort: str, outcome: str, count: int = 1) -> None:
    """So many mails of a sort came to this end."""
    with suppress(OSError):  # a full disk must not stop a mail
        _MAILS.labels(sort, outcome).inc(count)
