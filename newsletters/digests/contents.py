"""What a digest is made of: the one table of its blocks, and what counts as something new.

The blocks fill themselves when the letter is sent (``newsletters.blocks``); here is only asked
whether there is anything that its readers have not been told.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from events.models import CalendarEntry
from news.models import NewsPage
from newsletters.models import Audience, NewsletterPage
from organisations.models import OrganisationPage
from regions.models import Region

FIRST_REACH = dt.timedelta(days=14)
"""How far back the first letter of an audience looks: a week, and another in case it is late."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One block of the digest. ``is_new`` (region, since, now) says whether it has something that
    has not been told; a part without it is a reason to write no letter."""

    block: str
    count: int
    is_new: Callable[[Region, dt.datetime, dt.datetime], bool] | None = None


def _news(region: Region, since: dt.datetime, now: dt.datetime) -> bool:
    rows = NewsPage.objects.open_to_all().filter(region=region, first_published_at__gt=since)
    return rows.filter(first_published_at__lte=now).exists()


def _events(region: Region, since: dt.datetime, now: dt.datetime) -> bool:
    """Told since then and not yet over: what was in the letter before is no news."""
    rows = CalendarEntry.objects.filter(region=region, cancelled=False, ends_at__gte=now)
    return rows.filter(occasion__announced_at__gt=since).exists()


def _organisations(region: Region, since: dt.datetime, now: dt.datetime) -> bool:
    rows = OrganisationPage.objects.open_to_all().filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE
    )
    return rows.filter(first_published_at__gt=since, first_published_at__lte=now).exists()


PARTS: tuple[Part, ...] = (
    Part(block="news", count=5, is_new=_news),
    Part(block="events", count=6, is_new=_events),
    Part(block="registrations", count=5),
    Part(block="organisations", count=5, is_new=_organisations),
)
"""The digest's blocks in their order."""


def body() -> list[dict[str, Any]]:
    """The blocks as a letter keeps them."""
    return [
        {"type": part.block, "value": {"count": part.count}, "id": str(uuid.uuid4())}
        for part in PARTS
    ]


def has_something_new(region: Region, since: dt.datetime, now: dt.datetime) -> bool:
    """Whether anything has happened in the region that the audience has not been told."""
    return any(part.is_new(region, since, now) for part in PARTS if part.is_new)


def told_until(audience: Audience, now: dt.datetime) -> dt.datetime:
    """When the audience's last letter of any kind was sent; two weeks ago where there is none."""
    sent = NewsletterPage.objects.filter(audiences=audience, sent_at__lte=now)
    last: dt.datetime | None = sent.order_by("-sent_at").values_list("sent_at", flat=True).first()
    return last or now - FIRST_REACH
