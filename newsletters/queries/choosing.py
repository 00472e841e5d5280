"""What the blocks that fill themselves choose: public, in the reader's language or in Finnish.

The choice hangs on the letter's window and never on the present moment, so that the archive shows
what the mail said, for as long as the pages are public.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import DateTimeField, OuterRef, Q, QuerySet, Subquery

from campaign.consents.purposes import allows
from campaign.models import Consent, Story, VideoStoryPage
from events.models import CalendarEntry, EventPage
from events.models.calendar import CalendarQuerySet
from network.pages import BasePageQuerySet
from network.prepared import prepared
from news.models import NewsPage
from organisations.models import OrganisationPage
from regions.models import Municipality, Region
from regions.shelf import shelf


@dataclass(frozen=True, kw_only=True)
class Reader:
    """For whom is chosen: a region's letter in a language, between two times."""

    region: Region
    language: str
    since: dt.datetime
    until: dt.datetime
    told: frozenset[uuid.UUID] = frozenset()
    """Translation keys of what an editor has lifted into the letter already."""
    pictured: bool = True
    """Whether entries come with the pictures that a mail shows."""


def latest_news(reader: Reader, settings: Any) -> list[NewsPage]:
    """The region's news since the letter before, newest first."""
    rows = _published(NewsPage.objects.in_language(reader.language), reader)
    rows = _narrowed(rows.filter(region=reader.region), settings)
    return list(rows.newest().for_cards().defer("body")[: settings["most"]])


def new_organisations(reader: Reader, settings: Any) -> list[OrganisationPage]:
    """Associations that have come to the directory since the letter before, by name."""
    rows = OrganisationPage.objects.in_language(reader.language).going_on()
    rows = _narrowed(_published(rows, reader), settings)
    if not reader.region.is_hub:
        rows = rows.filter(region=reader.region)
    rows = rows.order_by("sort_key", "pk").for_cards().prefetch_related("municipalities")
    return list(rows.defer("body")[: settings["most"]])


def latest_stories(reader: Reader, settings: Any) -> list[VideoStoryPage]:
    """Stories since the letter before whose people have consented to letters, newest first."""
    rows = _published(VideoStoryPage.objects.in_language(reader.language), reader)
    if not reader.region.is_hub:
        rows = rows.filter(region=reader.region)
    rows = rows.newest().for_cards().select_related("video")
    allowed = (page for page in rows if may_be_mailed(page))
    return [page for page, _number in zip(allowed, range(settings["most"]), strict=False)]


def may_be_mailed(story: VideoStoryPage) -> bool:
    """Whether everybody shown has consented to letters: a mail cannot be called back."""
    rows = _stories(story.translation_key)
    return bool(rows) and allows(rows[0], Consent.Purpose.LETTERS)


@prepared
def _stories(key: uuid.UUID) -> QuerySet[Story]:
    return Story.everywhere.filter(key=key).order_by()


def coming_events(reader: Reader, settings: Any) -> list[CalendarEntry]:
    """The first time of each event of the coming weeks, soonest first."""
    end = reader.until + dt.timedelta(weeks=settings["weeks"])
    rows = _entries(reader).filter(starts_at__lte=end)
    if code := settings.get("municipality"):
        rows = rows.filter(municipality__code=code)
    if theme := _theme(settings):
        rows = rows.filter(themes__contains=[theme])
    return _first_of_each(rows, settings["most"])


def open_registrations(reader: Reader, settings: Any) -> list[CalendarEntry]:
    """Events that one can register for when the letter goes, soonest first."""
    still = Q(page__registration_ends_at=None) | Q(page__registration_ends_at__gt=reader.until)
    rows = _entries(reader).filter(still).exclude(page__registration=EventPage.Way.NONE)
    rows = rows.exclude(page__registration=EventPage.Way.HERE, page__repeats__gt="")
    return _first_of_each(rows, settings["most"])


def _entries(reader: Reader) -> CalendarQuerySet:
    rows = CalendarEntry.objects.shown_to(reader.language).in_region(reader.region)
    return rows.filter(starts_at__gt=reader.until, cancelled=False)


def _first_of_each(rows: CalendarQuerySet, most: int) -> list[CalendarEntry]:
    """One that repeats does not fill the list."""
    first = rows.order_by("page_id", "starts_at").distinct("page_id").values("pk")
    found = CalendarEntry.objects.filter(pk__in=first).order_by("starts_at", "pk")
    found = found.select_related("page__locale", "page__picture", "municipality")
    return list(found.defer("page__body", "page__programme", "municipality__outline")[:most])


def _published(rows: Any, reader: Reader) -> Any:
    """First public in the window, in whichever language that was: a translation of something old
    is not news."""
    versions: QuerySet[Any] = rows.model._default_manager.filter(
        translation_key=OuterRef("translation_key"), first_published_at__isnull=False
    )
    first = versions.order_by("first_published_at").values("first_published_at")[:1]
    rows = rows.exclude(translation_key__in=reader.told).annotate(
        first_at=Subquery(first, output_field=DateTimeField())
    )
    return rows.filter(first_at__gt=reader.since, first_at__lte=reader.until)


def _narrowed(rows: BasePageQuerySet, settings: Any) -> Any:
    """By what the Finnish original says: translations do not carry places and themes of news."""
    for field, key in (("municipalities__code", "municipality"), ("themes__key", "theme")):
        if value := settings.get(key):
            wanted = Q(**{field: value})
            if key == "theme":
                wanted |= Q(themes__parent__key=value)
            keys = rows.model._default_manager.filter(wanted).values("translation_key")
            rows = rows.filter(translation_key__in=keys)
    return rows


def _theme(settings: Any) -> int | None:
    key = settings.get("theme")
    return next((one.pk for one in shelf().themes if one.key == key), None) if key else None


def places_of(organisation: OrganisationPage) -> Iterable[Municipality]:
    """Where the association works."""
    return organisation.municipalities.all()
