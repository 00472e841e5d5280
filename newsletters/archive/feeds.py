"""Sent letters to follow in a reader of feeds, without giving anybody one's address.

/kirjeet.atom                      the site's letters
/sv/kirjeet.atom?ryhma=residents   in another language, one audience's
"""

from __future__ import annotations

import hashlib

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.html import escape
from django.utils.http import http_date, quote_etag
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from network.api.doors import described
from network.api.licence import LicensedAtom, marked
from network.api.parameters import loose
from newsletters.archive.showing import AUDIENCE
from newsletters.models import Audience, NewsletterIndexPage
from newsletters.models.letters import LetterQuerySet
from newsletters.queries.archive import archived_letters
from regions.models import Region

NEWEST = 50
_FORMAT = "2"
"""Raised when feeds are written in another way, so that what clients hold is not taken for it."""


@described(loose(AUDIENCE, "Of one audience, by its key."))
@require_safe
def atom(request: HttpRequest) -> HttpResponse:
    """The letters that were sent last. An audience that the archive does not know has none."""
    region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    audience = _audience(request, region)
    rows = _rows(request, region, audience)
    etag, latest = _version(request, rows)
    reply = get_conditional_response(request, etag=etag, last_modified=latest or None)
    if reply is None:
        text = _written(request, region, audience, rows)
        reply = HttpResponse(text, content_type="application/atom+xml; charset=utf-8")
    reply["ETag"] = etag
    if latest:
        reply["Last-Modified"] = http_date(latest)
    # Asked again each time: a letter that is taken off the site leaves every reader's list at once.
    reply["Cache-Control"] = "no-cache"
    reply["Access-Control-Allow-Origin"] = "*"
    return marked(reply)


def _audience(request: HttpRequest, region: Region) -> Audience | None:
    key = request.GET.get(AUDIENCE, "").replace("\x00", "")
    return Audience.objects.filter(region=region, key=key).first() if key else None


def _rows(request: HttpRequest, region: Region, audience: Audience | None) -> LetterQuerySet:
    rows = archived_letters(region, audience=audience)
    if audience is None and request.GET.get(AUDIENCE):
        rows = rows.none()
    return rows.defer("body", "openings")


def _version(request: HttpRequest, rows: LetterQuerySet) -> tuple[str, int]:
    """A fingerprint of what the feed would hold, and the second when it last changed."""
    known = list(rows.values_list("pk", "out_at", "last_published_at")[:NEWEST])
    times = [when.timestamp() for _pk, *both in known for when in both if when]
    about = f"{_FORMAT} {known} {request.build_absolute_uri()}"
    digest = hashlib.sha256(about.encode()).hexdigest()[:20]
    return quote_etag(digest), int(max(times, default=0.0))


def _written(
    request: HttpRequest, region: Region, audience: Audience | None, rows: LetterQuerySet
) -> str:
    name = _("Letters: %(region)s") % {"region": region.name}
    feed = LicensedAtom(
        title=f"{name}, {audience.name}" if audience else name,
        link=_archive_address(request, region),
        description=_("The letters that have been sent, to be read on the web."),
        language=get_language(),
        feed_url=request.build_absolute_uri(),
        feed_guid=request.build_absolute_uri(),
        author_name=region.name,  # RFC 4287, 4.1.1: a feed or each of its entries names an author
    )
    for page in rows[:NEWEST]:
        feed.add_item(
            title=page.title,
            link=page.get_full_url(request) or "",
            description=escape(page.lead),  # Django's writer declares it as HTML
            unique_id=page.translation_key.urn,
            pubdate=page.out_at,
            updateddate=max(page.out_at, page.last_published_at or page.out_at),
        )
    text: str = feed.writeString("utf-8")
    return text


def _archive_address(request: HttpRequest, region: Region) -> str:
    """The archive in the reader's language, else the Finnish one, else the front page."""
    pages = NewsletterIndexPage.objects.live().filter(region=region).select_related("locale")
    by_language = {page.locale.language_code: page for page in pages}
    page = by_language.get(get_language() or "") or by_language.get(settings.LANGUAGE_CODE)
    address = page.get_full_url(request) if page else None
    return address or request.build_absolute_uri(reverse("wagtail_serve", args=("",)))
