"""Says of each public answer what it shows, so that the caches in front know when it is untrue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from network.pagecache import tags
from network.pagecache.answering import FETCHED, LASTS, TAGS, VISITED
from network.pagecache.concerns import concerns, kinds
from network.pagecache.keeping import may_be_kept
from network.pagecache.recording import Record, recorded
from network.remembering import look_again


class PageCacheMiddleware:
    """Stands outside of all that reads the database; works only when a cache asks."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if FETCHED not in request.headers:
            return self.get_response(request)
        request.is_for_everybody = True  # type: ignore[attr-defined]  # the visit is counted by whoever gives it out
        look_again()
        with recorded() as record:
            response = self.get_response(request)
        region = getattr(request, "region", None)
        if region is not None and may_be_kept(response) and not unwatched(record):
            found = tags_for(record, 0 if region.is_hub else region.pk) | {tags.site(region.pk)}
            response.headers[TAGS.decode()] = " ".join(sorted(found))
            response.headers[LASTS.decode()] = f"{_seconds(record):.1f}"
            visited = getattr(request, "visited", None)
            if visited is not None and response.status_code == 200:
                response.headers[VISITED.decode()] = str(visited)
        return response


def unwatched(record: Record) -> set[str]:
    """Tables that were read and whose changes nobody tells of."""
    return {table for table in record.tables if not concerns.is_known(table)}


def tags_for(record: Record, region_id: int) -> set[str]:
    """The tags of what was read, on a region's site; 0 = the hub's."""
    lists = record.lists | {
        concerns.indexes[one] for one in record.tables & concerns.indexes.keys()
    }
    found = (
        record.pages
        | record.rows
        | {tags.kind(one) for one in record.kinds | lists if one in kinds()}
    )
    for table in lists:
        found |= {tags.listings(table), tags.listing(region_id, table)}
    for table in record.tables & (concerns.whole | concerns.of_rows.keys()):
        found.add(tags.table(table))
        if table in concerns.regional & record.listed:
            found.add(tags.regional(table, region_id))
    return found


def _seconds(record: Record) -> float:
    """Until what is shown changes by itself: a moment that was told, or the day."""
    now = timezone.localtime()
    midnight = (now + dt.timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    until = min(filter(None, (record.until, midnight)))
    return max((until - now).total_seconds(), 0.1)
