"""From an item to an unsaved page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.html import escape
from django.utils.translation import gettext, override
from wagtail.models import Locale

from events.calendar.repeating import FINLAND
from events.models import EventPage
from incoming.models import Incoming, IncomingItem
from network.images.models import Picture
from network.pages import BodyPage
from news.models import NewsPage
from regions.models import Region
from regions.services.planting import find

SEEDS = {
    Incoming.Kind.WORDPRESS: "news",
    Incoming.Kind.FEED: "news",
    Incoming.Kind.CALENDAR: "events",
}
"""Below which of the region's own pages each kind goes."""
Pictures = Mapping[str, Picture]


def parent_of(region: Region, kind: str, language: str) -> Any:
    """The region's list in a language, as its own type; None where there is none."""
    locale = Locale.objects.filter(language_code=language).first()
    found = find(region, SEEDS[Incoming.Kind(kind)], locale) if locale else None
    return found.specific if found else None


def page_of(item: IncomingItem, source: Incoming, pictures: Pictures) -> BodyPage:
    """The page that an item becomes; pictures that were not fetched are left out."""
    values = item.values
    blocks = [made for block in values["blocks"] if (made := _block(block, pictures))]
    blocks += _source_link(values, source)
    if source.kind == Incoming.Kind.CALENDAR:
        return _event(item, blocks)
    own = values.get("picture")
    return NewsPage(
        title=item.title,
        lead=values["lead"],
        body=blocks,
        published_on=dt.date.fromisoformat(values["day"]),
        picture=pictures.get(own["address"][:1000]) if own else None,
    )


def _event(item: IncomingItem, blocks: list[dict[str, Any]]) -> EventPage:
    values = item.values
    until = values.get("until")
    return EventPage(
        title=item.title,
        lead=values["lead"],
        body=blocks,
        starts_at=_moment(values["starts"]),
        ends_at=_moment(values["ends"]),
        venue=values["venue"],
        municipality_id=values["municipality"],
        cancelled=values["cancelled"],
        repeats=values["repeats"],
        repeats_until=dt.date.fromisoformat(until) if until else None,
        not_on=values["not_on"],
    )


def _moment(words: str) -> dt.datetime:
    """Of Finland's wall clock; what the clock skips is an hour later (RFC 5545, 3.3.5)."""
    return dt.datetime.fromisoformat(words).replace(tzinfo=FINLAND).astimezone(dt.UTC)


def _block(block: dict[str, Any], pictures: Pictures) -> dict[str, Any] | None:
    if block["type"] != "picture":
        return block
    told = block["value"]
    picture = pictures.get(told["address"][:1000])
    if picture is None:
        return None
    image = {
        "image": picture.pk,
        "decorative": told["alt"] == "",
        "alt_text": (told["alt"] or "")[:255],
    }
    return {"type": "picture", "value": {"image": image, "caption": told["caption"]}}


def _source_link(values: dict[str, Any], source: Incoming) -> list[dict[str, Any]]:
    """News of a feed lead to where they were first told."""
    link = values.get("link")
    if source.kind != Incoming.Kind.FEED or not link:
        return []
    with override(source.language):
        words = gettext("First published here")
    return [{"type": "text", "value": f'<p><a href="{escape(link)}">{escape(words)}</a></p>'}]


def problems_of(item: IncomingItem, source: Incoming) -> Iterator[str]:
    """What would keep the page from being published, apart from its pictures."""
    page = page_of(item, source, {})
    page.locale = Locale.objects.get_for_language(source.language)
    for problem in page.publishing_problems():
        yield problem.sentence
