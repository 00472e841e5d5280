"""The calendar's narrow table: each time that an event is held, in one row a language version."""

from __future__ import annotations

import datetime as dt
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils import timezone

from events.models.occasions import Occasion
from regions.models import Region


class CalendarQuerySet(models.QuerySet["CalendarEntry"]):
    """The questions that lists, months, maps and feeds ask."""

    def shown_to(self, language: str, *, originals: bool = True) -> Self:
        """As a reader of the language sees them: in it, or in Finnish where not translated, unless
        the list does without ``originals``."""
        rows = self.filter(shown_in__contains=[language])
        return rows if originals else rows.filter(page__locale__language_code=language)

    def in_region(self, region: Region) -> Self:
        """The region's own; all on the hub."""
        return self if region.is_hub else self.filter(region=region)

    def coming(self, now: dt.datetime | None = None) -> Self:
        """Not yet over; the next one first."""
        return self.filter(ends_at__gte=now or timezone.now()).order_by("starts_at", "pk")

    def next_of_each(self, now: dt.datetime | None = None) -> Self:
        """The first coming time of each event: one that repeats does not fill a short list."""
        coming = self.filter(ends_at__gte=now or timezone.now())
        first = coming.order_by("page_id", "starts_at").distinct("page_id")
        return self.filter(pk__in=first.values("pk")).order_by("starts_at", "pk")

    def past(self, now: dt.datetime | None = None) -> Self:
        """Over; the latest first."""
        return self.filter(ends_at__lt=now or timezone.now()).order_by("-starts_at", "-pk")


class CalendarEntry(models.Model):
    """One time of one event's public page in one language.

    Made from the page by ``services.calendar`` whenever it is published, moved or withdrawn, never
    by hand: an event that repeats has a row a time. Holds nothing that the page does not show.
    """

    page = models.ForeignKey("events.EventPage", on_delete=models.CASCADE, related_name="entries")
    occasion = models.ForeignKey(Occasion, on_delete=models.CASCADE, related_name="entries")
    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    shown_in = ArrayField(models.CharField(max_length=8))
    """Languages whose readers get this version."""
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    kind = models.CharField(max_length=12)
    municipality = models.ForeignKey(
        "regions.Municipality", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    themes = ArrayField(models.PositiveIntegerField(), default=list)
    """The page's themes and the parents of its sub-themes."""
    organisations = ArrayField(models.UUIDField(), default=list)
    """Translation keys of the associations that hold it."""
    series = models.UUIDField(null=True)
    """Translation key of the meeting series."""
    online = models.BooleanField(default=False)
    cancelled = models.BooleanField(default=False)
    moved = models.BooleanField(default=False)
    written_at = models.DateTimeField(default=timezone.now)
    """When the row was worked out: with the count of rows it tells a feed's version."""

    objects = CalendarQuerySet.as_manager()
    changes_at = ("starts_at", "ends_at")

    class Meta:
        ordering = ["starts_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=("page", "starts_at"), name="one_entry_a_time")
        ]
        indexes = [
            models.Index(fields=["region", "starts_at"], name="calendar_region_start"),
            models.Index(fields=["starts_at"], name="calendar_start"),
            models.Index(fields=["ends_at"], name="calendar_end"),
            GinIndex(fields=["themes"], name="calendar_themes"),
            GinIndex(fields=["organisations"], name="calendar_organisations"),
        ]

    def __str__(self) -> str:
        return f"{self.page_id} {self.starts_at:%Y-%m-%d %H:%M}"
