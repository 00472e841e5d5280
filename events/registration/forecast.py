"""How many will come: more than register, as past evenings tell.

forecast = registered × (Σattended + k·4/3) / (Σregistered + k), with k = 30, over the past
occasions of the same kind in the same region: before anything is known, 4 come for 3 who register;
what has been counted outweighs that little by little.

The range holds four evenings of five when past ratios spread as they have done. Ratios multiply, so
their logarithms are what spreads: log(attended / registered) around log(factor). As long as there
are few, the spread is mostly a prior one of 0.11, worth five evenings (24 → 28–37); it was chosen,
not measured, and the region's own evenings replace it.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from fractions import Fraction

from django.utils import timezone

from events.models import Occasion
from regions.models import Region

K = 30
PRIOR = Fraction(4, 3)
PRIOR_SPREAD = 0.11
PRIOR_EVENINGS = 5
FOUR_OF_FIVE = 1.2816
"""Standard deviations on either side that hold 80 % of a normal distribution."""
LITRES_A_PERSON = 0.2


@dataclass(frozen=True)
class History:
    """(registered, attended) of each past occasion that both are known of."""

    evenings: tuple[tuple[int, int], ...] = ()

    @property
    def factor(self) -> Fraction:
        """How many come for one who registers."""
        registered = sum(one for one, _came in self.evenings)
        attended = sum(came for _one, came in self.evenings)
        return (attended + K * PRIOR) / Fraction(registered + K)

    @property
    def spread(self) -> float:
        """Standard deviation of the logarithm of the ratios, with the prior's weight in it."""
        middle = math.log(self.factor)
        squares = sum(
            (math.log((came + 0.5) / (one + 0.5)) - middle) ** 2 for one, came in self.evenings
        )
        weight = PRIOR_EVENINGS + len(self.evenings)
        return math.sqrt((PRIOR_EVENINGS * PRIOR_SPREAD**2 + squares) / weight)


@dataclass(frozen=True)
class Forecast:
    """How many to expect, and to prepare for."""

    registered: int
    expected: int
    low: int
    high: int
    evenings: int
    """How many past ones it has been learnt from."""

    @property
    def chairs(self) -> int:
        """For the upper end: an empty chair is better than a guest who stands."""
        return self.high

    @property
    def litres(self) -> int:
        """Coffee for the same, two decilitres each."""
        return math.ceil(self.high * LITRES_A_PERSON)


@dataclass(frozen=True)
class Outcome:
    """What was expected when it began, and how many came."""

    expected: int
    came: int

    @property
    def more(self) -> int:
        """How many more came than expected; negative when fewer."""
        return self.came - self.expected

    @property
    def fewer(self) -> int:
        """The same, the other way round."""
        return -self.more


def forecast_from(registered: int, history: History) -> Forecast | None:
    """None when nobody has registered: nothing can be said."""
    if registered <= 0:
        return None
    expected = registered * history.factor
    width = math.exp(FOUR_OF_FIVE * history.spread)
    return Forecast(
        registered=registered,
        expected=_whole(expected),
        low=_whole(Fraction(float(expected) / width)),
        high=_whole(Fraction(float(expected) * width)),
        evenings=len(history.evenings),
    )


def history_of(region: Region, kind: str, before: dt.datetime | None = None) -> History:
    """The region's past occasions of the kind, of which both numbers are known."""
    rows = Occasion.objects.filter(
        region=region,
        kind=kind,
        cancelled=False,
        registered__gt=0,
        attended__isnull=False,
        ends_at__lt=before or timezone.now(),
    )
    return History(tuple(rows.order_by("pk").values_list("registered", "attended")))


def forecast_of(occasion: Occasion) -> Forecast | None:
    """How many to expect at the occasion."""
    now = min(timezone.now(), occasion.starts_at)
    return forecast_from(occasion.registered, history_of(occasion.region, occasion.kind, now))


def outcome_of(occasion: Occasion) -> Outcome | None:
    """For the desk and the report, when both are known."""
    if occasion.forecast is None or occasion.attended is None:
        return None
    return Outcome(occasion.forecast, occasion.attended)


def remember_forecast(*, occasion: Occasion) -> int | None:
    """Store what was expected as the occasion begins; the first one stays."""
    forecast = forecast_of(occasion)
    if occasion.forecast is None and forecast is not None:
        rows = Occasion.objects.filter(pk=occasion.pk, forecast=None)
        rows.update(forecast=forecast.expected)
        occasion.forecast = forecast.expected
    return occasion.forecast


def _whole(number: Fraction) -> int:
    """To the nearest, halves up."""
    return math.floor(number + Fraction(1, 2))
