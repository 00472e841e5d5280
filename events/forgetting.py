"""Erasing a person at her own wish: other than cancelling, it mails nobody."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from events.models import Registration
from events.registration.services import locked, promote, recount
from events.registration.terms import terms_of


def forget_registrations(rows: QuerySet[Any]) -> int:
    """Delete registrations, with diet and access; returns how many.

    Before the event the seats are free and whoever waits gets them. Once it has begun its counts
    stay: they tell of nobody.
    """
    found = list(rows.select_related("occasion__region").order_by("occasion_id", "pk"))
    for row in found:
        occasion = locked(row.occasion)
        Registration.objects.filter(pk=row.pk).delete()
        if occasion.starts_at > timezone.now():
            recount(occasion)
            promote(occasion, terms_of(occasion))
    return len(found)


def forget_trips(rows: QuerySet[Any]) -> int:
    """Delete announcements of lifts with the messages about them; returns how many."""
    found = list(rows)
    for row in found:
        row.delete()
    return len(found)
