"""What is known of an association or a municipality."""

from __future__ import annotations

import datetime as dt

from django.utils.translation import gettext_lazy as _

from organisations.family import Family, Relative
from organisations.models.names import OrganisationName
from patterns import samples as s
from patterns.registry import Example, Pattern
from patterns.samples import Here
from patterns.states import BARE, USUAL
from regions.shelf import shelf

NAME = _("Facts")


def _full(here: Here) -> dict:
    association = here.association(
        contact_role="puheenjohtaja",
        website="https://example.org/hyvin-pitka-osoite-jonka-pitaa-mahtua/yhteystiedot/",
        meeting_times="Torstaisin klo 13 kirjastossa",
        online=True,
        languages=["fi", "se"],
        founded=1972,
        business_id="1234567-1",
        register_number="12.345",
        verified_on=dt.date(2026, 10, 1),
    )
    return {
        "organisation": association,
        "address": s.ADDRESS,
        "places": [],
        "umbrella": here.association("Kuuloliitto ry"),
        "umbrella_name": "Kuuloliitto ry",
        "request": here.request,
    }


def _bare(here: Here) -> dict:
    places = [s.thing(title=name, url=s.NOWHERE) for name in here.names[:2]]
    association = here.association(hide_address=True, phone="", email="")
    return {"organisation": association, "places": places, "request": here.request}


def _family(_here: Here) -> dict:
    family = Family(
        members=[
            Relative(title=f"{name}n kuuloyhdistys ry", url=s.NOWHERE)
            for name in ("Kuhmo", "Sotkamo")
        ],
        predecessors=[
            Relative(title="Vanha yhdistys ry", url=s.NOWHERE, ended_on=dt.date(2019, 5, 1))
        ],
    )
    return {"family": family}


def _names(_here: Here) -> dict:
    kind = OrganisationName.Kind
    former = [OrganisationName(name="Kuulonhuoltajat ry", kind=kind.FORMER, used_to=2004)]
    others = [OrganisationName(name="EKY", kind=other) for other in kind if other != kind.FORMER]
    return {"former": former, "others": others[:1]}


def _in_the_homeland(_here: Here) -> dict:
    return {"municipality": next(m for m in shelf().municipalities.values() if m.sami_homeland)}


def _places(here: Here) -> dict:
    one = s.thing(region=here.drawn_region, places=here.places[:3], point=(200, 200))
    return {
        "served": [one],
        "links": [s.thing(title=name, url=s.NOWHERE) for name in here.names[:3]],
        "points": [{"name": s.ASSOCIATION, "url": s.NOWHERE, "at": [64.2, 27.7]}],
    }


PATTERNS = [
    Pattern(
        key="organisation_facts",
        name=_("Contacts of an association"),
        use=_("Beside the profile: how to reach the association."),
        do=_("Tell when the details were checked last."),
        dont=_("Do not show a private home's address: tell the place only."),
        examples=(Example(USUAL, _full), Example(BARE, _bare)),
    ),
    Pattern(
        key="organisation_names",
        name=_("Other names"),
        use=_("Below an association's name: former ones with their years, short ones."),
        do=_("Add every name that people still use: the search finds them all."),
        dont=_("Do not put the old name into the title."),
        examples=(Example(USUAL, _names),),
    ),
    Pattern(
        key="organisation_family",
        name=_("Related associations"),
        use=_("Members of an umbrella organisation, and those whose work goes on."),
        do=_("Link to their profiles."),
        dont=_("Do not list those that only do something alike."),
        examples=(Example(USUAL, _family),),
    ),
    Pattern(
        key="organisation_places",
        name=_("Where it works"),
        use=_("On a profile: a map to see, and the same places in words."),
        do=_("Name every place in words too: the map is a picture."),
        dont=_("Do not fetch a street map before somebody asks for it."),
        examples=(Example(USUAL, _places),),
    ),
    Pattern(
        key="organisation_care",
        name=_("Are the details right"),
        use=_("At the end of a profile, for readers and for the association itself."),
        do=_("Keep both ways open to everybody, without an account."),
        dont=_("Do not ask who is asking before saying what will happen."),
        examples=(
            Example(
                USUAL,
                lambda here: {"organisation": here.association(pk=1), "takes_stories": True},
            ),
            Example(_("Is one missing"), lambda _here: {}, "suggest_organisation"),
        ),
    ),
    Pattern(
        key="municipality_facts",
        name=_("A municipality in a few facts"),
        use=_("On a municipality's page."),
        do=_("Take the facts from the official statistics."),
        dont=_("Do not write them by hand into the text."),
        examples=(
            Example(USUAL, lambda here: {"municipality": here.places[0]}),
            Example(_("In the Sámi homeland"), _in_the_homeland),
        ),
    ),
]
