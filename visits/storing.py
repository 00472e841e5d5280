"""Adding counts to the tables: the pages' days, the sites' months, and where readers came from."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import connection
from wagtail.models import Site

from network.sources import FROM

_MOST_SOURCES = 200
"""More hosts than this in one batch of a region are no readers' ways: the most frequent stay."""
Row = tuple[Any, ...]


def add(counts: Mapping[bytes, bytes]) -> int:
    """Add a batch, in the caller's transaction; returns how many numbers it had for pages."""
    pages: Counter[Row] = Counter()
    sources: Counter[Row] = Counter()
    for field, count in counts.items():
        _read(field, count, pages, sources)
    months: Counter[Row] = Counter()
    for (region, _key, language, day), number in pages.items():
        months[region, language, day.replace(day=1)] += number
    _upsert(_PAGES, pages)
    _upsert(_MONTHS, months)
    _upsert(_SOURCES, _real(sources))
    return len(pages)


def _read(field: bytes, count: bytes, pages: Counter[Row], sources: Counter[Row]) -> None:
    """A number into its table; what we did not write is passed by."""
    try:
        parts = field.decode().split(" ")
        day, number = dt.date.fromisoformat(parts[-1]), int(count)
        if parts[0] == FROM:
            _from, region, host, _day = parts
            sources[int(region), host, day.replace(day=1)] += number
        else:
            region, key, language, _day = parts
            pages[int(region), uuid.UUID(key), _known(language), day] += number
    except ValueError:
        return


def _known(language: str) -> str:
    if language not in dict(settings.LANGUAGES):
        raise ValueError(language)
    return language


def _real(sources: Counter[Row]) -> dict[Row, int]:
    """Without the network's own hosts, and so many a region at most."""
    own = {host.removeprefix("www.") for host in Site.objects.values_list("hostname", flat=True)}
    kept: dict[Row, int] = {}
    taken: Counter[int] = Counter()
    for row, count in sources.most_common():
        region, host, _month = row
        if host not in own and taken[region] < _MOST_SOURCES:
            kept[row] = count
            taken[region] += 1
    return kept


def _upsert(statement: str, rows: Mapping[Row, int]) -> None:
    if not rows:
        return
    told: Iterable[Row] = sorted((*row, count) for row, count in rows.items())
    with connection.cursor() as cursor:
        cursor.execute(statement, [list(column) for column in zip(*told, strict=True)])


_PAGES = """
    INSERT INTO visits_pagevisits (region_id, translation_key, language, day, count)
    SELECT told.* FROM unnest(%s::bigint[], %s::uuid[], %s::text[], %s::date[], %s::integer[])
           AS told (region_id, translation_key, language, day, count)
      JOIN regions_region ON regions_region.id = told.region_id
        ON CONFLICT (region_id, translation_key, day, language)
        DO UPDATE SET count = visits_pagevisits.count + EXCLUDED.count
"""
_MONTHS = """
    INSERT INTO visits_monthvisits (region_id, language, month, count)
    SELECT told.* FROM unnest(%s::bigint[], %s::text[], %s::date[], %s::integer[])
           AS told (region_id, language, month, count)
      JOIN regions_region ON regions_region.id = told.region_id
        ON CONFLICT (region_id, month, language)
        DO UPDATE SET count = visits_monthvisits.count + EXCLUDED.count
"""
_SOURCES = """
    INSERT INTO visits_sourcevisits (region_id, host, month, count)
    SELECT told.* FROM unnest(%s::bigint[], %s::text[], %s::date[], %s::integer[])
           AS told (region_id, host, month, count)
      JOIN regions_region ON regions_region.id = told.region_id
        ON CONFLICT (region_id, month, host)
        DO UPDATE SET count = visits_sourcevisits.count + EXCLUDED.count
"""
