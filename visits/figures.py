"""The figures of a region's site: months, pages, languages, ways here and searches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Sum
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page

from regions.models import MissedSearch, Region
from visits.models import FEWEST_SHOWN, MonthVisits, PageVisits, SearchedWords, SourceVisits

MOST_ROWS = 20
YEAR = 12


@dataclass(frozen=True)
class Month:
    """A month of the year that ends now, and the same a year before; None = nothing was counted
    then, or so little that it is hidden."""

    first: dt.date
    now: int | None
    before: int | None

    @property
    def name(self) -> str:
        """As people write it: "11/2026"."""
        return f"{self.first.month}/{self.first.year}"


@dataclass(frozen=True)
class Ranked:
    """A table of names and counts, the largest first; what is too small is only told of."""

    key: str
    heading: str
    of: str
    rows: tuple[tuple[str, int, str], ...]
    """Name, count, and the language of the name where it is not the reader's."""
    hidden: int
    """How many rows were left out because fewer than five people stand behind each."""


@dataclass(frozen=True)
class Figures:
    """Everything that the page of figures shows."""

    months: tuple[Month, ...]
    tables: tuple[Ranked, ...]
    since: dt.date

    @property
    def of_year(self) -> int:
        """The visits of the twelve months."""
        return sum(month.now or 0 for month in self.months)


def months_back(today: dt.date, number: int) -> dt.date:
    """The first day of the month so many months before."""
    whole = today.year * YEAR + today.month - 1 - number
    return dt.date(whole // YEAR, whole % YEAR + 1, 1)


def shown(count: int | None) -> int | None:
    """The count, or None when fewer than five people stand behind it."""
    return count if count is not None and count >= FEWEST_SHOWN else None


def figures_of(region: Region, today: dt.date | None = None) -> Figures:
    """The last twelve months, this one among them; the region's rows must be in scope."""
    day = today or timezone.localdate()
    since = months_back(day, YEAR - 1)
    tables = (
        _pages(region, since),
        _languages(region, since),
        _sources(region, since),
        _searches(region, since),
        _missed(region),
    )
    return Figures(months=_months(region, day), tables=tables, since=since)


def visits_in(region: Region, month: dt.date) -> int | None:
    """All visits of a month; hidden when they are very few."""
    return shown(_by_month(region).get(month))


def _by_month(region: Region) -> dict[dt.date, int]:
    rows = MonthVisits.objects.filter(region=region).values("month").annotate(all=Sum("count"))
    return {row["month"]: row["all"] for row in rows}


def _months(region: Region, today: dt.date) -> tuple[Month, ...]:
    counted = _by_month(region)
    firsts = [months_back(today, number) for number in reversed(range(YEAR))]
    return tuple(
        Month(one, shown(counted.get(one)), shown(counted.get(one.replace(year=one.year - 1))))
        for one in firsts
    )


def _ranked(key: str, heading: str, of: str, rows: Iterable[tuple[str, int, str]]) -> Ranked:
    whole = sorted(rows, key=lambda row: (-row[1], row[0]))
    large = [row for row in whole if row[1] >= FEWEST_SHOWN]
    return Ranked(key, heading, of, tuple(large[:MOST_ROWS]), len(whole) - len(large))


def _pages(region: Region, since: dt.date) -> Ranked:
    rows = PageVisits.objects.filter(region=region, day__gte=since).values("translation_key")
    counted = {row["translation_key"]: row["all"] for row in rows.annotate(all=Sum("count"))}
    most = sorted(counted, key=lambda key: -counted[key])[: 2 * MOST_ROWS]
    pages = Page.objects.filter(translation_key__in=most, live=True)
    titles = dict(pages.order_by("-locale__language_code").values_list("translation_key", "title"))
    finnish = pages.filter(locale__language_code=settings.LANGUAGE_CODE)
    titles |= dict(finnish.values_list("translation_key", "title"))
    told = [(titles[key], counted[key], "") for key in counted if key in titles]
    return _ranked("pages", _("Most opened pages"), _("Page"), told)


def _languages(region: Region, since: dt.date) -> Ranked:
    names = dict(settings.LANGUAGES)
    rows = MonthVisits.objects.filter(region=region, month__gte=since).values("language")
    told = [
        (names.get(row["language"], row["language"]), row["all"], row["language"])
        for row in rows.annotate(all=Sum("count"))
    ]
    return _ranked("languages", _("Visits by language"), _("Language"), told)


def _sources(region: Region, since: dt.date) -> Ranked:
    rows = SourceVisits.objects.filter(region=region, month__gte=since).values("host")
    told = [(row["host"], row["all"], "") for row in rows.annotate(all=Sum("count"))]
    return _ranked("sources", _("Where readers came from"), _("Site"), told)


def _searches(region: Region, since: dt.date) -> Ranked:
    rows = SearchedWords.objects.filter(region=region, month__gte=since)
    sums = rows.values("words", "language").annotate(all=Sum("count"))
    told = [(row["words"], row["all"], row["language"]) for row in sums]
    return _ranked("searches", _("What readers searched for"), _("Words"), told)


def _missed(region: Region) -> Ranked:
    rows = MissedSearch.objects.filter(region=region)
    told = [(row.words, row.count, row.language) for row in rows]
    return _ranked("missed", _("What readers looked for in vain"), _("Words"), told)


def month_name(first: dt.date) -> str:
    """ "lokakuu 2026", in the active language."""
    return date_format(first, "YEAR_MONTH_FORMAT")
