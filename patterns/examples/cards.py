"""Cards: one page each, in lists."""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from home import listing
from patterns import samples as s
from patterns.registry import Arguments, Example, Pattern
from patterns.samples import Here
from patterns.states import BARE, FOREIGN, LONG, PICTURED, USUAL
from regions.hosts import opened_regions

NAME = _("Cards")
_GRID = "div grid"
_WIDE = "div grid grid--wide"
_CARD = {"url": s.NOWHERE, "title": s.TITLE, "lead": s.LEAD}


def _event(**fields: Any) -> Arguments:
    return lambda here: {
        "url": s.NOWHERE,
        "title": s.TITLE,
        "starts": s.in_days(9, 17, 30),
        "ends": s.in_days(9, 19),
        "place": here.names[0],
        "kind": "Kahvila",
        **fields,
    }


def _association(**fields: Any) -> Arguments:
    return lambda here: {
        "url": s.NOWHERE,
        "title": s.ASSOCIATION,
        "lead": s.LEAD,
        "places": here.names[:2],
        "online": True,
        **fields,
    }


def _pick(*, inside: bool) -> str:
    told = {"url": s.NOWHERE, "title": s.ASSOCIATION, "key": "malli", "inside": inside}
    return render_to_string("components/basket_link.html", told)


def _picked(here: Here) -> dict:
    item = s.thing(places=", ".join(here.names[:2]), earlier="a=1", later="a=2", without="a=3")
    return {"item": item, "page": here.association()}


def _region(_here: Here) -> dict:
    card = listing.region_cards(opened_regions()[:1])[0]
    return {
        name: getattr(card, name) for name in ("title", "languages", "motif", "again", "colour")
    } | {"url": s.NOWHERE}


def _handed(here: Here) -> dict:
    page = here.association(meeting_times="Torstaisin klo 13", website="https://example.org/")
    square = '<svg viewBox="0 0 9 9" aria-hidden="true"><path d="M0 0h4v4H0zm5 5h4v4H5z"/></svg>'
    item = s.thing(places=here.names[:2], foreign="", code=SafeString(square))
    return {"item": item, "page": page}


def _sheet(here: Here) -> dict:
    pages = [here.association(), here.association("Esimerkin lukupiiri ry", phone="")]
    for page in pages:
        page.places = here.names[:2]
    return {"organisations": pages, "address": "https://example.org/yhdistykset/"}


