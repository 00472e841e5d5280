"""What a letter looks like in its archive on the web."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from patterns import samples as s
from patterns.registry import Example, Pattern
from patterns.samples import Here
from patterns.states import CHOSEN, EMPTY, FOREIGN, USUAL

NAME = _("Letters")


def _entry(**fields: object) -> object:
    told = {"address": s.NOWHERE, "title": s.TITLE, "lead": s.LEAD, "day": None, "code": ""}
    return s.thing(**{**told, "facts": [], "note": "", **fields})


def _entries(here: Here) -> dict:
    coming = [_entry(day=s.in_days(9), facts=["klo 17.30–19", here.names[0]])]
    groups = [
        s.thing(name=here.names[0], entries=coming),
        s.thing(name="", entries=[_entry(title="Hörselcafé", code="sv", note="På svenska")]),
    ]
    return {"title": "Tapahtumat", "level": 2, "groups": groups, "inner": 4}


def _choices(*, chosen: bool) -> dict:
    choices = [
        s.thing(name=name, url=s.NOWHERE, chosen=chosen and number == 0)
        for number, name in enumerate(("Asukkaille", "Yhdistyksille"))
    ]
    return {"choices": choices, "chosen": chosen, "action": s.NOWHERE}


PATTERNS = [
    Pattern(
        key="letter_entries",
        name=_("A list in a letter"),
        use=_("Pages that fill a letter by themselves: events, news, associations."),
        do=_("Group events by municipality when there are many."),
        dont=_("Do not copy the text of a page into a letter: lift the page."),
        examples=(Example(USUAL, _entries, inside="div prose letter"),),
    ),
    Pattern(
        key="letter_item",
        name=_("A page lifted into a letter"),
        use=_("One page that the letter's writer has chosen."),
        do=_("Lift three to five pages: a letter is read in two minutes."),
        dont=_("Do not change the title of the page for the letter."),
        examples=(
            Example(USUAL, lambda _here: {"url": s.NOWHERE, "title": s.TITLE, "lead": s.LEAD}),
            Example(
                _("An event"),
                lambda _here: {
                    "url": s.NOWHERE,
                    "title": s.TITLE,
                    "starts": s.in_days(9),
                    "ends": s.in_days(9, 19),
                },
            ),
            Example(FOREIGN, lambda _here: {"url": s.NOWHERE, "title": "Hörselcafé", "code": "sv"}),
        ),
    ),
    Pattern(
        key="letter_choices",
        name=_("Whose letters"),
        use=_("Above the letters' archive, to see those of one audience."),
        do=_("Mark the one that is chosen."),
        dont=_("Do not show it when there is only one audience."),
        examples=(
            Example(EMPTY, lambda _here: _choices(chosen=False)),
            Example(CHOSEN, lambda _here: _choices(chosen=True)),
        ),
    ),
]
