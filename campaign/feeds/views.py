"""Stories to follow, for feed readers and other sites.

/tarinat.atom, /tarinat.rss            the site's stories; on the hub everybody's
/sv/tarinat.atom?kampanja=<key>        in another language, one campaign's
"""

from __future__ import annotations

import hashlib

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from campaign.feeds.items import item_of
from campaign.feeds.media import StoriesAtom, StoriesRss
from campaign.feeds.queries import NEWEST, told_by, with_files
from campaign.models.stories import StoryQuerySet
from network.api.doors import described
from network.api.licence import marked
from network.api.parameters import loose

_FORMAT = "2"
"""Raised when feeds are written in another way, so that what clients hold is not taken for it."""
_LONGEST_KEY = 50
CAMPAIGN = loose("kampanja", "Of one campaign, by its key.")


@described(CAMPAIGN)
@require_safe
def atom(request: HttpRequest) -> HttpResponse:
    """The newest stories as Atom."""
    return _feed(request, StoriesAtom, "application/atom+xml; charset=utf-8")


@described(CAMPAIGN)
@require_safe
def rss(request: HttpRequest) -> HttpResponse:
    """The newest stories as RSS with Media RSS, for players and channels."""
    return _feed(request, StoriesRss, "application/rss+xml; charset=utf-8")


def _feed(
    request: HttpRequest, writer: type[StoriesAtom | StoriesRss], content_type: str
) -> HttpResponse:
    region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    rows = told_by(region, _campaign(request))
    etag, latest = _version(request, rows)
    last_modified = int(latest) if latest else None
    reply = get_conditional_response(request, etag=etag, last_modified=last_modified)
    if reply is None:
        feed = writer(
            title=f"{_('Stories')}: {region.name}",
            link=request.build_absolute_uri(f"{reverse('wagtail_serve', args=('',))}"),
            description=_("People tell what company and help have meant to them."),
            language=get_language(),
            feed_url=request.build_absolute_uri(),
        )
        for page in with_files(rows)[:NEWEST]:
            feed.add_item(**item_of(request, page))
        reply = HttpResponse(feed.writeString("utf-8"), content_type=content_type)
    reply["ETag"] = etag
    if last_modified:
        reply["Last-Modified"] = http_date(last_modified)
    # Asked again each time: a story that is withdrawn leaves every reader's list at once.
    reply["Cache-Control"] = "no-cache"
    reply["Access-Control-Allow-Origin"] = "*"
    return marked(reply)


def _version(request: HttpRequest, rows: StoryQuerySet) -> tuple[str, float]:
    """A fingerprint of what the feed would hold, and when the newest of it was published."""
    known = list(rows.values_list("pk", "last_published_at", "video__prepared_at")[:NEWEST])
    latest = max((when.timestamp() for _pk, when, _made in known if when), default=0.0)
    about = f"{_FORMAT} {known} {request.build_absolute_uri()}"
    return quote_etag(hashlib.sha256(about.encode()).hexdigest()[:20]), latest


def _campaign(request: HttpRequest) -> str:
    """The campaign that the address names; one too long for a key is nobody's."""
    return request.GET.get("kampanja", "").replace("\x00", "")[: _LONGEST_KEY + 1]
