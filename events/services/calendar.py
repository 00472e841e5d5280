"""Keeping the calendar's narrow table as the pages are.

Rows are worked out anew from the page, never changed in part: doing it twice changes nothing, and
``manage.py rebuild_calendar`` puts right whatever went wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import prefetch_related_objects
from django.utils import timezone

from events.calendar.repeating import Held, NoSuchDay, times_of
from events.models import CalendarEntry, EventPage, Occasion
from network.batching import Batch
from network.localisation import CONTENT_LANGUAGES
from regions.scoping import in_every_region

CHUNK = 500
"""Events that are worked out at a time: memory stays flat however many there are."""
_LANGUAGES = [code for code, _name in CONTENT_LANGUAGES]
_FIELDS = [f.name for f in CalendarEntry._meta.concrete_fields if not f.primary_key]


def _work_out(keys: list[UUID]) -> None:
    for start in range(0, len(keys), CHUNK):
        _refresh(keys[start : start + CHUNK])


_batch = Batch("events.calendar", _work_out)
refresh_entries = _batch.ask
"""Work out the rows of events, named by the translation keys of their pages."""
together = _batch.together
"""Events saved inside the block get their rows at its end, many by one query."""


def rebuild_entries() -> Iterator[int]:
    """Work out every row; yields how many events are done, beginning with nought."""
    keys = EventPage.objects.order_by("translation_key").values_list("translation_key", flat=True)
    every = list(keys.distinct())
    yield 0
    for start in range(0, len(every), CHUNK):
        chunk = every[start : start + CHUNK]
        _refresh(chunk)
        yield start + len(chunk)


def times_of_page(page: EventPage) -> list[Held]:
    """When the event is held; once where a day left out cannot be read."""
    try:
        return times_of(page.starts_at, page.ends_at, page.repeating_rule)
    except NoSuchDay:
        return [Held(page.starts_at, page.ends_at)]


@transaction.atomic
def _refresh(keys: list[UUID]) -> None:
    pages = EventPage.objects.filter(translation_key__in=keys).open_to_all()
    found = list(pages.select_related("locale", "series").defer("body", "programme", "questions"))
    prefetch_related_objects(found, "themes", "organisations")
    versions: dict[UUID, set[str]] = defaultdict(set)
    for page in found:
        versions[page.translation_key].add(page.locale.language_code)
    with in_every_region():
        occasions = {one.key: one for one in Occasion.objects.filter(key__in=keys)}
    rows = [
        entry
        for page in found
        if page.translation_key in occasions
        for entry in _entries(page, occasions[page.translation_key], versions[page.translation_key])
    ]
    CalendarEntry.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["page", "starts_at"],
        update_fields=[name for name in _FIELDS if name not in {"page", "starts_at"}],
    )
    _drop_others(keys, rows)


def _drop_others(keys: list[UUID], kept: list[CalendarEntry]) -> None:
    wanted = {(row.page_id, row.starts_at) for row in kept}
    there = CalendarEntry.objects.filter(page__translation_key__in=keys)
    gone = [
        pk
        for pk, *held in there.values_list("pk", "page_id", "starts_at")
        if tuple(held) not in wanted
    ]
    if gone:
        CalendarEntry.objects.filter(pk__in=gone).delete()


def _entries(page: EventPage, occasion: Occasion, taken: set[str]) -> Iterator[CalendarEntry]:
    themes = page.themes.all()
    for held in times_of_page(page):
        yield CalendarEntry(
            page=page,
            occasion=occasion,
            region_id=occasion.region_id,
            shown_in=_shown_in(page, taken),
            starts_at=held.starts_at,
            ends_at=held.ends_at,
            kind=page.kind,
            municipality_id=page.municipality_id,
            themes=sorted({*(t.pk for t in themes), *(t.parent_id for t in themes if t.parent_id)}),
            organisations=sorted(one.translation_key for one in page.organisations.all()),
            series=page.series.translation_key if page.series else None,
            online=page.online,
            cancelled=page.cancelled,
            moved=occasion.moved_from is not None and not page.repeats,
            written_at=timezone.now(),
        )


def _shown_in(page: EventPage, taken: set[str]) -> list[str]:
    own: str = page.locale.language_code
    if own != settings.LANGUAGE_CODE:
        return [own]
    return [own, *(code for code in _LANGUAGES if code not in taken)]
