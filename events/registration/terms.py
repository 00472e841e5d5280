"""On what terms one registers for an occasion: what its page says, and how full it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils import timezone

from events.models import EventPage, Occasion
from events.registration.errors import RegistrationClosed


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What the page says of registering, as it is now."""

    occasion: Occasion
    capacity: int | None
    largest_party: int
    ends_at: dt.datetime
    """Until when one registers."""
    by_our_form: bool
    """The page is public and has chosen our own form."""

    @property
    def left(self) -> int | None:
        """Seats that anybody may take; None = as many as come.

        None at all while somebody waits: the free ones are theirs, in the order of the list.
        """
        if self.capacity is None:
            return None
        if self.occasion.waiting:
            return 0
        return max(0, self.capacity - self.occasion.registered)

    @property
    def closed(self) -> str:
        """Why one cannot register by the form now, or "" when one can."""
        occasion, now = self.occasion, timezone.now()
        if not self.by_our_form:
            return "none"
        if occasion.cancelled:
            return "cancelled"
        if occasion.ends_at <= now:
            return "over"
        if occasion.starts_at <= now:
            return "begun"
        return "ended" if self.ends_at <= now else ""

    def admit(self) -> None:
        """Raises ``RegistrationClosed`` unless the form is open."""
        if self.closed:
            raise RegistrationClosed(self.closed)

    def seats(self, party: int) -> bool:
        """Whether the party gets seats at once."""
        return self.left is None or party <= self.left


def original_of(occasion: Occasion) -> EventPage | None:
    """The page that says when and where: the Finnish one, or the oldest."""
    pages = EventPage.objects.filter(translation_key=occasion.key).defer("body", "programme")
    found = list(pages.select_related("locale").order_by("pk"))
    own = [page for page in found if page.locale.language_code == settings.LANGUAGE_CODE]
    return next(iter(own or found), None)


def terms_of(occasion: Occasion, page: EventPage | None = None) -> Terms:
    """The terms, by one narrow query when the page is not given; closed when there is no page."""
    said = {name: getattr(page, name) for name in _SAID} if page else _said(occasion)
    starts_at = occasion.starts_at
    here = said["live"] and not said["repeats"] and said["registration"] == EventPage.Way.HERE
    return Terms(
        occasion=occasion,
        capacity=said["capacity"],
        largest_party=said["largest_party"],
        ends_at=min(said["registration_ends_at"] or starts_at, starts_at),
        by_our_form=bool(here),
    )


_SAID = ("live", "repeats", "registration", "capacity", "largest_party", "registration_ends_at")
_SILENT: dict[str, Any] = dict.fromkeys(_SAID) | {"largest_party": 1}
_LANGUAGE = "locale__language_code"


def _said(occasion: Occasion) -> dict[str, Any]:
    """Only what is needed: this is asked while everybody waits for the occasion's lock."""
    pages = EventPage.objects.filter(translation_key=occasion.key).order_by("pk")
    found: list[dict[str, Any]] = list(pages.values(*_SAID, _LANGUAGE))
    own = [said for said in found if said[_LANGUAGE] == settings.LANGUAGE_CODE]
    return next(iter(own or found), _SILENT)
