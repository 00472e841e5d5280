"""Every record that the interface answers with."""

from __future__ import annotations

from home.openapi.shapes import (
    ADDRESS,
    ANY_OBJECT,
    DECIMAL,
    IN_LANGUAGES,
    KEY,
    MOMENT,
    NUMBER,
    TEXT,
    YES_NO,
    Schema,
    holding,
    listed,
    maybe,
    record,
    ref,
)


def page(name: str) -> Schema:
    """A page of our own lists."""
    return record(
        {
            "total": NUMBER,
            "pages": NUMBER,
            "page": NUMBER,
            "next": maybe(ADDRESS),
            "previous": maybe(ADDRESS),
            "items": listed(ref(name)),
        }
    )


def hsds_page(name: str) -> Schema:
    """A page of HSDS."""
    numbers = {"total_items": NUMBER, "total_pages": NUMBER, "page_number": NUMBER, "size": NUMBER}
    signs = {"first_page": YES_NO, "last_page": YES_NO, "empty": YES_NO}
    return record({**numbers, **signs, "contents": listed(ref(name))})


def linked_page(name: str) -> Schema:
    """A page of Linked Events."""
    meta = record({"count": NUMBER, "next": maybe(ADDRESS), "previous": maybe(ADDRESS)})
    return record({"meta": meta, "data": listed(ref(name))})


_REGION_NAME = record({"id": TEXT, "slug": TEXT, "name": IN_LANGUAGES})
_REFERENCE = holding({"@id": ADDRESS})
_LINKED = {"id": TEXT, "name": IN_LANGUAGES, "data_source": TEXT, "@id": ADDRESS}

SCHEMAS: dict[str, Schema] = {
    "Problem": {
        **holding({"title": TEXT, "status": NUMBER, "detail": TEXT}),
        "description": "Why there is no answer (RFC 9457).",
        "properties": {
            "title": TEXT,
            "status": NUMBER,
            "detail": TEXT,
            "errors": listed(record({"parameter": TEXT, "detail": TEXT})),
        },
    },
    "Start": record(
        {
            "version": {"const": "1"},
            "openapi_url": ADDRESS,
            "regions_url": ADDRESS,
            "municipalities_url": ADDRESS,
            "themes_url": ADDRESS,
            "organizations_url": ADDRESS,
            "events_url": ADDRESS,
        }
    ),
    "Region": record(
        {
            "id": {**TEXT, "description": "Statistics Finland's number of the region."},
            "slug": TEXT,
            "name": IN_LANGUAGES,
            "languages": listed(TEXT),
            "url": maybe(ADDRESS),
        }
    ),
    "Municipality": record(
        {
            "id": {
                **TEXT,
                "pattern": "^[0-9]{3}$",
                "description": "Statistics Finland's number of the municipality, Kela's as well.",
            },
            "slug": TEXT,
            "name": IN_LANGUAGES,
            "region": _REGION_NAME,
            "official_languages": listed(TEXT),
            "sami_homeland": YES_NO,
            "subregion": maybe(TEXT),
            "wellbeing_services_county": maybe(TEXT),
            "latitude": DECIMAL,
            "longitude": DECIMAL,
            "population": NUMBER,
        }
    ),
    "Theme": record(
        {
            "id": TEXT,
            "name": IN_LANGUAGES,
            "parent": maybe(TEXT),
            "icnpo": maybe(TEXT),
            "ptvl": maybe(TEXT),
        }
    ),
    "HsdsStart": record({"version": TEXT, "profile": ADDRESS, "openapi_url": ADDRESS}),
    "Service": {
        "type": "object",
        "description": "HSDS 3.0 service; with minimal=true its id and when it was changed.",
        "properties": {"id": KEY, "name": TEXT, "status": {"enum": ["active", "defunct"]}},
        "required": ["id"],
    },
    "Organization": {
        **holding({"id": KEY, "name": TEXT, "description": TEXT}),
        "description": "HSDS 3.0 organization.",
    },
    "ServiceAtLocation": {**holding({"id": KEY}), "description": "HSDS 3.0 service_at_location."},
    "Taxonomy": {**holding({"id": KEY, "name": TEXT}), "description": "HSDS 3.0 taxonomy."},
    "TaxonomyTerm": {
        **holding({"id": KEY, "code": TEXT, "name": TEXT}),
        "description": "HSDS 3.0 taxonomy_term.",
    },
    "LinkedStart": record({"event": ADDRESS, "keyword": ADDRESS, "place": ADDRESS}),
    "Event": {
        **holding(
            {
                **_LINKED,
                "start_time": maybe(MOMENT),
                "end_time": maybe(MOMENT),
                "location": _REFERENCE,
                "keywords": listed(_REFERENCE),
                "event_status": {
                    "enum": ["EventScheduled", "EventRescheduled", "EventCancelled"],
                },
                "info_url": IN_LANGUAGES,
                "super_event": maybe(_REFERENCE),
                "sub_events": listed(_REFERENCE),
            }
        ),
        "description": "One time of an event, in Linked Events' words.",
    },
    "Keyword": holding(_LINKED),
    "Place": holding(_LINKED),
    "Feed": {
        **holding(
            {
                "version": {"const": "https://jsonfeed.org/version/1.1"},
                "title": TEXT,
                "home_page_url": ADDRESS,
                "feed_url": ADDRESS,
                "items": listed(ref("FeedItem")),
            }
        ),
        "description": "JSON Feed 1.1.",
    },
    "FeedItem": {
        "type": "object",
        "properties": {
            "id": TEXT,
            "url": ADDRESS,
            "title": TEXT,
            "content_text": TEXT,
            "summary": TEXT,
            "image": ADDRESS,
            "date_published": MOMENT,
            "date_modified": MOMENT,
            "authors": listed(record({"name": TEXT})),
            "tags": listed(TEXT),
            "language": TEXT,
            "attachments": listed(ANY_OBJECT),
        },
        "required": ["id", "url", "title", "content_text", "date_published", "language"],
        "additionalProperties": False,
    },
}
