"""What a question to the interface is about; a word that means nothing narrows nothing."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID

from django.utils import timezone

from events.calendar.days import Stretch
from events.calendar.filters import during
from events.calendar.linked_events.mapping import ON_LINE, SOURCE
from events.calendar.repeating import NoSuchDay, day_of
from events.models import CalendarEntry, EventPage
from events.models.calendar import CalendarQuerySet
from regions.models import Municipality, Region
from regions.shelf import shelf


def entries_of(region: Region) -> CalendarQuerySet:
    """Each time of each public event once, whatever languages it is in."""
    every = CalendarEntry.objects.in_region(region)
    once = every.order_by("occasion_id", "starts_at", "pk").distinct("occasion_id", "starts_at")
    return CalendarEntry.objects.filter(pk__in=once.values("pk")).order_by("starts_at", "pk")


def narrowed(entries: CalendarQuerySet, asked: Mapping[str, str]) -> CalendarQuerySet:
    """``start``, ``end``, ``keyword``, ``location``, ``text`` and ``sort`` of Linked Events."""
    entries = during(entries, Stretch(_day(asked, "start"), _day(asked, "end")))
    if keys := _listed(asked, "keyword"):
        wanted = [pk for pk, theme in shelf().every_theme.items() if theme.key in keys]
        entries = entries.filter(themes__overlap=wanted)
    if keys := _listed(asked, "location"):
        towns = [pk for pk, one in shelf().municipalities.items() if f"kunta-{one.code}" in keys]
        on_line = ON_LINE.removeprefix(f"{SOURCE}:") in keys
        found = entries.filter(municipality__in=towns)
        entries = found | entries.filter(municipality=None, online=True) if on_line else found
    if text := asked.get("text", "").replace("\x00", "").strip()[:100]:
        entries = entries.filter(page__title__icontains=text)
    order = "-starts_at" if asked.get("sort") == "-start_time" else "starts_at"
    return entries.order_by(order, "pk")


def with_pages(entries: CalendarQuerySet) -> CalendarQuerySet:
    """With what an answer says of the event itself."""
    rows = entries.select_related("occasion", "page__region", "page__locale")
    return rows.defer("page__body", "page__programme", "page__questions", "page__region__outline")


def versions_of(entries: Iterable[CalendarEntry]) -> dict[UUID, list[EventPage]]:
    """The public pages of the events in all languages, by one query."""
    keys = {entry.occasion.key for entry in entries}
    pages = EventPage.objects.filter(translation_key__in=keys).open_to_all()
    found: dict[UUID, list[EventPage]] = defaultdict(list)
    for page in pages.select_related("locale").defer("body", "programme", "questions"):
        found[page.translation_key].append(page)
    return found


def towns_of(region: Region) -> list[Municipality]:
    """Municipalities where something public is or was held."""
    held = CalendarEntry.objects.in_region(region).order_by().values_list("municipality", flat=True)
    wanted = set(held.distinct())
    return [one for pk, one in shelf().municipalities.items() if pk in wanted]


def _listed(asked: Mapping[str, str], name: str) -> set[str]:
    parts = asked.get(name, "").split(",")
    return {part.strip().removeprefix(f"{SOURCE}:") for part in parts if part.strip()}


def _day(asked: Mapping[str, str], name: str) -> dt.date | None:
    text = asked.get(name, "")[:10]
    if text in {"now", "today"}:
        return timezone.localdate()
    try:
        day = day_of(text) if text else None
    except NoSuchDay:
        return None
    return day if day and 2000 <= day.year <= 2100 else None