PATTERNS = [
    Pattern(
        key="card",
        name=_("Card"),
        use=_("A page in a list: news, reports, practices."),
        do=_("Write the lead of the page well: the card shows it."),
        dont=_("Do not put a second link into a card: all of it is one link."),
        examples=(
            Example(
                PICTURED,
                lambda _here: _CARD | {"photo": s.Photo(), "date": s.in_days(-3)},
                inside=_GRID,
            ),
            Example(
                USUAL,
                lambda _here: _CARD | {"label": "Uutinen", "date": s.in_days(-3), "plain": True},
                inside=_GRID,
            ),
            Example(
                _("Without a picture where others have one"),
                lambda _here: _CARD | {"pictured": True, "foot": "Kuhmo"},
                inside=_GRID,
            ),
            Example(
                _("A video"),
                lambda _here: _CARD | {"photo": s.Photo(), "play": True},
                inside=_GRID,
            ),
            Example(
                LONG,
                lambda _here: {"url": s.NOWHERE, "title": s.LONG, "lead": s.LONG},
                inside=_GRID,
            ),
            Example(
                FOREIGN,
                lambda _here: {"url": s.NOWHERE, "title": "Hörselcafé", "code": "sv"},
                inside=_GRID,
            ),
        ),
    ),
    Pattern(
        key="event_card",
        name=_("Card of an event"),
        use=_("An event in a list: its day first, then what and where."),
        do=_("Leave a cancelled event in the list, struck out and marked."),
        dont=_("Do not repeat the date in the title."),
        examples=(
            Example(USUAL, _event(), inside=_WIDE),
            Example(_("Cancelled"), _event(cancelled=True), inside=_WIDE),
            Example(_("New time"), _event(moved=True, online=True), inside=_WIDE),
            Example(
                _("Of several days, from another region"),
                _event(ends=s.in_days(11, 15), elsewhere="Lappi"),
                inside=_WIDE,
            ),
            Example(LONG, _event(title=s.LONG), inside=_WIDE),
            Example(FOREIGN, _event(title="Hörselcafé", code="sv"), inside=_WIDE),
        ),
    ),
    Pattern(
        key="organisation_card",
        name=_("Card of an association"),
        use=_("An association in the directory."),
        do=_("Let the lead say whom the association is for and what it does."),
        dont=_("Do not list twenty municipalities: the card counts them."),
        examples=(
            Example(USUAL, _association(), inside=_GRID),
            Example(
                _("Works in many municipalities"),
                lambda here: _association(places=here.names[:8])(here),
                inside=_GRID,
            ),
            Example(
                _("Picked for the basket"),
                lambda here: _association(pick=_pick(inside=True))(here),
                inside=_GRID,
            ),
            Example(
                _("Not picked yet, from another region"),
                lambda here: _association(pick=_pick(inside=False), elsewhere="Lappi")(here),
                inside=_GRID,
            ),
            Example(LONG, _association(title=s.LONG, lead="", online=False), inside=_GRID),
        ),
    ),
    Pattern(
        key="story_card",
        name=_("Card of a story"),
        use=_("A story on the wall: who tells it, from where, how long it lasts."),
        do=_("Choose a still in which a face is seen."),
        dont=_("Do not let a video begin by itself."),
        examples=(
            Example(
                PICTURED,
                lambda _here: (
                    _CARD
                    | {
                        "photo": s.Photo(),
                        "speaker": s.PERSON,
                        "region": "Kainuu",
                        "length": "1.20",
                    }
                ),
                inside=_GRID,
            ),
            Example(
                _("Lifted to the nation"),
                lambda _here: _CARD | {"photo": s.Photo(), "lifted": True, "speaker": s.PERSON},
                inside=_GRID,
            ),
            Example(BARE, lambda _here: {"url": s.NOWHERE, "title": s.TITLE}, inside=_GRID),
        ),
    ),
    Pattern(
        key="region_card",
        name=_("Card of a region"),
        use=_("A region of the network on the hub's front page, in its own colour."),
        do=_("Name the languages by their own names."),
        dont=_("Do not use the colour as the only way to tell the regions apart."),
        examples=(Example(USUAL, _region, inside=_GRID),),
    ),
    Pattern(
        key="search_results",
        name=_("Answers of a search"),
        use=_("What the search has found, of all kinds in one list."),
        do=_("Mark the words that were asked for."),
        dont=_("Do not show an answer without its kind."),
        examples=(
            Example(
                USUAL,
                lambda here: {
                    "key": "answer",
                    "results": [
                        s.thing(
                            title=s.TITLE,
                            url=s.NOWHERE,
                            kind="Tapahtuma",
                            snippet=SafeString("Tule juttelemaan <mark>kuulolaitteista</mark>."),
                            starts=s.in_days(9),
                            places=here.names[:1],
                            region="",
                            code="",
                        ),
                        s.thing(
                            title="Hörselcafé",
                            url=s.NOWHERE,
                            kind="Uutinen",
                            snippet="",
                            starts=None,
                            places=[],
                            region="Lappi",
                            code="sv",
                        ),
                    ],
                },
            ),
        ),
    ),
    Pattern(
        key="basket_item",
        name=_("The basket"),
        use=_("Associations that are picked for somebody, in an order that can be changed."),
        do=_("Keep the basket in the address: nothing is stored of anybody."),
        dont=_("Do not show the way to the basket before something has been picked."),
        examples=(
            Example(_("One that is picked"), _picked, inside="div basket__item"),
            Example(
                _("The way to the basket"),
                lambda _here: {"url": s.NOWHERE, "count": 3},
                "basket_bar",
            ),
        ),
    ),
    Pattern(
        key="handout_item",
        name=_("On paper"),
        use=_("An association on a sheet that is given to somebody who has no web."),
        do=_("Print it once before you hand out many."),
        dont=_("Do not leave anything to colour: most printers have none."),
        examples=(
            Example(_("With a code to the profile"), _handed, inside="div handout-page handout"),
            Example(_("A list"), _sheet, "sheet"),
        ),
    ),
]
