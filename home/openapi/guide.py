"""What people read of the interface: each part with its lists and an address to try."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from regions.models import Region, RoomKey


@dataclass(frozen=True)
class Section:
    """One part: its heading, what it gives, and whole addresses to try."""

    heading: str | Promise
    about: str | Promise
    addresses: list[str]


_PARTS: tuple[tuple[RoomKey | None, str | Promise, str | Promise, tuple[str, ...]], ...] = (
    (
        RoomKey.ORGANISATIONS,
        _("Associations"),
        _("Profiles in the open standard HSDS 3.0: contact details, places, themes, languages."),
        (
            "hsds_organizations:?per_page=10",
            "hsds_services:?search=kahvila&full=true",
            "hsds_export:",
        ),
    ),
    (
        RoomKey.EVENTS,
        _("Events"),
        _("The calendar in the words of Linked Events, and as iCalendar for calendars."),
        (
            "linked_events_list:?start=today&include=location,keywords",
            "events_feed:",
        ),
    ),
    (
        RoomKey.NEWS,
        _("News"),
        _("Feeds to follow, in each language of the site: Atom and JSON Feed."),
        ("news_atom:", "news_json:"),
    ),
    (
        RoomKey.CAMPAIGN,
        _("Stories"),
        _("Films with captions and transcripts: Atom, RSS and JSON Feed."),
        ("campaign_atom:", "campaign_rss:", "campaign_json:"),
    ),
    (
        None,
        _("Municipalities and themes"),
        _("Names in each language. A municipality's id is Statistics Finland's number."),
        ("api_municipalities:", "api_themes:", "api_regions:"),
    ),
)


def sections(request: HttpRequest) -> Iterator[Section]:
    """The parts that the site has."""
    region: Region = request.region  # type: ignore[attr-defined]  # regions.middleware sets it
    for room, heading, about, names in _PARTS:
        if room is None or room in region.rooms:
            yield Section(heading, about, [_address(request, name) for name in names])


def _address(request: HttpRequest, told: str) -> str:
    name, _colon, query = told.partition(":")
    return request.build_absolute_uri(reverse(name) + query)
