"""A letter with one block of every kind, for the tests of composing."""

from __future__ import annotations

import json
from typing import Any

from bs4 import BeautifulSoup

from newsletters.composing.mailing import ComposedLetter, compose
from newsletters.models import NewsletterPage
from regions.models import Region
from tests import factories

FILLED = (
    {"type": "news", "value": {"title": "", "most": 30}},
    {"type": "events", "value": {"title": "", "weeks": 4, "most": 30}},
    {"type": "registrations", "value": {"title": "", "most": 30}},
    {"type": "organisations", "value": {"title": "", "most": 30}},
    {"type": "stories", "value": {"title": "", "most": 1}},
)


def text_block(html: str) -> dict[str, Any]:
    return {"type": "text", "value": html}


def letter_with(
    region: Region, *blocks: Any, language: str = "fi", **fields: Any
) -> NewsletterPage:
    return factories.letter(region, language, body=json.dumps(blocks), **fields)


def mailed(letter: NewsletterPage, audience: str = "associations", **window: Any) -> ComposedLetter:
    return compose(letter, audience=factories.audience(letter.region, audience), **window)


def html_of(composed: ComposedLetter) -> BeautifulSoup:
    return BeautifulSoup(composed.html, "html.parser")


def full_letter(region: Region) -> NewsletterPage:
    """Every kind of block, each with something in it."""
    picture = factories.picture(region)
    factories.news(region, title="Kahvila avautui", lead="Kuhmossa saa kahvia.", picture=picture)
    factories.event(
        region,
        title="Järjestöilta",
        municipality=factories.municipality("Kajaani"),
        venue="Kaukametsä",
        registration="here",
    )
    factories.event(region, title="Retki", municipality=factories.municipality("Sotkamo"))
    factories.organisation(region, title="Kyläverstas ry")
    lifted = factories.content(region, title="Hyvinvointitori", lead="Torilla oli väkeä.")
    image = {"image": picture.pk, "decorative": False, "alt_text": "Järvi"}
    return letter_with(
        region,
        *FILLED,
        {"type": "heading", "value": "Syksyn kohokohta"},
        {"type": "item", "value": lifted.pk},
        {"type": "subheading", "value": "Lukuina"},
        {"type": "figures", "value": {"figures": [{"value": "417", "label": "kävijää"}]}},
        {"type": "picture", "value": {"image": image, "caption": "Tori"}},
        {"type": "quote", "value": {"text": "Löysin ystäviä.", "speaker": "kävijä"}},
        {"type": "notice", "value": {"text": "Toimisto on kiinni."}},
        text_block('<p>Lue <a href="https://example.org/a?b=1&amp;c=2">lisää</a>, {nimi}.</p>'),
        {
            "type": "links",
            "value": {"links": [{"title": "Ilmo", "address": "https://example.org/i"}]},
        },
        title="Marraskuun kuulumiset ☕",
        lead="Ilta ja kahvila.",
        intro="Hei {nimi|ystävä}!",
        picture=picture,
    )
