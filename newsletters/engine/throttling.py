"""How fast letters may leave: for one region, and to one receiver that counts all of ours together.

Token buckets in PostgreSQL hold for all workers on all machines: whoever claims takes the tokens
first. A worker that dies loses its tokens; no window of time ever sees more than its rate and one
burst.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from django.conf import settings

from newsletters.addresses import DomainGroup
from newsletters.engine.session import Claimed, OnItsWay, Session

BURST_SECONDS = 1.0
"""A bucket holds what may go in a second: then nothing ever leaves in a rush."""
WARM_UP_DAYS = 30
MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True)
class Limit:
    """A bucket's name and its rate in mails a second."""

    key: str
    rate: float

    @property
    def burst(self) -> float:
        """At least one mail, or nothing would ever leave."""
        return max(1.0, self.rate * BURST_SECONDS)


class Throttle:
    """Claims for one worker within the limits of the settings; 0 there means no limit."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.held_back = False
        """Whether mails wait that a bucket does not let go yet."""

    def claim(self, sending: OnItsWay, most: int) -> list[Claimed]:
        """Up to ``most`` mails that may leave now."""
        limit = _limit(f"region:{sending.region}", rate_of(sending.days))
        return self._within(limit, most, partial(self._by_receiver, sending))

    def _by_receiver(self, sending: OnItsWay, most: int) -> list[Claimed]:
        if not settings.LETTERS_A_MINUTE_DOMAIN:
            return self._session.claim(sending.id, most)
        rows = self._session.claim(sending.id, most, [DomainGroup.REST])
        for group in (DomainGroup.GOOGLE, DomainGroup.MICROSOFT, DomainGroup.YAHOO):
            limit = _limit(f"domain:{group.name.lower()}", settings.LETTERS_A_MINUTE_DOMAIN)
            claim = partial(self._session.claim, sending.id, groups=[group])
            rows += self._within(limit, most - len(rows), claim)
        return rows

    def _within(
        self, limit: Limit | None, wanted: int, claim: Callable[[int], list[Claimed]]
    ) -> list[Claimed]:
        """Claim what the bucket grants; what is not used goes back into it."""
        if limit is None or wanted <= 0:
            return claim(wanted) if wanted > 0 else []
        granted = self._session.grant(limit.key, limit.rate, limit.burst, wanted)
        rows = claim(granted) if granted else []
        self._session.refund(limit.key, granted - len(rows))
        if len(rows) == granted < wanted:
            self.held_back = True
        return rows


def rate_of(days: int) -> float:
    """A region's rate so many days after its first letter; 0 = no limit.

    Receivers put mail of a domain aside that nobody knows and that sends much at once: where
    ``LETTERS_FIRST_DAY`` is set, a region sends so many in its first day, spread over it, and each
    day twice as many as the day before.
    """
    rates = [float(settings.LETTERS_A_MINUTE)]
    if settings.LETTERS_FIRST_DAY and days < WARM_UP_DAYS:
        rates.append(settings.LETTERS_FIRST_DAY * 2**days / MINUTES_A_DAY)
    return min(filter(None, rates), default=0.0)


def _limit(key: str, a_minute: float) -> Limit | None:
    return Limit(key, a_minute / 60) if a_minute else None
