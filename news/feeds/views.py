"""/uutiset.atom, /uutiset.json: a site's news, on the hub everybody's; /sv/… in a language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from network.api import feeds
from network.api.doors import open_data
from network.api.paging import PAGE, page_of
from network.api.problems import Refused
from network.images.showing import made_already
from network.site_roots import full_address
from news.models import NewsPage, NewsQuerySet
from regions.models import Region, RoomKey

Written = Callable[[HttpRequest, feeds.Feed, Page[Any]], HttpResponse]


@open_data("feeds", PAGE)
def atom(request: HttpRequest) -> HttpResponse:
    """The news as Atom."""
    return _written(request, feeds.atom)


@open_data("feeds", PAGE)
def json_feed(request: HttpRequest) -> HttpResponse:
    """The news as JSON Feed."""
    return _written(request, feeds.json_feed)


def told_by(region: Region) -> NewsQuerySet:
    """A region's own public news in the reader's language, the hub's are everybody's."""
    rows: NewsQuerySet = NewsPage.objects.in_language().newest()
    if not region.is_hub:
        rows = rows.filter(region=region)
    return rows.select_related("locale", "region").defer("body", "region__outline")


def _written(request: HttpRequest, write: Written) -> HttpResponse:
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    if RoomKey.NEWS not in region.rooms:
        raise Refused(404, "This site has no news.")
    rows = told_by(region)
    page = page_of(request, rows, size_name="", default=feeds.PER_PAGE)
    feed = feeds.Feed(
        title=f"{_('News')}: {region.name}",
        about=_("What is new in associations' life."),
        home=request.build_absolute_uri(reverse("wagtail_serve", args=("",))),
        items=list(_items(request, page)),
    )
    return write(request, feed, page)


def _items(request: HttpRequest, page: Page[Any]) -> Iterator[feeds.Item]:
    for news in page.object_list.for_cards():
        published = _morning(news.published_on)
        yield feeds.Item(
            id=news.translation_key.urn,
            url=full_address(news.url_path),
            title=news.title,
            summary=news.lead,
            language=news.locale.language_code,
            published=published,
            modified=max(news.last_published_at or published, published),
            author=news.region.name if news.region else "",
            image=_image(request, news),
        )


def _morning(day: dt.date) -> dt.datetime:
    """The beginning of the day that stands beside the news, in Finland."""
    midnight = dt.datetime.combine(day, dt.time())
    return timezone.make_aware(midnight, timezone.get_default_timezone())


def _image(request: HttpRequest, news: NewsPage) -> str:
    rendition = made_already(news.picture, "card") if news.picture else None
    return request.build_absolute_uri(rendition.url) if rendition else ""
