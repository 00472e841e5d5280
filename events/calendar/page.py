"""What the page of one event tells of its times, its place and those who hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from events.calendar.structured import event_words
from events.models import CalendarEntry, Occasion
from network.reading import linked

if TYPE_CHECKING:
    from events.models import EventPage

NEXT_SHOWN = 8
"""Of the coming times of an event that repeats."""


def about(request: HttpRequest, page: EventPage) -> dict[str, Any]:
    """The times, the associations, the ways to keep it in a calendar, and schema.org's words."""
    occasion = occasion_of(page)
    moved_from = occasion.moved_from if occasion and not page.repeats else None
    url = page.get_full_url(request) or ""
    hosts = associations_of(page)
    return {
        "moved_from": moved_from,
        "next_times": next_times(page) if page.repeats else [],
        "access": access_of(page),
        "hosts": hosts,
        "ics_url": reverse("events_ics", kwargs={"event_key": page.translation_key}),
        "structured": event_words(page, url=url, moved_from=moved_from, hosts=hosts),
    }


def occasion_of(page: EventPage) -> Occasion | None:
    """What is kept of the event beside its page; asked once for a page.

    The region's scope is not asked: the page is public, and so is how full it is.
    """
    if "known_occasion" not in vars(page):
        rows = Occasion._base_manager.filter(key=page.translation_key)  # noqa: SLF001
        page.known_occasion = rows.first()  # type: ignore[attr-defined]
    found: Occasion | None = page.known_occasion  # type: ignore[attr-defined]
    return found


def next_times(page: EventPage) -> list[CalendarEntry]:
    """The next times that it is held."""
    return list(CalendarEntry.objects.filter(page=page).coming()[:NEXT_SHOWN])


def associations_of(page: EventPage) -> list[Any]:
    """Profiles of the associations that hold it, in the reader's language."""
    return sorted(linked(page, "organisations"), key=lambda one: one.sort_key)


def access_of(page: EventPage) -> list[tuple[str, str]]:
    """What is known of access, each with the sign that stands before the words."""
    facts = (
        (page.step_free, "step-free", _("Step-free way in")),
        (page.accessible_toilet, "toilet", _("Accessible toilet")),
        (page.induction_loop, "loop", _("Induction loop")),
        (page.accessible_parking, "parking", _("Accessible parking")),
    )
    return [(sign, words) for known, sign, words in facts if known]
