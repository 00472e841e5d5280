"""Materials of campaigns, and what is ready to be sent on."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.templatetags.static import static
from django.utils.translation import gettext_lazy as _

from campaign.kit.channels import CHANNELS
from campaign.kit.kit import Kit, KitPicture
from campaign.kit.letters import Piece
from campaign.kit.posts import Post
from patterns import samples as s
from patterns.registry import Arguments, Example, Pattern
from patterns.samples import Here
from patterns.states import BARE, USUAL

NAME = _("Materials to send on")
_DAY = dt.datetime(2026, 9, 14, 12, tzinfo=dt.UTC)


def _kit(*, allowed: bool) -> Arguments:
    piece = Piece(s.TITLE, (s.LEAD,), "https://example.org/tarina/")
    given = piece if allowed else None
    kit = Kit(
        facts=s.thing(code="fi"),
        address=s.NOWHERE,
        frame="<iframe src='https://example.org/tarina/'></iframe>",
        card="<a href='https://example.org/tarina/'>Tarina</a>",
        embed_url=s.NOWHERE,
        pictures=[KitPicture(static("patterns/sample.svg"), 1200, 630)],
        posts=[Post(one, s.TITLE, 37) for one in CHANNELS[:2]] if allowed else [],
        newsletter=given,
        municipal=given,
        media=given,
    )
    return lambda _here: {"kit": kit}


def _material(_here: Here) -> dict[str, Any]:
    version = s.thing(
        number=3,
        format="PDF",
        file="ohje.pdf",
        size=240_000,
        created_at=_DAY,
        changes="Puhelinnumero on vaihtunut.",
        text="",
    )
    item = s.thing(
        name="Ohje kuvaajalle",
        purpose="Kun kuvaat tarinan puhelimella.",
        code="",
        version=version,
        region="",
        url=s.NOWHERE,
        follow_url=s.NOWHERE,
        others=[("sv", s.NOWHERE)],
        earlier=[(version, s.NOWHERE)],
        changes=[version],
    )
    return {"item": item}


def _text(_here: Here) -> dict:
    version = s.thing(
        number=1, format="Teksti", file="", size=0, created_at=_DAY, changes="", text=s.LEAD
    )
    item = {"name": "Valmis viesti", "purpose": "", "code": "", "version": version, "region": ""}
    ways = {"url": s.NOWHERE, "follow_url": s.NOWHERE, "others": [], "earlier": []}
    return {"item": s.thing(**item, **ways)}


PATTERNS = [
    Pattern(
        key="toolkit_item",
        name=_("A material"),
        use=_("In a campaign's toolkit: instructions, texts, logos."),
        do=_("Say what has changed when a new version comes."),
        dont=_("Do not put a new version under a new name."),
        examples=(
            Example(USUAL, _material),
            Example(
                _("Changed since a day"),
                lambda here: _material(here) | {"since": dt.date(2026, 9, 1)},
            ),
            Example(_("A text to copy"), _text),
            Example(
                _("In a series of meetings"),
                lambda _here: {"name": "Esityslista", "purpose": "Ennen kokousta.", "file": None},
                "material",
            ),
        ),
    ),
    Pattern(
        key="story_kit",
        name=_("Kit of a story"),
        use=_("Everything about a story that is ready to be sent on."),
        do=_("Show only what the people in the story have allowed."),
        dont=_("Do not use a still of the video where a drawing will do."),
        examples=(
            Example(USUAL, _kit(allowed=True)),
            Example(_("Little has been allowed"), _kit(allowed=False)),
            Example(_("The way to the kit"), lambda _here: {"url": s.NOWHERE}, "story_kit_link"),
        ),
    ),
    Pattern(
        key="taking_part",
        name=_("How to take part"),
        use=_("On a campaign's page: three or four steps."),
        do=_("Begin with what is easiest."),
        dont=_("Do not ask for an account."),
        examples=(
            Example(
                USUAL,
                lambda _here: {
                    "hashtag": "#yhdessä",
                    "toolkit_url": s.NOWHERE,
                    "submit_url": s.NOWHERE,
                },
            ),
            Example(BARE, lambda _here: {"toolkit_url": s.NOWHERE, "over": True}),
        ),
    ),
]
