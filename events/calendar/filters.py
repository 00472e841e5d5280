"""What a reader of the calendar has chosen: ``?kunta=kajaani&teema=mielenterveys&aika=viikko``.

Choices of one kind widen the list, choices of different kinds narrow it. A value that is not on
offer is left out, so a mistyped or old address still gives a list.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.functional import cached_property

from events.calendar.days import FIRST_YEAR, LAST_YEAR, Month, Stretch, weekend
from events.calendar.repeating import NoSuchDay, day_of
from events.models.calendar import CalendarQuerySet
from regions.models import Region, Theme
from regions.offering import PlacesOnOffer
from regions.shelf import shelf

REGION, MUNICIPALITY, THEME, KIND = "maakunta", "kunta", "teema", "laji"
ONLINE, WHEN, FROM, TO, PAST = "verkossa", "aika", "alkaen", "asti", "menneet"
ORGANISATION, SERIES = "yhdistys", "sarja"
VIEW, MONTH = "nakyma", "kuukausi"
LIST, MONTHLY, MAP = "lista", "kuukausi", "kartta"
VIEWS = (LIST, MONTHLY, MAP)
KINDS = {
    "jarjestoilta": "evening",
    "tapaaminen": "meeting",
    "tyopaja": "workshop",
    "koulutus": "training",
    "tapahtuma": "event",
}
"""A value of the address → what is stored."""
YES = "1"
_MOST_VALUES = 50

Choices = dict[str, list[str]]
"""Parameter → values, as the address has them."""


def stretches(today: dt.date) -> dict[str, Stretch]:
    """What ``?aika=`` can be."""
    return {
        "tanaan": Stretch(today, today),
        "viikonloppu": weekend(today),
        "viikko": Stretch(today, today + dt.timedelta(days=6)),
        "kuukausi": Stretch(today, today + dt.timedelta(days=29)),
    }


class CalendarFilter(PlacesOnOffer):
    """The choices that the address makes, of those that are on offer in the region."""

    def __init__(self, query: QueryDict, *, region: Region) -> None:
        self.region, self.today = region, timezone.localdate()
        self.view = next((view for view in VIEWS if view == query.get(VIEW)), LIST)
        self.month = Month.read(query.get(MONTH, "")) or Month.of(self.today)
        self.unknown_days: list[str] = []
        """Parameters that hold what is no day."""
        asked = {name: set(query.getlist(name)[:_MOST_VALUES]) for name in query}
        self.regions = [r for r in self.offered_regions if r.slug in asked.get(REGION, ())]
        self.municipalities = [
            m for m in self.known_municipalities if m.slug in asked.get(MUNICIPALITY, ())
        ]
        self.themes = [t for t in shelf().every_theme.values() if t.key in asked.get(THEME, ())]
        self.kinds = [kind for kind in KINDS if kind in asked.get(KIND, ())]
        self.online = query.get(ONLINE) == YES
        self.past = query.get(PAST) == YES
        self.first, self.last = self._day(query, FROM), self._day(query, TO)
        if self.first and self.last and self.last < self.first:
            self.last = None
            self.unknown_days.append(TO)
        when = query.get(WHEN, "")
        free = not (self.first or self.last or self.past)
        self.when = when if free and when in stretches(self.today) else ""
        self.organisation = _key(query, ORGANISATION)
        self.series = _key(query, SERIES)

    @cached_property
    def choices(self) -> Choices:
        """The choices as parameters of an address."""
        return {
            REGION: [region.slug for region in self.regions],
            MUNICIPALITY: [place.slug for place in self.municipalities],
            THEME: [theme.key for theme in self.themes],
            KIND: self.kinds,
            ONLINE: [YES] if self.online else [],
            WHEN: [self.when] if self.when else [],
            FROM: [self.first.isoformat()] if self.first else [],
            TO: [self.last.isoformat()] if self.last else [],
            PAST: [YES] if self.past else [],
            ORGANISATION: [str(self.organisation)] if self.organisation else [],
            SERIES: [str(self.series)] if self.series else [],
        }

    @property
    def stretch(self) -> Stretch:
        """The days that are looked at; open where only the present divides."""
        if self.view == MONTHLY:
            return self.month.stretch
        if self.when:
            return stretches(self.today)[self.when]
        return Stretch(self.first, self.last)

    @property
    def is_set(self) -> bool:
        """True when the reader has narrowed the list."""
        return any(self.choices.values())

    def narrow(self, entries: CalendarQuerySet, *, but: str = "") -> CalendarQuerySet:
        """Only what fits every choice but those of time; ``but`` is a parameter left open."""
        for name, fits in self._wanted().items():
            if fits is not None and name != but:
                entries = entries.filter(fits)
        return entries

    def in_time(
        self, entries: CalendarQuerySet, now: dt.datetime | None = None
    ) -> CalendarQuerySet:
        """Only what is held in the time that is looked at, in its order."""
        stretch = self.stretch
        if stretch != Stretch():
            return during(entries, stretch).order_by("starts_at", "pk")
        return entries.past(now) if self.past else entries.coming(now)

    def query(
        self, changes: Choices | None = None, *, view: str | None = None, month: Month | None = None
    ) -> str:
        """The address's query with some choices changed, always in the same order; may be empty."""
        choices = self.choices | (changes or {})
        pairs: list[tuple[str, str]] = [
            (name, value) for name, values in choices.items() for value in values
        ]
        shown = self.view if view is None else view
        pairs += [(VIEW, shown)] if shown != LIST else []
        if shown == MONTHLY and (month or self.month) != Month.of(self.today):
            pairs.append((MONTH, str(month or self.month)))
        return "?" + urlencode(pairs) if pairs else ""

    def toggled(self, parameter: str, value: str, *, instead_of: Iterable[str] = ()) -> str:
        """The query with one value added, or dropped when it has been chosen."""
        values = self.choices[parameter]
        dropped = {value, *instead_of}
        kept = [one for one in values if one not in dropped]
        return self.query({parameter: kept if value in values else [*kept, value]})

    def _wanted(self) -> dict[str, Q | None]:
        themes = [theme.pk for theme in self._narrowest_themes()]
        kinds = [KINDS[kind] for kind in self.kinds]
        return {
            REGION: Q(region__in=self.regions) if self.regions else None,
            MUNICIPALITY: _any("municipality_id", [m.pk for m in self.municipalities]),
            THEME: Q(themes__overlap=themes) if themes else None,
            KIND: _any("kind", kinds),
            ONLINE: Q(online=True) if self.online else None,
            ORGANISATION: Q(organisations__contains=[self.organisation])
            if self.organisation
            else None,
            SERIES: Q(series=self.series) if self.series else None,
        }

    def _narrowest_themes(self) -> list[Theme]:
        """A theme whose sub-theme has been chosen too adds nothing but what was not meant."""
        parents = {theme.parent_id for theme in self.themes}
        return [theme for theme in self.themes if theme.pk not in parents]

    def _day(self, query: QueryDict, name: str) -> dt.date | None:
        text = query.get(name, "")
        if not text:
            return None
        try:
            day = day_of(text)
        except NoSuchDay:
            day = dt.date.max
        if FIRST_YEAR <= day.year <= LAST_YEAR:
            return day
        self.unknown_days.append(name)
        return None


def during(entries: CalendarQuerySet, stretch: Stretch) -> CalendarQuerySet:
    """What is held at any time of the days; what ends at midnight is not held on the next day."""
    if stretch.ends is not None:
        entries = entries.filter(starts_at__lt=stretch.ends)
    if stretch.starts is not None:
        entries = entries.filter(Q(ends_at__gt=stretch.starts) | Q(starts_at__gte=stretch.starts))
    return entries


def _any(name: str, values: list[Any]) -> Q | None:
    return Q(**{f"{name}__in": values}) if values else None


def _key(query: QueryDict, name: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(query.get(name, ""))
    except ValueError:
        return None
