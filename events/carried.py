"""What a region takes along of its events."""

from __future__ import annotations

from events.models import EventPage, Step
from events.services.calendar import refresh_entries
from regions.models import Region
from regions.moving.owned import pages_of
from regions.moving.registry import Told, after_arrival, carry, stay


def _held(step: Told) -> str:
    """What waits is done by a person: the network that is left may do it as well."""
    return Step.Hold.PAST if step["state"] == Step.State.WAITING else str(step["held"])


carry("events.Occasion", "events.AgreedState", "events.SurveyAnswer")
carry("events.Step", leaves={"held": _held})
carry(
    "events.Registration",
    "events.Needs",
    "events.DoorMark",
    "events.Trip",
    "events.TripMessage",
    "events.Invitation",
    asked=True,
)
stay("events.CalendarEntry", why="worked out from the pages")
stay("events.Purge", why="tells what this network has deleted")


def _list(region: Region) -> None:
    pages = EventPage.objects.filter(pk__in=pages_of(region).order_by().values("pk"))
    refresh_entries(list(pages.values_list("translation_key", flat=True).distinct()))


after_arrival(_list)
