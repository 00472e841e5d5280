"""Narrowing a list."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from patterns import samples as s
from patterns.registry import Arguments, Example, Pattern
from patterns.samples import Here, facet
from patterns.states import CHOSEN, EMPTY, USUAL

NAME = _("Narrowing a list")


def _facets(here: Here, chosen: str = "") -> list:
    theme = facet("teema", "Teema", "Terveys", "Kulttuuri", "Liikunta", "Nuoret", chosen=chosen)
    return [here.facet_of_places(chosen=bool(chosen)), theme]


def _directory(chosen: str = "") -> Arguments:
    choices = {"teema": [chosen]} if chosen else {}
    return lambda here: {
        "chosen": s.thing(words=chosen, choices=choices, view="lista"),
        "facets": _facets(here, chosen),
        "action": s.NOWHERE,
        "carried": "",
    }


def _pages(here: Here) -> dict:
    return {
        "facets": _facets(here)[1:],
        "action": s.NOWHERE,
        "choices": {},
        "words": "",
        "words_label": "Sana",
        "words_help": "Esimerkiksi: kuntosali",
    }


def _days(*unknown: str) -> Arguments:
    chosen = s.thing(
        first=None if unknown else s.in_days(1).date(),
        last=None,
        unknown_days=unknown,
        choices={},
        view="lista",
        past=False,
    )
    return lambda here: {
        "chosen": chosen,
        "facets": _facets(here)[1:],
        "action": s.NOWHERE,
        "past_url": s.NOWHERE,
    }


def _search(_here: Here) -> dict[str, Any]:
    names = ["Tapahtumat", "Uutiset", "Yhdistykset", "Sivut", "Tarinat", "Raportit", "Kunnat"]
    options = [
        s.thing(label=name, url=s.NOWHERE, count=40 - 5 * number, chosen=number == 1, language="")
        for number, name in enumerate(names)
    ]
    return {"facets": [s.thing(heading="Laji", first=options[:4], rest=options[4:])]}


PATTERNS = [
    Pattern(
        key="facets",
        name=_("Narrowing the directory"),
        use=_("Beside the directory: words, places and themes, each with its count."),
        do=_("Show how many each choice would give before it is made."),
        dont=_("Do not wait for a button: each choice is a link."),
        examples=(
            Example(EMPTY, _directory()),
            Example(CHOSEN, _directory("Terveys")),
            Example(
                _("Choices of one kind"),
                lambda here: {"facet": here.facet_of_places(chosen=True)},
                "facet",
            ),
        ),
    ),
    Pattern(
        key="page_choices",
        name=_("Narrowing pages"),
        use=_("Above practices and stories."),
        do=_("Leave out the field for words where the list is short."),
        dont=_("Do not offer a choice that every row has."),
        examples=(
            Example(USUAL, _pages),
            Example(
                _("Without a field for words"),
                lambda here: {"facets": _facets(here)[1:], "action": s.NOWHERE, "words": None},
            ),
        ),
    ),
    Pattern(
        key="calendar_choices",
        name=_("Narrowing the calendar"),
        use=_("Beside the calendar: days first, then kinds and places."),
        do=_("Show all days when one of them is no day, and say so."),
        dont=_("Do not refuse a period that is the wrong way round without a word."),
        examples=(
            Example(USUAL, _days()),
            Example(_("Days that are none"), _days("alkaen", "asti")),
        ),
    ),
    Pattern(
        key="search_facets",
        name=_("Narrowing a search"),
        use=_("Beside the answers of a search."),
        do=_("Show six values and open the rest on demand."),
        dont=_("Do not fold away what has been chosen."),
        examples=(Example(USUAL, _search),),
    ),
    Pattern(
        key="taken",
        name=_("What has been chosen"),
        use=_("Above a narrowed list: each choice can be dropped alone."),
        do=_("Offer to drop them all when there are several."),
        dont=_("Do not make one search for what was chosen."),
        examples=(
            Example(
                _("In a list"),
                lambda here: {"taken": s.taken(here.names[0], "Terveys"), "action": s.NOWHERE},
            ),
            Example(
                _("In a search"),
                lambda here: {
                    "chosen": [s.thing(label=name, url=s.NOWHERE) for name in here.names[:2]]
                },
                "search_chosen",
            ),
        ),
    ),
]
