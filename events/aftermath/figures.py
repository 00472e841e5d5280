"""Totals that add up: of a region, a year, a project; and the tables to take away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from events.aftermath.counting import Held, held_in
from events.blocks import SMALLEST_BASE
from regions.models import Region


@dataclass(frozen=True)
class Totals:
    """What some lines come to; what is not known is counted and named, never guessed."""

    lines: list[Held]

    @property
    def occasions(self) -> int:
        """How many times people met."""
        return sum(line.occasions for line in self.lines)

    @property
    def uncounted(self) -> int:
        """How many times nobody counted who came."""
        return sum(line.occasions for line in self.lines if line.attended is None)

    @property
    def registered(self) -> int | None:
        """People registered, where that is known; None where it is known of nothing."""
        known = [line.registered for line in self.lines if line.registered is not None]
        return sum(known) if known else None

    @property
    def attended(self) -> int:
        """People who came, where that was counted."""
        return sum(line.attended or 0 for line in self.lines)

    @property
    def at_least(self) -> bool:
        """True when one of the counts is "at least so many", and so is the sum."""
        return any(line.at_least for line in self.lines)

    @property
    def municipalities(self) -> int:
        """How many different municipalities."""
        return len(frozenset().union(*(line.municipalities for line in self.lines)))

    @property
    def answers(self) -> int:
        """Answers to surveys."""
        return sum(line.answers for line in self.lines)

    @cached_property
    def foretold(self) -> list[Held]:
        """Those for which both an expectation and an exact count are known."""
        return [
            line
            for line in self.lines
            if line.forecast is not None and line.attended is not None and not line.at_least
        ]

    @property
    def expected(self) -> int:
        """How many were expected at ``foretold``."""
        return sum(line.forecast or 0 for line in self.foretold)

    @property
    def came(self) -> int:
        """How many came to ``foretold``."""
        return sum(line.attended or 0 for line in self.foretold)

    @property
    def missed_by(self) -> int | None:
        """By how many people the expectation was wrong on average, too high or too low alike."""
        if not self.foretold:
            return None
        missed = sum(abs((line.forecast or 0) - (line.attended or 0)) for line in self.foretold)
        return round(missed / len(self.foretold))

    @cached_property
    def asked(self) -> int:
        """People who came to the events that have answers: the base of ``rate``."""
        return sum(line.attended or 0 for line in self._answered)

    @property
    def rate(self) -> int | None:
        """Answers as a percentage of ``asked``; None when the base is too small or not known."""
        given = sum(line.answers for line in self._answered)
        if self.asked < SMALLEST_BASE or given > self.asked:
            return None
        return round(100 * given / self.asked)

    @cached_property
    def _answered(self) -> list[Held]:
        return [line for line in self.lines if line.answers and line.attended is not None]


@dataclass(frozen=True)
class Divided:
    """A table of totals: by year, by region, by project. Its last row is the sum."""

    title: str
    heading: str
    rows: list[tuple[str, Totals]]

    @property
    def most(self) -> int:
        """The longest bar."""
        return max((totals.attended for _label, totals in self.rows), default=0)


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What the address asks for; what it does not know is passed by."""

    year: int | None = None
    project: str = ""
    region: str = ""


@dataclass(frozen=True)
class Figures:
    """A page of figures: what was chosen, what can be chosen, and the sums."""

    chosen: Chosen
    totals: Totals
    years: list[int]
    projects: list[str]
    regions: list[Region] = field(default_factory=list)
    tables: list[Divided] = field(default_factory=list)


def figures_of(regions: list[Region], asked: Mapping[str, str], *, public: bool) -> Figures:
    """The figures of the regions, narrowed by ``vuosi``, ``hanke`` and ``alue``.

    ``public`` leaves out events whose page is hidden.
    """
    everything = held_in(regions, public=public)
    years = sorted({line.year for line in everything}, reverse=True)
    projects = sorted({line.project for line in everything if line.project})
    chosen = _chosen(asked, years, projects, regions)
    names = {region.pk: region.name for region in regions}
    wanted = {region.pk for region in regions if chosen.region in ("", region.slug)}
    lines = [line for line in everything if line.region in wanted and _fits(line, chosen)]
    found = Figures(chosen, Totals(lines), years, projects, regions if len(regions) > 1 else [])
    if not chosen.year:
        found.tables.append(_divide(_("By year"), _("Year"), lines, lambda line: str(line.year)))
    if found.regions and not chosen.region:
        table = _divide(_("By region"), _("Region"), lines, lambda line: names[line.region])
        found.tables.append(table)
    if projects and not chosen.project:
        found.tables.append(_divide(_("By project"), _("Project"), lines, _project))
    return found


def _chosen(
    asked: Mapping[str, str], years: list[int], projects: list[str], regions: list[Region]
) -> Chosen:
    year, project, slug = (asked.get(name, "") for name in ("vuosi", "hanke", "alue"))
    return Chosen(
        year=next((one for one in years if str(one) == year), None),
        project=project if project in projects else "",
        region=slug if slug in {region.slug for region in regions} else "",
    )


def _fits(line: Held, chosen: Chosen) -> bool:
    return (not chosen.year or line.year == chosen.year) and (
        not chosen.project or line.project == chosen.project
    )


def _project(line: Held) -> str:
    return line.project or str(_("No project"))


def _divide(title: str, heading: str, lines: Iterable[Held], of: Callable[[Held], Any]) -> Divided:
    groups: dict[str, list[Held]] = {}
    for line in lines:
        groups.setdefault(of(line), []).append(line)
    return Divided(title, heading, [(key, Totals(groups[key])) for key in sorted(groups)])
