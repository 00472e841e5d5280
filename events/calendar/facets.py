"""The calendar's choices as links with how many times each would give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from events.calendar.counting import TOTAL, counted, counts_of
from events.calendar.filters import (
    FROM,
    KIND,
    KINDS,
    LIST,
    MONTHLY,
    MUNICIPALITY,
    ONLINE,
    ORGANISATION,
    PAST,
    REGION,
    SERIES,
    THEME,
    TO,
    WHEN,
    YES,
    CalendarFilter,
)
from events.models import CalendarEntry, EventPage
from events.models.calendar import CalendarQuerySet
from network.prepared import Shapes
from regions.facets import Facet, FacetValue, worth_showing
from regions.models import Theme
from regions.shelf import shelf

_OPENING = Shapes()


def count_of(number: int) -> str:
    """So many events, in words."""
    return ngettext("%(total)s event", "%(total)s events", number) % {"total": number}


class CalendarFacets:
    """The facets of one request, all counted by one query."""

    def __init__(
        self, chosen: CalendarFilter, *, language: str, action: str, originals: bool = True
    ) -> None:
        self.filter, self.action = chosen, action
        self._language, self._originals, self._now = language, originals, timezone.now()
        self.counts = counts_of(self.rows("counts", self._counted))

    def rows(self, what: str, build: Callable[[dt.datetime], QuerySet[Any, Any]]) -> Iterable[Any]:
        """What ``build`` asks of the calendar now; the calendar as it opens has its SQL ready."""
        chosen = self.filter
        if chosen.is_set or chosen.view != LIST:
            return build(self._now)
        shape = (what, chosen.region.pk, self._originals, len(chosen.offered_regions))
        return _OPENING.rows(shape, build, self._now, day=chosen.today)

    @cached_property
    def _every_entry(self) -> CalendarQuerySet:
        shown = CalendarEntry.objects.shown_to(self._language, originals=self._originals)
        return shown.in_region(self.filter.region)

    def _counted(self, now: dt.datetime) -> Any:
        return counted(self.filter, self._every_entry, now, with_when=self._has_when)

    @cached_property
    def found(self) -> CalendarQuerySet:
        """What fits every choice, in the time that is looked at and in its order."""
        return self.found_at(self._now)

    def found_at(self, now: dt.datetime) -> CalendarQuerySet:
        """The same as it is at a moment."""
        return self.filter.in_time(self.filter.narrow(self._every_entry), now)

    @property
    def total(self) -> int:
        """How many times fit every choice."""
        return self.counts[TOTAL].get("", 0)

    @cached_property
    def every(self) -> list[Facet]:
        """The facets that have anything to choose, in the order in which people think."""
        facets = [
            self._when(),
            self._regions(),
            self._municipalities(),
            self._themes(),
            self._kinds(),
            self._online(),
        ]
        return [facet for facet in facets if facet.values]

    @property
    def taken(self) -> list[FacetValue]:
        """Every choice that has been made, each with the address that drops it."""
        taken = [value for facet in self.every for value in facet.values if value.chosen]
        for name, words in _other_choices(self.filter).items():
            url = self.filter.query({name: []}) or self.action
            taken.append(FacetValue(key=name, name=words, count=0, url=url, chosen=True))
        return taken

    @property
    def _has_when(self) -> bool:
        """A month shows its own days, and chosen days say it more exactly."""
        chosen = self.filter
        days = chosen.first or chosen.last or chosen.past
        return chosen.view != MONTHLY and not days

    def _when(self) -> Facet:
        names = {
            "tanaan": _("Today"),
            "viikonloppu": _("At the weekend"),
            "viikko": _("Within a week"),
            "kuukausi": _("Within 30 days"),
        }
        values = []
        for key, name in names.items() if self._has_when else ():
            chosen = self.filter.when == key
            url = self.filter.query({WHEN: [] if chosen else [key]}) or self.action
            number = self.counts.get(f"{WHEN} {key}", {}).get("", 0)
            values.append(_value(WHEN, key, name, number, url, chosen))
        return Facet(key=WHEN, title=_("When"), values=worth_showing(values))

    def _regions(self) -> Facet:
        values = []
        for region in self.filter.offered_regions:
            value = self._value(REGION, region.slug, region.name, region.pk)
            values.append(value)
        return Facet(key=REGION, title=_("Region"), values=values)

    def _municipalities(self) -> Facet:
        region = self.filter.region
        values = []
        for place in self.filter.offered_municipalities:
            value = self._value(MUNICIPALITY, place.slug, place.name, place.pk)
            value.outline = place.outline
            values.append(value)
        box = "" if region.is_hub or not values else region.map_view_box
        return Facet(key=MUNICIPALITY, title=_("Municipality"), values=values, view_box=box)

    def _themes(self) -> Facet:
        values = [value for theme in shelf().themes for value in self._theme(theme)]
        return Facet(key=THEME, title=_("Theme"), values=worth_showing(values))

    def _theme(self, theme: Theme) -> list[FacetValue]:
        """A theme, and its sub-themes once it or one of them has been chosen."""
        value = self._value(THEME, theme.key, theme.name, theme.pk)
        if not any(one in self.filter.themes for one in (theme, *theme.branches)):
            return [value]
        branches = [
            self._value(THEME, sub.key, sub.name, sub.pk, instead_of=[theme.key])
            for sub in theme.branches
        ]
        for branch in branches:
            branch.below = True
        return [value, *branches]

    def _kinds(self) -> Facet:
        names = dict(EventPage.Kind.choices)
        values = [self._value(KIND, key, str(names[kind]), kind) for key, kind in KINDS.items()]
        return Facet(key=KIND, title=_("Kind"), values=worth_showing(values))

    def _online(self) -> Facet:
        values = [self._value(ONLINE, YES, _("On line"), "true")]
        return Facet(key=ONLINE, title=_("How one takes part"), values=worth_showing(values))

    def _value(
        self,
        parameter: str,
        value: str,
        name: str,
        counted: int | str,
        *,
        instead_of: Iterable[str] = (),
    ) -> FacetValue:
        chosen = value in self.filter.choices[parameter]
        number = self.counts.get(parameter, {}).get(str(counted), 0)
        url = self.filter.toggled(parameter, value, instead_of=instead_of) or self.action
        return _value(parameter, value, name, number, url, chosen)


def _other_choices(chosen: CalendarFilter) -> dict[str, str]:
    """What has been chosen that no facet offers: parameter → in words."""
    words = {}
    if chosen.first:
        day = date_format(chosen.first, "SHORT_DATE_FORMAT")
        words[FROM] = _("from %(day)s") % {"day": day}
    if chosen.last:
        words[TO] = _("until %(day)s") % {"day": date_format(chosen.last, "SHORT_DATE_FORMAT")}
    if chosen.past:
        words[PAST] = _("Past events")
    if chosen.organisation:
        words[ORGANISATION] = _("One association's events")
    if chosen.series:
        words[SERIES] = _("One series of meetings")
    return words


def _value(
    parameter: str, value: str, name: str, number: int, url: str, chosen: bool
) -> FacetValue:
    return FacetValue(
        key=f"{parameter}-{value}",
        name=name,
        count=number,
        spoken=count_of(number),
        url=url,
        chosen=chosen,
    )
