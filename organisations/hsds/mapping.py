"""From a profile to HSDS 3.0: an organization with one service, where it is given and for whom.

Ids are made from a page's translation key, so they are the same on every site, in every language
and after every export. Empty values are left out: the schema knows no null. Only what the public
sees comes here; an address that is hidden is not asked for at all.
"""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings

from organisations.models import OrganisationPage
from regions.models import Municipality, Theme

VERSION = "3.0"
_NAMESPACE = uuid.UUID("0b8f7d52-3c55-4c0e-9b7b-7a9f5a0b6c31")
_LANGUAGES = dict(settings.LANGUAGES)
Record = dict[str, Any]


def made_id(*parts: object) -> str:
    """A UUID that is the same whenever it is made of the same parts."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(str(part) for part in parts)))


def organization_id(page: OrganisationPage) -> str:
    """The translation key: one association, one id."""
    return str(page.translation_key)


def related_id(key: uuid.UUID, kind: str) -> str:
    """The id of an association's service or place: its own with some bits turned.

    So one row is found by the id without looking through all of them (``origin_of``). The bits that
    tell a UUID's version and variant stay.
    """
    return str(uuid.UUID(int=key.int ^ _turned(kind)))


def origin_of(text: str, kind: str) -> uuid.UUID:
    """The translation key that ``related_id`` made this of; for any other text one of nothing."""
    try:
        return uuid.UUID(int=uuid.UUID(text).int ^ _turned(kind))
    except ValueError:
        return uuid.UUID(int=0)


def _turned(kind: str) -> int:
    return uuid.uuid5(_NAMESPACE, kind).int & ~((0xF << 76) | (0x3 << 62))


def service_id(page: OrganisationPage) -> str:
    """The id of what the association does."""
    return related_id(page.translation_key, "service")


def organization(page: OrganisationPage, *, full: bool = True) -> Record:
    """The association itself; ``full`` with what is kept in tables of their own."""
    key = organization_id(page)
    record = _told(
        id=key,
        name=page.title,
        alternate_name=_other_name(page),
        description=page.lead or page.title,
        email=page.email,
        website=page.website,
        year_incorporated=page.founded,
        legal_status="association",
        uri=page.full_url,
        parent_organization_id=_parent(page),
    )
    if full:
        record |= _told(
            organization_identifiers=_identifiers(page),
            phones=_phones(page, "organization_id", key),
            contacts=_contacts(page, "organization_id", key),
            locations=locations(page),
        )
    return record


def service(page: OrganisationPage, *, full: bool = True) -> Record:
    """What the association does; HSDS gives everything through services."""
    key = service_id(page)
    record = _told(
        id=key,
        organization_id=organization_id(page),
        name=page.title,
        description=page.lead,
        url=page.full_url,
        email=page.email,
        status="defunct" if page.ended_on else "active",
        assured_date=page.verified_on and page.verified_on.isoformat(),
    )
    if full:
        record |= _told(
            organization=organization(page, full=False),
            phones=_phones(page, "service_id", key),
            contacts=_contacts(page, "service_id", key),
            schedules=_schedules(page, key),
            languages=[_language(key, code) for code in page.languages],
            service_areas=[_area(key, place) for place in page.municipalities.all()],
            service_at_locations=[
                service_at_location(page, place, full=True) for place in locations(page)
            ],
            attributes=[attribute(key, theme) for theme in page.themes.all()],
        )
    return record


def service_at_location(page: OrganisationPage, place: Record, *, full: bool) -> Record:
    """The link between what is done and one place."""
    kind = "at online" if place["location_type"] == "virtual" else "at place"
    record = {
        "id": related_id(page.translation_key, kind),
        "service_id": service_id(page),
        "location_id": place["id"],
    }
    return record | ({"location": place} if full else {})


def locations(page: OrganisationPage) -> list[Record]:
    """The meeting place that the public may know, and the net for those who can be met there."""
    found = []
    key, point = related_id(page.translation_key, "place"), page.point
    address = _address(page, key)
    if address or point:
        found.append(
            _told(
                id=key,
                location_type="physical",
                organization_id=organization_id(page),
                name=page.title,
                latitude=point and point[0],
                longitude=point and point[1],
                addresses=[address] if address else [],
            )
        )
    if page.online:
        found.append(
            _told(
                id=related_id(page.translation_key, "online"),
                location_type="virtual",
                organization_id=organization_id(page),
                url=page.website or page.full_url,
            )
        )
    return found


def taxonomy() -> Record:
    """The network's own list of themes."""
    return {
        "id": made_id("themes"),
        "name": "Järjestöverkko: teemat",
        "description": "20 themes and 60 sub-themes of associations' activity, in plain words.",
    }


