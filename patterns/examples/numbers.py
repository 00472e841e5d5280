"""Figures, sums and charts."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from events.aftermath.charts import bars_of
from patterns import samples as s
from patterns.registry import Example, Pattern
from patterns.states import BARE, USUAL

NAME = _("Numbers")


def _totals(**fields: object) -> object:
    told: dict[str, object] = {
        "occasions": 14,
        "attended": 417,
        "at_least": True,
        "registered": 380,
        "municipalities": 8,
        "answers": 61,
        "uncounted": 2,
        "foretold": [1, 2],
        "expected": 60,
        "came": 55,
        "missed_by": 4,
        "rate": 42,
        "asked": 145,
    }
    return s.thing(**{**told, **fields})


def _table() -> object:
    rows = [("2025", _totals(attended=197)), ("2026", _totals(registered=None, at_least=False))]
    return s.thing(title="Vuosittain", heading="Vuosi", rows=rows)


PATTERNS = [
    Pattern(
        key="report_figures",
        name=_("Key figures"),
        use=_("A few numbers that tell what came of something."),
        do=_("Say in words what the number counts."),
        dont=_("Do not show more than six side by side."),
        examples=(
            Example(
                USUAL,
                lambda _here: {
                    "attended": 88,
                    "registered": 66,
                    "occasions": 3,
                    "more": 33,
                    "forecast": 70,
                    "at_least": True,
                    "answers": 37,
                    "rate": 42,
                },
            ),
            Example(BARE, lambda _here: {"attended": 12, "registered": None, "more": None}),
            Example(
                _("One alone"),
                lambda _here: {"value": "80 %", "label": "palaisi uudelleen"},
                "figure",
                inside="dl figures",
            ),
        ),
    ),
    Pattern(
        key="totals",
        name=_("Sums with what they do not know"),
        use=_("Figures of a year or a project, honest about what nobody counted."),
        do=_("Tell how much is missing from a sum."),
        dont=_("Do not guess what was not counted."),
        examples=(
            Example(USUAL, lambda _here: {"totals": _totals()}),
            Example(
                BARE,
                lambda _here: {
                    "totals": _totals(
                        registered=None,
                        answers=0,
                        uncounted=0,
                        foretold=[],
                        rate=None,
                        at_least=False,
                    )
                },
            ),
        ),
    ),
    Pattern(
        key="sums",
        name=_("Table of sums"),
        use=_("The same figures row by row, with their sum; scrolls sideways in its own frame."),
        do=_("Give the table a caption that says what is counted."),
        dont=_("Do not turn a table into a picture."),
        examples=(Example(USUAL, lambda _here: {"table": _table(), "totals": _totals()}),),
    ),
    Pattern(
        key="bars",
        name=_("Chart"),
        use=_("Numbers as bars: a table in which each row has its bar."),
        do=_("Say what was not counted instead of drawing nothing."),
        dont=_("Do not tell by colour alone which bar is which."),
        examples=(
            Example(
                USUAL,
                lambda _here: {
                    "title": "Kävijät",
                    "heading": "Tilaisuus",
                    "counted": "Kävijöitä",
                    "bars": bars_of(
                        [("18.3.2026", 88, "Kuhmo"), ("2.4.2026", 31, ""), ("7.5.2026", None, "")]
                    ),
                },
            ),
        ),
    ),
]
