"""The wall's choices as links with how many stories each would give."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign.models import CampaignPage
from campaign.models.stories import StoryQuerySet
from campaign.narrowing.counting import (
    Counts,
    counts_of,
    grouped,
    grouped_by_theme,
    together,
    total,
)
from campaign.narrowing.facets import PageFacets
from campaign.narrowing.filters import MUNICIPALITY, REGION, THEME
from campaign.queries import stories_for, versions_for
from campaign.wall.filters import LANGUAGE, ORGANISATION, WallFilter
from network.prepared import Shapes
from regions.facets import Facet

_OPENING = Shapes()


class WallFacets(PageFacets):
    """The facets of a campaign's wall."""

    filter: WallFilter

    def __init__(self, chosen: WallFilter, *, campaign: CampaignPage, action: str) -> None:
        super().__init__(chosen, action=action)
        self.campaign = campaign

    @cached_property
    def stories(self) -> StoryQuerySet:
        """All that the wall has in the chosen languages."""
        return stories_for(self.campaign, self.filter.languages)

    @cached_property
    def found(self) -> StoryQuerySet:
        """What fits every choice, in the wall's order."""
        return self.filter.narrow(self.stories)

    @cached_property
    def counts(self) -> Counts:
        """Each facet under all choices but its own, and the total."""
        return counts_of(self.rows("counts", self._counted))

    def rows(self, what: str, build: Callable[[], QuerySet[Any, Any]]) -> Iterable[Any]:
        """What ``build`` asks of the wall; the wall as it opens has its SQL ready."""
        if self.filter.is_set or self.filter.languages:
            return build()
        campaign = self.campaign
        offered = (len(self.filter.offered_regions), len(self.filter.offered_municipalities))
        return _OPENING.rows((what, campaign.key, campaign.region_id, *offered), build)

    def _counted(self) -> QuerySet[Any, Any]:
        narrow, rows = self.filter.narrow, self.stories
        parts = total(narrow(rows))
        if self.filter.offered_regions:
            parts += grouped(REGION, narrow(rows, but=REGION), "region_id")
        if self.filter.offered_municipalities:
            parts += grouped(MUNICIPALITY, narrow(rows, but=MUNICIPALITY), "municipality_id")
        parts += grouped_by_theme(THEME, narrow(rows, but=THEME))
        versions = narrow(versions_for(self.campaign))
        parts += grouped(LANGUAGE, versions, "locale__language_code")
        return together(parts)

    def count_of(self, number: int) -> str:
        return ngettext("%(total)s story", "%(total)s stories", number) % {"total": number}

    def own(self) -> list[Facet]:
        """The languages in which a story can be seen; one that all have is no choice."""
        choices = [(code, name, code) for code, name in settings.LANGUAGES]
        facet = self.of_choices(LANGUAGE, _("Language of the story"), choices)
        for value in facet.values:
            value.language = value.key.partition("-")[2]
        if len(facet.values) < 2 and not self.filter.languages:
            facet.values = []
        return [facet]

    def unnamed(self) -> dict[str, str]:
        return {ORGANISATION: _("One association's stories")} if self.filter.organisation else {}
