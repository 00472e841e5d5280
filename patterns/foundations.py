"""What the page of tokens shows: every region's colours by day and by night, and the measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from patterns.choices import Mode
from patterns.tokens import PAIRS, Hues, Pair, colour, colour_names, measures, pair, tokens
from regions.colours import hexed
from regions.models import Region

WORD, SAMI_LETTERS = "Yhdessä", "Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž Ǥǥ Ǩǩ Ʒʒ Ǯǯ ʹ"
"""What the sizes of the type are shown with, and what its letters are."""


@dataclass(frozen=True)
class Look:
    """A region's hues by day or by night: a column of the tables."""

    region: Region
    mode: Mode

    @property
    def dark(self) -> bool:
        """True by night."""
        return self.mode == Mode.DARK

    @property
    def hues(self) -> Hues:
        """What the region has chosen."""
        chosen = self.region.open_site.regionsettings
        return Hues(chosen.hue, chosen.accent_hue, chosen.own_colour)


@dataclass(frozen=True)
class Contrast:
    """A foreground on a ground in every look: a row of the table."""

    ink: str
    ground: str
    needed: float
    pairs: list[Pair]

    @property
    def is_readable(self) -> bool:
        """Whether it is enough in all of them."""
        return all(one.is_readable for one in self.pairs)


def shown(regions: Sequence[Region]) -> dict[str, Any]:
    """The template's context."""
    looks = [Look(region, mode) for region in regions for mode in (Mode.LIGHT, Mode.DARK)]
    rows = contrasts(looks)
    return {
        "regions": regions,
        "looks": looks,
        "contrasts": rows,
        "pale": [row for row in rows if not row.is_readable],
        "colours": [(name, tokens()[name], _swatches(name, looks)) for name in colour_names()],
        "word": WORD,
        "letters": SAMI_LETTERS,
        "type": measures("text", "font"),
        "space": measures("gap", "edge", "wide", "measure"),
        "corners": measures("radius"),
        "shadows": measures("shadow"),
        "motion": measures("motion"),
    }


def contrasts(looks: Sequence[Look]) -> list[Contrast]:
    """Every pair that the design uses."""
    return [
        Contrast(
            ink,
            ground,
            needed,
            [pair(ink, ground, needed, look.hues, dark=look.dark) for look in looks],
        )
        for ink, grounds, needed in PAIRS
        for ground in grounds
    ]


def _swatches(name: str, looks: Sequence[Look]) -> list[str]:
    return [hexed(colour(name, look.hues, dark=look.dark)) for look in looks]
