"""What a reader of the directory has chosen: ``?kunta=kajaani&teema=mielenterveys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import QueryDict
from django.utils.functional import cached_property

from regions.models import Municipality, Region, Theme

if TYPE_CHECKING:
    from organisations.models import OrganisationQuerySet

MUNICIPALITY, THEME, WORDS = "kunta", "teema", "nimi"
_LONGEST_WORDS = 100


class DirectoryFilter:
    """The choices that the address makes, and those that the form offers.

    A value that is not on offer is left out, so a mistyped or old address still gives a list.
    """

    def __init__(self, query: QueryDict, *, region: Region) -> None:
        self.region = region
        self.words = query.get(WORDS, "").replace("\x00", "").strip()[:_LONGEST_WORDS]
        self._municipality = query.get(MUNICIPALITY, "")
        self._theme = query.get(THEME, "")

    @cached_property
    def municipalities(self) -> list[Municipality]:
        """The municipalities on offer: the region's own, or on the hub those of open regions."""
        offered = Municipality.objects.defer("outline")
        if self.region.is_hub:
            return list(offered.filter(region__site__isnull=False))
        return list(offered.filter(region=self.region))

    @cached_property
    def themes(self) -> list[Theme]:
        """The themes on offer, each with its sub-themes in ``branches``."""
        every = list(Theme.objects.all())
        for theme in every:
            theme.branches = [sub for sub in every if sub.parent_id == theme.pk]
        return [theme for theme in every if theme.parent_id is None]

    @property
    def municipality(self) -> Municipality | None:
        """The chosen municipality."""
        return next((m for m in self.municipalities if m.slug == self._municipality), None)

    @property
    def theme(self) -> Theme | None:
        """The chosen theme or sub-theme."""
        offered = [sub for theme in self.themes for sub in (theme, *theme.branches)]
        return next((theme for theme in offered if theme.key == self._theme), None)

    @property
    def is_set(self) -> bool:
        """True when the reader has narrowed the list."""
        return bool(self.words or self.municipality or self.theme)

    def narrow(self, found: OrganisationQuerySet) -> OrganisationQuerySet:
        """Only the organisations that fit every choice."""
        if self.municipality:
            found = found.filter(municipalities=self.municipality)
        if self.theme:
            branches = [self.theme, *getattr(self.theme, "branches", [])]
            found = found.filter(themes__in=branches).distinct()
        if self.words:
            found = found.filter(title__icontains=self.words)
        return found
