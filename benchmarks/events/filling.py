"""Events by the thousands: pages copied from one real page, in bulk."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

from django.db import connection
from wagtail.models import Locale, Page

from events.models import EventPage, Occasion
from events.services.calendar import rebuild_entries
from regions.models import Region, Theme
from regions.services.planting import find, write

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_KINDS = [kind.value for kind in EventPage.Kind]
_TITLE = "Järjestöilta: kahvia, kuulumisia ja vertaistukea"


def fill(region: Region, starts: Sequence[dt.datetime]) -> None:
    """Give the region an event at each of the times."""
    parent = find(region, "events", Locale.objects.get(language_code="fi"))
    if parent is None:
        raise RuntimeError(f"{region} has no list of events")
    first = EventPage(
        title=_TITLE,
        lead="Kaikki kunnan yhdistykset saman pöydän ääressä, ja joka kerta uusi aihe.",
        locale=parent.locale,
        starts_at=starts[0],
        ends_at=starts[0] + dt.timedelta(hours=3),
        venue="Kirjasto",
        street="Kauppakatu 4",
    )
    pattern = write(parent, first)
    pages = Page.objects.bulk_create(_copies(parent, pattern, len(starts)))
    _insert(pattern, list(zip(pages, starts, strict=True)), region)
    Page.objects.filter(pk=parent.pk).update(numchild=parent.get_children().count())
    _tell(region, pages, starts)
    list(rebuild_entries())
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def _copies(parent: Page, pattern: Page, number: int) -> list[Page]:
    base = Page.objects.get(pk=pattern.pk)
    last = int(base.path[-base.steplen :], 36)  # other pages, such as the lifts, stand before it
    fields = {f.attname: getattr(base, f.attname) for f in Page._meta.concrete_fields}
    fields.pop("id")
    return [
        Page(
            **{
                **fields,
                "path": f"{parent.path}{_step(last + one + 1)}",
                "title": f"{_TITLE} {one}",
                "slug": f"iltoja-{one}",
                "url_path": f"{parent.url_path}iltoja-{one}/",
                "translation_key": uuid.uuid4(),
            }
        )
        for one in range(number)
    ]


def _step(number: int) -> str:
    text = ""
    while number:
        number, rest = divmod(number, 36)
        text = _SIGNS[rest] + text
    return text.rjust(4, "0")


def _insert(pattern: Page, rows: list[tuple[Page, dt.datetime]], region: Region) -> None:
    """The events' own columns, from the pattern's but for time, kind and place."""
    own = [f.column for f in EventPage._meta.local_concrete_fields]
    changed = {"page_ptr_id": "%s", "starts_at": "%s", "ends_at": "%s", "kind": "%s"}
    changed["municipality_id"] = "%s"
    order = [column for column in own if column in changed]
    chosen = ", ".join(changed.get(column, f'"{column}"') for column in own)
    names = ", ".join(f'"{column}"' for column in own)
    sql = (
        f"INSERT INTO events_eventpage ({names}) SELECT {chosen} "  # noqa: S608 — our own names
        f"FROM events_eventpage WHERE page_ptr_id = {pattern.pk}"
    )
    places = list(region.municipalities.values_list("pk", flat=True))
    with connection.cursor() as cursor:
        for number, (page, starts) in enumerate(rows):
            values = {
                "page_ptr_id": page.pk,
                "starts_at": starts,
                "ends_at": starts + dt.timedelta(hours=3),
                "kind": _KINDS[number % len(_KINDS)],
                "municipality_id": places[number % len(places)],
            }
            cursor.execute(sql, [values[column] for column in order])


def _tell(region: Region, pages: list[Page], starts: Sequence[dt.datetime]) -> None:
    Occasion.objects.bulk_create(
        Occasion(
            region=region,
            key=page.translation_key,
            title=page.title,
            kind="event",
            starts_at=when,
            ends_at=when + dt.timedelta(hours=3),
            announced_at=when,
        )
        for page, when in zip(pages, starts, strict=True)
    )
    themes = list(Theme.objects.values_list("pk", flat=True))
    through = EventPage.themes.through
    through.objects.bulk_create(
        through(eventpage_id=page.pk, theme_id=themes[number % len(themes)])
        for number, page in enumerate(pages)
    )
