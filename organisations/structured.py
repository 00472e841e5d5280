"""An association as search engines and other machines read it: schema.org's NGO.

Only what the page itself shows: an address that is hidden is not here either.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from organisations.models import OrganisationName, OrganisationPage
from regions.models import Municipality

if TYPE_CHECKING:
    from organisations.family import Family


def ngo(
    page: OrganisationPage,
    *,
    url: str,
    places: Iterable[Municipality],
    names: Iterable[OrganisationName],
    family: Family,
) -> dict[str, Any]:
    """The profile in schema.org's words (https://schema.org/NGO), without empty ones."""
    words: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NGO",
        "@id": url,
        "name": page.title,
        "alternateName": [name.name for name in names],
        "url": page.website or url,
        "mainEntityOfPage": url,
        "description": page.search_description or page.lead,
        "telephone": page.phone,
        "email": page.email,
        "address": _address(page),
        "location": _location(page),
        "areaServed": [{"@type": "AdministrativeArea", "name": place.name} for place in places],
        "knowsLanguage": page.languages,
        "foundingDate": str(page.founded or ""),
        "dissolutionDate": page.ended_on.isoformat() if page.ended_on else "",
        "sameAs": [link.value["url"] for link in page.links],
        "parentOrganization": _organisation(family.umbrella_name),
        "subOrganization": [_organisation(member.title) for member in family.members],
        "identifier": _identifiers(page),
    }
    return {name: value for name, value in words.items() if value}


def _address(page: OrganisationPage) -> dict[str, str]:
    if not page.shown_address:
        return {}
    words = {
        "streetAddress": page.street,
        "postalCode": page.postal_code,
        "addressLocality": page.post_office,
        "addressCountry": "FI",
    }
    return {"@type": "PostalAddress", **{name: value for name, value in words.items() if value}}


def _location(page: OrganisationPage) -> dict[str, Any]:
    if page.point is None:
        return {}
    latitude, longitude = page.point
    geo = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    return {"@type": "Place", "geo": geo}


def _organisation(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name} if name else {}


def _identifiers(page: OrganisationPage) -> list[dict[str, str]]:
    known = (("Y-tunnus", page.business_id), ("Yhdistysrekisteri", page.register_number))
    return [
        {"@type": "PropertyValue", "propertyID": name, "value": value}
        for name, value in known
        if value
    ]
