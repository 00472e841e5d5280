"""The calendar: a month with 500 events, a feed of 5,000."""

from __future__ import annotations

import datetime as dt
import statistics
import time

from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale

from benchmarks.directory.measuring import visit
from benchmarks.events.filling import fill
from events.calendar.days import Month, midnight
from regions import shelf
from regions.models import Region
from regions.services.planting import find

HOST, REGION = "kainuu.localhost", "kainuu"
IN_THE_MONTH, IN_THE_FEED = 500, 5_000
MOST_QUERIES, MOST_CPU_MS, MOST_FEED_S = 12, 40, 1.0
_ROUNDS = 5


def run() -> str:
    """Fill, measure, and say how the figures stand to their bounds."""
    month = Month.of(timezone.localdate()).step(1)
    first = midnight(month.first)
    in_month = [first + dt.timedelta(hours=9 + n % 8, days=n % 28) for n in range(IN_THE_MONTH)]
    later = midnight(month.step(1).first)
    rest = IN_THE_FEED - IN_THE_MONTH
    after = [later + dt.timedelta(hours=n % 24, days=n % 300) for n in range(rest)]
    region = Region.objects.get(slug=REGION)
    fill(region, in_month + after)
    index = _index(region)
    shelf.forget()
    cache.clear()
    page = visit(HOST, f"{index}?nakyma=kuukausi&kuukausi={month}")
    listed = visit(HOST, index)
    seconds, first_byte, kilobytes = _feed()
    return (
        f"month of {IN_THE_MONTH}: {page.queries} queries ({page.queries / MOST_QUERIES:.2f} of "
        f"the bound), {page.cpu_ms:.0f} ms CPU ({page.cpu_ms / MOST_CPU_MS:.2f}), "
        f"{page.kilobytes:.0f} kB; list {listed.queries} queries, {listed.cpu_ms:.0f} ms; "
        f"feed of {IN_THE_FEED}: {seconds:.2f} s ({seconds / MOST_FEED_S:.2f}), "
        f"first bytes after {first_byte:.3f} s, {kilobytes:.0f} kB"
    )


def _index(region: Region) -> str:
    page = find(region, "events", Locale.objects.get(language_code="fi"))
    if page is None:
        raise RuntimeError("the region has no list of events")
    return str(page.get_url_parts()[2])


def _feed() -> tuple[float, float, float]:
    """Seconds to the end, seconds to the first piece, kilobytes: medians."""
    client = Client(headers={"host": HOST})
    whole, begun, size = [], [], 0
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        reply = client.get("/kalenteri/tapahtumat.ics")
        pieces = iter(reply.streaming_content)
        body = next(pieces)
        begun.append(time.perf_counter() - began)
        body += b"".join(pieces)
        whole.append(time.perf_counter() - began)
        if body.count(b"BEGIN:VEVENT") < IN_THE_FEED:
            raise RuntimeError(f"the feed has only {body.count(b'BEGIN:VEVENT')} events")
        size = len(body)
    return statistics.median(whole), statistics.median(begun), size / 1024
