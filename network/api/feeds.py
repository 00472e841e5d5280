"""Feeds that programs and readers follow: one list of items as Atom (RFC 4287, pages by RFC 5005)
and as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language

from network.api.answering import answer
from network.api.licence import LICENCE, LicensedAtom, rights
from network.api.paging import turned

PER_PAGE = 50
ATOM = "application/atom+xml; charset=utf-8"
JSON = "application/feed+json"
_VERSION = "https://jsonfeed.org/version/1.1"
_PAGES_WITH = {"next": 1, "previous": -1}


@dataclass(frozen=True, kw_only=True)
class Item:
    """One page of a site as a feed tells of it."""

    id: str
    url: str
    title: str
    summary: str
    language: str
    published: dt.datetime
    modified: dt.datetime
    author: str = ""
    image: str = ""
    tags: tuple[str, ...] = ()
    attachments: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Feed:
    """The feed itself. ``home`` is the page that it belongs to."""

    title: str
    about: str
    home: str
    items: Iterable[Item] = field(default_factory=tuple)


class _PagedAtom(LicensedAtom):
    """With ways to the pages beside this one."""

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        for rel, href in self.feed["beside"].items():
            handler.addQuickElement("link", "", {"rel": rel, "href": href})


def json_feed(request: HttpRequest, feed: Feed, page: Page[Any]) -> HttpResponse:
    """The feed as JSON Feed 1.1, without empty members."""
    beside = ways_beside(request, page)
    words = {
        "version": _VERSION,
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": request.build_absolute_uri(),
        "next_url": beside.get("next", ""),
        "description": feed.about,
        "language": get_language(),
        # Its own members' names begin with a line: JSON Feed has none for a licence.
        "_rights": {"license": LICENCE.url, "text": rights()},
        "items": [_json_item(item) for item in feed.items],
    }
    reply = answer({name: value for name, value in words.items() if value or name == "items"})
    reply["Content-Type"] = JSON
    return reply


def atom(request: HttpRequest, feed: Feed, page: Page[Any]) -> HttpResponse:
    """The feed as Atom."""
    written = _PagedAtom(
        title=feed.title,
        link=feed.home,
        description=feed.about,
        subtitle=feed.about,
        language=get_language(),
        feed_url=request.build_absolute_uri(),
        beside=ways_beside(request, page),
    )
    for item in feed.items:
        written.add_item(
            title=item.title,
            link=item.url,
            description=item.summary,
            unique_id=item.id,
            pubdate=item.published,
            updateddate=item.modified,
            author_name=item.author or None,
            categories=item.tags,
        )
    return HttpResponse(written.writeString("utf-8"), content_type=ATOM)


def ways_beside(request: HttpRequest, page: Page[Any]) -> dict[str, str]:
    """The addresses of the pages before and after, as far as there are any."""
    there = {"next": page.has_next(), "previous": page.has_previous()}
    return {
        rel: turned(request, page.number + step) for rel, step in _PAGES_WITH.items() if there[rel]
    }


def _json_item(item: Item) -> dict[str, Any]:
    words = {
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "content_text": item.summary or item.title,
        "summary": item.summary,
        "image": item.image,
        "date_published": item.published.isoformat(timespec="seconds"),
        "date_modified": item.modified.isoformat(timespec="seconds"),
        "authors": [{"name": item.author}] if item.author else [],
        "tags": list(item.tags),
        "language": item.language,
        "attachments": list(item.attachments),
    }
    return {name: value for name, value in words.items() if value}
