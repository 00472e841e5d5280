"""What must not be missed, and what is said when there is nothing."""

from __future__ import annotations

import datetime as dt

from django.utils.translation import gettext_lazy as _

from organisations.family import Relative
from patterns import samples as s
from patterns.registry import Example, Pattern
from patterns.states import FOREIGN, USUAL
from regions.shelf import shelf

NAME = _("Notices and empty lists")
_CHOICES = _("Choices that fit nothing")
_NONE_YET = _("Nothing has been added yet")

PATTERNS = [
    Pattern(
        key="notice",
        name=_("Notice"),
        use=_("One thing that must not be missed, above what it is about."),
        do=_("Say what has happened and what to do next, in a sentence or two."),
        dont=_("Do not show more than one on a page: then none is noticed."),
        examples=(
            Example(USUAL, lambda _here: {"text": "Toimisto on kiinni 6. joulukuuta."}),
            Example(
                _("Urgent"),
                lambda _here: {
                    "text": "Tapahtuma on peruttu. Uusi aika kerrotaan täällä.",
                    "alert": True,
                },
            ),
            Example(FOREIGN, lambda _here: {"text": "Kontoret är stängt i dag.", "language": "sv"}),
        ),
    ),
    Pattern(
        key="language_note",
        name=_("Mark of another language"),
        use=_("Under a title that is not in the reader's language."),
        do=_("Mark the title itself with its language as well."),
        dont=_("Do not use flags: a language is no country."),
        examples=(
            Example(_("In Finnish"), lambda _here: {"code": "fi"}),
            Example(FOREIGN, lambda _here: {"code": "sv"}),
        ),
    ),
    Pattern(
        key="nothing_found",
        name=_("An empty list"),
        use=_("In place of a list that has nothing to show."),
        do=_("Offer a way on: drop one choice, show all, or write to somebody."),
        dont=_("Do not say only that nothing was found."),
        examples=(
            Example(
                _CHOICES,
                lambda here: {
                    "taken": s.taken(here.names[0], "Terveys"),
                    "action": s.NOWHERE,
                    "email": s.EMAIL,
                },
            ),
            Example(_NONE_YET, lambda _here: {"action": s.NOWHERE, "email": ""}),
            Example(
                _("No event"),
                lambda here: {
                    "chosen": s.thing(view="lista"),
                    "taken": s.taken(here.names[0]),
                    "action": s.NOWHERE,
                },
                "no_events",
            ),
            Example(
                _("No practice"),
                lambda _here: {"taken": s.taken("Terveys"), "action": s.NOWHERE},
                "no_practices",
            ),
            Example(
                _("No story"),
                lambda _here: {"taken": [], "action": s.NOWHERE, "submit_url": s.NOWHERE},
                "no_stories",
            ),
            Example(
                _("No answer to a search"),
                lambda here: {
                    "chosen": [s.thing(label="Terveys", url=s.NOWHERE)],
                    "themes": shelf().themes[:5],
                    "directory_url": s.NOWHERE,
                    "email": s.EMAIL,
                    "request": here.request,
                },
                "search_nothing",
            ),
        ),
    ),
    Pattern(
        key="countdown",
        name=_("Days to a campaign"),
        use=_("On top of a campaign's page until its day, and after it."),
        do=_("Show the date beside the number of days."),
        dont=_("Do not let it move or blink."),
        examples=(
            Example(
                USUAL,
                lambda _here: {"days": 12, "day": s.in_days(12).date()},
            ),
            Example(_("On the day itself"), lambda _here: {"days": 0, "day": s.in_days(0).date()}),
            Example(_("When it has ended"), lambda _here: {"ended_on": dt.date(2026, 3, 1)}),
        ),
    ),
    Pattern(
        key="organisation_ended",
        name=_("An association that has ended"),
        use=_("On top of the profile of an association that is no more."),
        do=_("Lead to the association that goes on with its work, when there is one."),
        dont=_("Do not delete the profile: old links lead to it."),
        examples=(
            Example(
                _("Another one goes on"),
                lambda here: {
                    "ended_on": dt.date(2025, 12, 31),
                    "successor": Relative(
                        title=f"{here.names[0]}n kuuloyhdistys ry", url=s.NOWHERE
                    ),
                },
            ),
            Example(
                _("Nobody goes on"),
                lambda here: {
                    "ended_on": dt.date(2025, 12, 31),
                    "directory_url": s.NOWHERE,
                    "request": here.request,
                },
            ),
        ),
    ),
]
