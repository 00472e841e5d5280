"""Calendars to subscribe to: the same choices as on the page, for the programs of people.

/kalenteri/tapahtumat.ics                              the site's; on the hub everybody's
/kalenteri/tapahtumat.ics?kunta=kajaani&teema=ruoka-apu a municipality's and a theme's
/kalenteri/tapahtumat.ics?yhdistys=<key>               an association's
/kalenteri/tapahtumat.ics?sarja=<key>                  a series'
/kalenteri/tapahtuma/<key>.ics                         one event's
/kalenteri/tapahtumat.atom                             what is new, for readers of feeds
"""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from events.calendar import ical
from events.calendar.addresses import Addresses
from events.calendar.choices import CHOICES
from events.calendar.filters import CalendarFilter
from events.calendar.reading import Words, items_of, kept, version_of
from events.models import CalendarEntry
from events.models.calendar import CalendarQuerySet
from network.api.doors import described
from network.api.licence import LicensedAtom, marked
from regions.models import Region

FRESH_SECONDS = 900
_NEWEST = 50
_FORMAT = "2"
"""Raised when feeds are written in another way, so that what clients hold is not taken for it."""


@described(*CHOICES)
@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """The site's events as iCalendar, streamed."""
    chosen = CalendarFilter(request.GET, region=_region(request))
    entries = kept(chosen.narrow(_shown(request)))
    fresh = _Fresh(request, entries)
    if held := fresh.not_modified():
        return held
    words, source = Words(), request.build_absolute_uri()
    pieces = ical.calendar(_name(request, chosen), items_of(entries, words), source=source)
    body: Any = pieces if request.method == "GET" else ()
    reply = StreamingHttpResponse(body, content_type=ical.CONTENT_TYPE)
    reply["Content-Disposition"] = 'inline; filename="tapahtumat.ics"'
    return fresh.marked(reply)


@described()
@require_safe
def one_event(request: HttpRequest, event_key: UUID) -> HttpResponse:
    """One event, to be put in a calendar by hand."""
    entries = _shown(request).filter(occasion__key=event_key)
    items = list(items_of(entries, Words()))
    if not items:
        raise Http404
    fresh = _Fresh(request, entries)
    if reply := fresh.not_modified():
        return reply
    reply = HttpResponse(ical.one(items[0]), content_type=ical.CONTENT_TYPE)
    reply["Content-Disposition"] = 'attachment; filename="tapahtuma.ics"'
    return fresh.marked(reply)


@described(*CHOICES)
@require_safe
def atom(request: HttpRequest) -> HttpResponse:
    """The coming events that were told last."""
    chosen = CalendarFilter(request.GET, region=_region(request))
    entries = chosen.narrow(_shown(request)).coming()
    fresh = _Fresh(request, entries)
    if reply := fresh.not_modified():
        return reply
    written = LicensedAtom(
        title=_name(request, chosen),
        link=request.build_absolute_uri(reverse("events_atom")),
        description="",
        language=get_language(),
        feed_url=request.build_absolute_uri(),
    )
    addresses = Addresses()
    for entry in _newest(entries):
        written.add_item(
            title=entry.page.title,
            link=addresses.of(entry.page.url_path),
            description=entry.page.lead,
            unique_id=entry.occasion.key.urn,
            pubdate=entry.occasion.announced_at,
            updateddate=entry.written_at,
        )
    text = written.writeString("utf-8")
    return fresh.marked(HttpResponse(text, content_type="application/atom+xml; charset=utf-8"))


class _Fresh:
    """What a client holds against what there is now."""

    def __init__(self, request: HttpRequest, entries: CalendarQuerySet) -> None:
        self._request = request
        version, self._latest = version_of(entries)
        about = f"{_FORMAT} {version} {request.build_absolute_uri()}"
        self._etag = quote_etag(hashlib.sha256(about.encode()).hexdigest()[:20])

    def not_modified(self) -> HttpResponse | None:
        """304 for those who have it already."""
        reply = get_conditional_response(self._request, etag=self._etag)
        return self.marked(reply) if reply is not None else None  # type: ignore[arg-type]

    def marked(self, reply: Any) -> Any:
        """The reply with what the client needs to ask again."""
        reply["ETag"] = self._etag
        reply["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
        reply["Access-Control-Allow-Origin"] = "*"
        if self._latest:
            reply["Last-Modified"] = http_date(self._latest.timestamp())
        return marked(reply)


def _region(request: HttpRequest) -> Region:
    return request.region  # type: ignore[attr-defined,no-any-return]  # regions.middleware sets it


def _shown(request: HttpRequest) -> CalendarQuerySet:
    language = get_language() or "fi"
    return CalendarEntry.objects.shown_to(language).in_region(_region(request))


def _newest(entries: CalendarQuerySet) -> CalendarQuerySet:
    """Each event once, those that were told last first."""
    once = entries.order_by("page_id", "starts_at").distinct("page_id").values("pk")
    rows = CalendarEntry.objects.filter(pk__in=once).select_related("page", "occasion")
    return rows.defer("page__body").order_by("-occasion__announced_at", "pk")[:_NEWEST]


def _name(request: HttpRequest, chosen: CalendarFilter) -> str:
    """ "Events: Kainuu, Kajaani, Food aid"."""
    made = [
        *(one.name for one in (*chosen.regions, *chosen.municipalities, *chosen.themes)),
        *([_("One association's events")] if chosen.organisation else []),
        *([_("One series of meetings")] if chosen.series else []),
    ]
    return f"{_('Events')}: {', '.join([_region(request).name, *made])}"
