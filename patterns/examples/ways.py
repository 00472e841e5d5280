"""Buttons and links."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _

from organisations.blocks import LinkStream
from organisations.listing import Letter
from patterns import samples as s
from patterns.registry import Example, Pattern
from patterns.samples import Here
from patterns.states import LONG, USUAL
from regions.shelf import shelf

NAME = _("Ways on")


def _alphabet(here: Here) -> dict:
    pages = [here.association(f"{letter}-yhdistys ry") for letter in "AK"]
    for page in pages:
        page.places = here.names[:5]
    letters = [
        Letter(
            name=letter,
            anchor=f"kirjain-{letter}",
            url=s.NOWHERE,
            pages=[page for page in pages if page.title.startswith(letter)],
        )
        for letter in "ABKÖ"
    ]
    return {"letters": letters, "request": here.request}


def _steps(number: int) -> dict:
    return {"items": Paginator(range(50), 10).page(number)}


def _links(_here: Here) -> dict:
    value = {"title": "Yhdistys Facebookissa", "url": "https://example.org/"}
    return {"links": LinkStream().to_python([{"type": "link", "value": value}])}


PATTERNS = [
    Pattern(
        key="button",
        name=_("Button"),
        use=_("For the one thing that most people come to the page to do."),
        do=_('Begin with a verb: "Register", "Tell your story".'),
        dont=_("Do not put two strong buttons side by side: make the second one quiet."),
        examples=(
            Example(USUAL, lambda _here: {"url": s.NOWHERE, "text": "Ilmoittaudu"}),
            Example(
                _("The second choice"),
                lambda _here: {"url": s.NOWHERE, "text": "Katso ohjelma", "quiet": True},
            ),
            Example(LONG, lambda _here: {"url": s.NOWHERE, "text": s.LONG}),
        ),
    ),
    Pattern(
        key="tags",
        name=_("Tags"),
        use=_("Themes, municipalities and other short links that belong to a page."),
        do=_("Link a tag when the site has a page for it; else it is plain text."),
        dont=_("Do not use tags for what one can do: those are buttons."),
        examples=(
            Example(
                USUAL,
                lambda here: {
                    "tags": [
                        s.thing(title=name, url=s.NOWHERE if number else "")
                        for number, name in enumerate(here.names[:6])
                    ]
                },
            ),
            Example(
                _("Themes"),
                lambda _here: {"themes": shelf().themes[:6], "directory_url": s.NOWHERE},
                "theme_tags",
            ),
        ),
    ),
    Pattern(
        key="places",
        name=_("Links in columns"),
        use=_("Many links of one kind in alphabetical order, such as municipalities."),
        do=_("Show it beside the map that it repeats in words."),
        dont=_("Do not use it for fewer than six links."),
        examples=(
            Example(
                USUAL,
                lambda here: {"shapes": [s.thing(name=name, url=s.NOWHERE) for name in here.names]},
            ),
        ),
    ),
    Pattern(
        key="alphabet",
        name=_("Names by letter"),
        use=_("A long list of names, for those who know what they look for."),
        do=_("Show every letter above the list."),
        dont=_("Do not sort Å, Ä and Ö among A and O."),
        examples=(Example(USUAL, _alphabet),),
    ),
    Pattern(
        key="pagination",
        name=_("Pages of a list"),
        use=_("Below a list that does not fit on one page."),
        do=_("Tell which page this is and how many there are."),
        dont=_("Do not load more by itself: the foot of the page must stay in reach."),
        examples=(
            Example(_("In the middle"), lambda here: _steps(3) | {"request": here.request}),
            Example(_("On the first page"), lambda here: _steps(1) | {"request": here.request}),
        ),
    ),
    Pattern(
        key="views",
        name=_("Ways to look at a list"),
        use=_("The same rows as a list, a month, a map, by letter or as a sheet to print."),
        do=_("Keep what has been chosen when the view changes."),
        dont=_("Do not hide rows in one view that another one shows."),
        examples=(
            Example(
                USUAL,
                lambda _here: {
                    "views": [
                        (name, s.NOWHERE)
                        for name in ("lista", "kuukausi", "kartta", "aakkoset", "tuloste")
                    ],
                    "view": "kartta",
                },
            ),
        ),
    ),
    Pattern(
        key="organisation_links",
        name=_("Links elsewhere"),
        use=_("An association's other places on the web."),
        do=_("Name the place that the link leads to."),
        dont=_("Do not show a bare address as the text of a link."),
        examples=(Example(USUAL, _links),),
    ),
]
