"""One event as a calendar file, to go with a mail (RFC 5545, RFC 5546).

METHOD:PUBLISH and not REQUEST: calendars keep the event and update it by UID and SEQUENCE, and none
sends an answer to an invitation that nobody reads. What is called off is published as cancelled.
"""

from __future__ import annotations

from django.utils import timezone

from events.calendar.ical import Item, one
from events.models import Occasion
from regions.outbox import Attachment


def attached(occasion: Occasion, *, url: str = "", cancelled: bool = False) -> Attachment:
    """The event as a file of a mail; ``cancelled`` = one's own seat has been given up.

    From the occasion and not from the page: a mail about an event that has been withdrawn still
    carries what calendars must know.
    """
    town = occasion.municipality.name if occasion.municipality else ""
    item = Item(
        uid=occasion.uid,
        starts_at=occasion.starts_at,
        ends_at=occasion.ends_at,
        summary=occasion.title,
        stamp=timezone.now(),
        sequence=occasion.sequence,
        cancelled=cancelled or occasion.cancelled,
        location=", ".join(part for part in (occasion.place, town) if part),
        url=url,
    )
    return Attachment("tapahtuma.ics", one(item), "text/calendar; method=PUBLISH")
