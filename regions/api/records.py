"""What an answer says of a region, a municipality and a theme."""

from __future__ import annotations

from typing import Any

from regions.models import Municipality, Region, Theme
from regions.models.naming import NamedInLanguages

Record = dict[str, Any]
_LANGUAGES = ("fi", "sv", "en", "se", "smn", "sms")


def names(row: NamedInLanguages) -> dict[str, str]:
    """The name in each language that has one of its own."""
    found = {code: getattr(row, f"name_{code}", "") for code in _LANGUAGES}
    return {code: name for code, name in found.items() if name}


def region_record(region: Region) -> Record:
    """One region; ``url`` is its site's, None while it has none."""
    site = region.site
    return {
        "id": region.code,
        "slug": region.slug,
        "name": names(region),
        "languages": region.languages,
        "url": f"{site.root_url}/" if site else None,
    }


def municipality_record(place: Municipality) -> Record:
    """One municipality by Statistics Finland's number, which Kela and others use as well."""
    return {
        "id": place.code,
        "slug": place.slug,
        "name": names(place),
        "region": {"id": place.region.code, "slug": place.region.slug, "name": names(place.region)},
        "official_languages": place.official_languages,
        "sami_homeland": place.sami_homeland,
        "subregion": place.subregion_code or None,
        "wellbeing_services_county": place.wellbeing_county_code or None,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "population": place.population,
    }


def theme_record(theme: Theme, parents: dict[int, Theme]) -> Record:
    """One theme, or a sub-theme with its parent's id."""
    parent = parents.get(theme.parent_id or 0)
    return {
        "id": theme.key,
        "name": names(theme),
        "parent": parent.key if parent else None,
        "icnpo": theme.icnpo or None,
        "ptvl": theme.ptvl or None,
    }