def taxonomy_term(theme: Theme) -> Record:
    """A theme; its key is the code."""
    return _told(
        id=made_id("theme", theme.key),
        code=theme.key,
        name=theme.name,
        description=theme.synonyms_fi or theme.name,
        parent_id=theme.parent and made_id("theme", theme.parent.key),
        taxonomy=taxonomy(),
        taxonomy_id=taxonomy()["id"],
    )


def attribute(key: str, theme: Theme) -> Record:
    """That a service belongs to a theme."""
    return {
        "id": made_id(key, theme.key),
        "link_id": key,
        "taxonomy_term_id": made_id("theme", theme.key),
        "link_type": "theme",
        "link_entity": "service",
        "taxonomy_term": taxonomy_term(theme),
    }


def _told(**values: Any) -> Record:
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def _other_name(page: OrganisationPage) -> str:
    names = [name.name for name in page.names.all() if name.kind in {"parallel", "short", "spoken"}]
    return names[0] if names else ""


def _parent(page: OrganisationPage) -> str | None:
    umbrella = page.umbrella
    return organization_id(umbrella) if umbrella and umbrella.live else None


def _identifiers(page: OrganisationPage) -> list[Record]:
    key = organization_id(page)
    numbers = {
        "Business ID (Y-tunnus)": page.business_id,
        "Register of Associations": page.register_number,
    }
    return [
        {
            "id": made_id(key, kind),
            "organization_id": key,
            "identifier_scheme": "FI-PRO",
            "identifier_type": kind,
            "identifier": number,
        }
        for kind, number in numbers.items()
        if number
    ]


def _phones(page: OrganisationPage, owner: str, key: str) -> list[Record]:
    if not page.phone:
        return []
    return [{"id": made_id(key, "phone"), owner: key, "number": page.phone, "type": "voice"}]


def _contacts(page: OrganisationPage, owner: str, key: str) -> list[Record]:
    if not page.contact_role:
        return []
    told = _told(id=made_id(key, "contact"), title=page.contact_role, email=page.email)
    return [told | {owner: key}]


def _schedules(page: OrganisationPage, key: str) -> list[Record]:
    if not page.meeting_times:
        return []
    return [{"id": made_id(key, "times"), "service_id": key, "description": page.meeting_times}]


def _language(key: str, code: str) -> Record:
    name = _LANGUAGES.get(code, code)
    return {"id": made_id(key, "language", code), "service_id": key, "name": name, "code": code}


def _area(key: str, place: Municipality) -> Record:
    return {
        "id": made_id(key, "area", place.code),
        "service_id": key,
        "name": place.name,
        "description": f"Municipality {place.code} (Statistics Finland)",
    }


def _address(page: OrganisationPage, location: str) -> Record | None:
    """A whole address or none: the schema asks for every part of it."""
    if page.hide_address or not (page.street and page.postal_code and page.post_office):
        return None
    places = list(page.municipalities.all())
    return {
        "id": made_id(location, "address"),
        "location_id": location,
        "address_1": page.street,
        "city": page.post_office,
        "state_province": places[0].region.name if places else page.post_office,
        "postal_code": page.postal_code,
        "country": "FI",
        "address_type": "physical",
    }
