"""Every operation of the interface, in the order in which people read of it.

The parameters are those that the view itself declares (``network.api.doors``), so that what is
described is what is read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from campaign.feeds import views as story_feeds
from campaign.feeds.json_feed import stories
from events.calendar import feeds as calendar
from events.calendar.linked_events import views as events
from events.carpool.views import fetched as lifts
from home.openapi.schemas import hsds_page, linked_page, page
from home.openapi.shapes import TEXT, Schema, ref
from network.api.feeds import JSON
from network.api.parameters import Parameter
from news.feeds import views as news
from newsletters.archive import feeds as letters
from organisations.hsds import views as hsds
from regions.api import views as reference

_JSON = "application/json"
_ATOM, _RSS, _CALENDAR = "application/atom+xml", "application/rss+xml", "text/calendar"


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One address. ``variable`` is the part of it in braces, with an example."""

    path: str
    view: Callable[..., Any]
    tag: str
    summary: str
    answer: Schema
    kind: str = _JSON
    also: str = ""
    """Another kind of answer that the same address gives."""
    beside: bool = False
    """A feed that is no part of the interface's door: what is not there is a page that says so."""

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What the view reads of a query."""
        found: tuple[Parameter, ...] = self.view.parameters  # type: ignore[attr-defined]
        return found

    @property
    def variable(self) -> str:
        """The name of the part in braces; empty where there is none."""
        return self.path.partition("{")[2].partition("}")[0]

    @property
    def name(self) -> str:
        """A name for programs, from the address."""
        steps = [step.strip("{}") for step in self.path.replace(".", "/").split("/") if step]
        return "_".join(step for step in steps if step != "api")


def _of(tag: str) -> Callable[..., Operation]:
    return lambda path, view, summary, answer, **more: Operation(
        path=path, view=view, tag=tag, summary=summary, answer=answer, **more
    )


def _beside(path: str, view: Callable[..., Any], summary: str, kind: str) -> Operation:
    return Operation(
        path=path, view=view, tag="feeds", summary=summary, answer=TEXT, kind=kind, beside=True
    )


_reference, _hsds, _events, _feeds = map(_of, ("reference", "organizations", "events", "feeds"))

OPERATIONS: tuple[Operation, ...] = (
    _reference("/api/v1/", reference.about, "The version, and where everything is.", ref("Start")),
    _reference(
        "/api/v1/regions", reference.regions, "The site's region; all on the hub.", page("Region")
    ),
    _reference("/api/v1/regions/{code}", reference.region, "One region.", ref("Region")),
    _reference(
        "/api/v1/municipalities",
        reference.municipalities,
        "The region's municipalities; all on the hub.",
        page("Municipality"),
    ),
    _reference(
        "/api/v1/municipalities/{code}",
        reference.municipality,
        "One municipality.",
        ref("Municipality"),
    ),
    _reference("/api/v1/themes", reference.themes, "Every theme.", page("Theme")),
    _reference("/api/v1/themes/{key}", reference.theme, "One theme.", ref("Theme")),
    _hsds("/api/hsds/", hsds.about, "Which HSDS this is.", ref("HsdsStart")),
    _hsds(
        "/api/hsds/organizations",
        hsds.organizations,
        "Associations.",
        hsds_page("Organization"),
        also="application/x-ndjson",
    ),
    _hsds(
        "/api/hsds/organizations/{id}", hsds.organization, "One association.", ref("Organization")
    ),
    _hsds(
        "/api/hsds/services",
        hsds.services,
        "What associations do.",
        hsds_page("Service"),
        also="application/x-ndjson",
    ),
    _hsds("/api/hsds/services/{id}", hsds.service, "One service.", ref("Service")),
    _hsds(
        "/api/hsds/service_at_locations",
        hsds.service_at_locations,
        "Where services are given.",
        hsds_page("ServiceAtLocation"),
        also="application/x-ndjson",
    ),
    _hsds(
        "/api/hsds/service_at_locations/{id}",
        hsds.service_at_location,
        "One of them.",
        ref("ServiceAtLocation"),
    ),
    _hsds(
        "/api/hsds/taxonomies", hsds.taxonomies, "The taxonomy of themes.", hsds_page("Taxonomy")
    ),
    _hsds("/api/hsds/taxonomies/{id}", hsds.taxonomy, "The taxonomy.", ref("Taxonomy")),
    _hsds("/api/hsds/taxonomy_terms", hsds.taxonomy_terms, "Themes.", hsds_page("TaxonomyTerm")),
    _hsds("/api/hsds/taxonomy_terms/{id}", hsds.taxonomy_term, "One theme.", ref("TaxonomyTerm")),
    _events("/api/events/v1/", events.about, "Where the lists are.", ref("LinkedStart")),
    _events("/api/events/v1/event/", events.events, "Times of events.", linked_page("Event")),
    _events(
        "/api/events/v1/event/{event_id}/", events.event, "One time of an event.", ref("Event")
    ),
    _events("/api/events/v1/keyword/", events.keywords, "Themes.", linked_page("Keyword")),
    _events("/api/events/v1/keyword/{keyword_id}/", events.keyword, "One theme.", ref("Keyword")),
    _events("/api/events/v1/place/", events.places, "Municipalities.", linked_page("Place")),
    _events("/api/events/v1/place/{place_id}/", events.place, "One municipality.", ref("Place")),
    _feeds("/uutiset.json", news.json_feed, "News, newest first.", ref("Feed"), kind=JSON),
    _feeds("/uutiset.atom", news.atom, "News as Atom.", TEXT, kind=_ATOM),
    _feeds("/tarinat.json", stories, "Stories, newest first.", ref("Feed"), kind=JSON),
    _beside("/tarinat.atom", story_feeds.atom, "The newest stories as Atom.", kind=_ATOM),
    _beside("/tarinat.rss", story_feeds.rss, "The newest stories as Media RSS.", kind=_RSS),
    _beside("/kirjeet.atom", letters.atom, "The letters that were sent last.", kind=_ATOM),
    _beside("/kalenteri/tapahtumat.atom", calendar.atom, "Events told last.", kind=_ATOM),
    _beside("/kalenteri/tapahtumat.ics", calendar.feed, "Events to come.", kind=_CALENDAR),
    _beside(
        "/kalenteri/tapahtuma/{event_key}.ics", calendar.one_event, "One event.", kind=_CALENDAR
    ),
    _beside("/kimppakyydit.ics", lifts.feed, "Lifts to share; people's own.", kind=_CALENDAR),
    _beside("/kimppakyydit/{trip_id}.ics", lifts.trip_file, "One lift.", kind=_CALENDAR),
)
