"""How the examples are looked at: whose look, by day or night, how wide, in which language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from urllib.parse import urlencode

from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from regions.models import Region

REGION, MODE, WIDTH, LANGUAGE = "alue", "tila", "leveys", "kieli"
ALL = "kaikki"
NARROW = "320"


class Mode(models.TextChoices):
    """Light, dark, or the colours that a person has forced on every page."""

    LIGHT = "vaalea", _("Light")
    DARK = "tumma", _("Dark")
    FORCED = "pakotettu", _("Forced colours")


@dataclass(frozen=True)
class Frame:
    """One frame: an example in one look."""

    region: Region
    mode: Mode
    query: str


@dataclass(frozen=True)
class Choice:
    """What the address asks for; anything that is not known asks for the ordinary."""

    regions: tuple[Region, ...]
    """All that there are."""
    region: str = ALL
    mode: str = Mode.LIGHT
    narrow: bool = False
    language: str = ""

    @classmethod
    def of(cls, query: QueryDict, regions: tuple[Region, ...]) -> Choice:
        """``?alue=kainuu&tila=tumma&leveys=320&kieli=sv``"""
        slugs = {region.slug for region in regions}
        region, mode, language = (query.get(name, "") for name in (REGION, MODE, LANGUAGE))
        spoken = {code for one in regions for code in one.languages}
        return cls(
            regions=regions,
            region=region if region in slugs else ALL,
            mode=mode if mode in {*Mode.values, ALL} else Mode.LIGHT,
            narrow=query.get(WIDTH) == NARROW,
            language=language if language in spoken else "",
        )

    @property
    def query(self) -> str:
        """The same as an address carries it to the next pattern."""
        asked = {
            REGION: "" if self.region == ALL else self.region,
            MODE: "" if self.mode == Mode.LIGHT else self.mode,
            WIDTH: NARROW if self.narrow else "",
            LANGUAGE: self.language,
        }
        told = urlencode({name: value for name, value in asked.items() if value})
        return f"?{told}" if told else ""

    @property
    def first_region(self) -> Region:
        """The region whose markup is shown as text."""
        return self._regions()[0]

    @property
    def frames(self) -> list[Frame]:
        """One for each region and mode that was asked for."""
        return list(self._frames())

    def _frames(self) -> Iterator[Frame]:
        modes = list(Mode) if self.mode == ALL else [Mode(self.mode)]
        for region, mode in product(self._regions(), modes):
            told = {REGION: region.slug, MODE: mode.value}
            if self.language in region.languages:
                told[LANGUAGE] = self.language
            yield Frame(region, mode, f"?{urlencode(told)}")

    def _regions(self) -> list[Region]:
        return [one for one in self.regions if self.region in {ALL, one.slug}]
