"""The finder's choices as links with how many practices each would give."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import F, QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign.models import PracticePage
from campaign.narrowing.counting import (
    Counts,
    Unnest,
    counts_of,
    grouped,
    grouped_by_theme,
    together,
    total,
)
from campaign.narrowing.facets import PageFacets
from campaign.narrowing.filters import MUNICIPALITY, REGION, THEME
from campaign.practices.choices import Group, Stage
from campaign.practices.filters import GROUP, GROUPS, STAGE, STAGES, WORDS, PracticeFilter
from network.pages import BasePageQuerySet
from network.prepared import Shapes
from regions.facets import Facet

_OPENING = Shapes()


class PracticeFacets(PageFacets):
    """The facets of the finder."""

    filter: PracticeFilter

    def __init__(self, chosen: PracticeFilter, *, action: str, originals: bool = True) -> None:
        super().__init__(chosen, action=action)
        self._originals = originals

    @cached_property
    def practices(self) -> BasePageQuerySet:
        """All that the finder has."""
        rows: BasePageQuerySet = PracticePage.objects.in_language(originals=self._originals)
        here = self.filter.region
        return rows if here.is_hub else rows.filter(region=here)

    @property
    def found(self) -> BasePageQuerySet:
        """What fits every choice, by name."""
        return self.filter.narrow(self.practices).order_by("title", "pk")

    @cached_property
    def counts(self) -> Counts:
        """Each facet under all choices but its own, and the total."""
        return counts_of(self.rows("counts", self._counted))

    def rows(self, what: str, build: Callable[[], QuerySet[Any, Any]]) -> Iterable[Any]:
        """What ``build`` asks of the practices; the finder as it opens has its SQL ready."""
        chosen = self.filter
        if chosen.is_set or chosen.words:
            return build()
        shape = (what, chosen.region.pk, self._originals, len(chosen.offered_regions))
        return _OPENING.rows(shape, build)

    def _counted(self) -> QuerySet[Any, Any]:
        narrow, rows = self.filter.narrow, self.practices
        parts = total(narrow(rows))
        if self.filter.offered_regions:
            parts += grouped(REGION, narrow(rows, but=REGION), "region_id")
        if self.filter.offered_municipalities:
            parts += grouped(MUNICIPALITY, narrow(rows, but=MUNICIPALITY), "municipalities__pk")
        parts += grouped_by_theme(THEME, narrow(rows, but=THEME))
        parts += grouped(STAGE, narrow(rows, but=STAGE), "stage")
        parts += grouped(GROUP, narrow(rows, but=GROUP), Unnest(F("groups")))
        return together(parts)

    def count_of(self, number: int) -> str:
        return ngettext("%(total)s practice", "%(total)s practices", number) % {"total": number}

    def own(self) -> list[Facet]:
        stages = [(key, Stage(stage).label, stage.value) for key, stage in STAGES.items()]
        groups = [(key, Group(group).label, group.value) for key, group in GROUPS.items()]
        return [
            self.of_choices(STAGE, _("Stage"), stages),
            self.of_choices(GROUP, _("For whom"), groups),
        ]

    def unnamed(self) -> dict[str, str]:
        return {WORDS: f"“{self.filter.words}”"} if self.filter.words else {}
