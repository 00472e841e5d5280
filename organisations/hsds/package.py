"""The bulk export: an HSDS data package, tables as CSV in a zip, made at most once an hour."""

from __future__ import annotations

import csv
import json
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from itertools import islice
from typing import IO, Any

from django.core.cache import cache
from django.core.files import File
from django.core.files.storage import storages
from django.utils import timezone
from django.utils.translation import get_language

from network.api.licence import LICENCE
from organisations.hsds import mapping
from organisations.hsds.queries import pages_for, with_relations
from regions.models import Region, Theme

FRESH_SECONDS = 3600
_MAKING_SECONDS = 600
_AT_ONCE = 200

_COLUMNS = {
    "organizations": "id name alternate_name description email website year_incorporated "
    "legal_status uri parent_organization_id",
    "organization_identifiers": "id organization_id identifier_scheme identifier_type identifier",
    "services": "id organization_id name description url email status assured_date",
    "phones": "id organization_id service_id number type",
    "contacts": "id organization_id service_id title email",
    "schedules": "id service_id description",
    "languages": "id service_id name code",
    "service_areas": "id service_id name description",
    "locations": "id location_type url organization_id name latitude longitude",
    "addresses": "id location_id address_1 city state_province postal_code country address_type",
    "service_at_location": "id service_id location_id",
    "attributes": "id link_id taxonomy_term_id link_type link_entity",
    "taxonomies": "id name description",
    "taxonomy_terms": "id code name description parent_id taxonomy_id",
}
TABLES = {name: tuple(columns.split()) for name, columns in _COLUMNS.items()}
"""The tables of the package and their columns, named as the specification's files."""


class Busy(Exception):
    """Somebody else is making the package at this moment."""


def package_for(region: Region) -> IO[bytes]:
    """The site's package, made now if there is none younger than an hour. Raises ``Busy``."""
    storage = storages["private"]
    name = f"hsds/{region.slug}-{get_language()}.zip"
    if storage.exists(name):
        age = timezone.now() - storage.get_modified_time(name)
        if age.total_seconds() < FRESH_SECONDS:
            return storage.open(name)
    lock = f"hsds-package:{name}"
    if not cache.add(lock, 1, _MAKING_SECONDS):
        raise Busy
    try:
        with tempfile.TemporaryFile() as made:
            write_package(made, region)
            made.seek(0)
            storage.delete(name)
            storage.save(name, File(made))
    finally:
        cache.delete(lock)
    return storage.open(name)


def write_package(file: IO[bytes], region: Region) -> None:
    """Write the zip; memory does not grow with the number of associations."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive, ExitStack() as stack:
        parts = {name: stack.enter_context(_part()) for name in TABLES}
        writers = {
            name: csv.DictWriter(part, TABLES[name], extrasaction="ignore")
            for name, part in parts.items()
        }
        for writer in writers.values():
            writer.writeheader()
        for table, record in records(region):
            writers[table].writerow(record)
        archive.writestr("datapackage.json", json.dumps(description(region), ensure_ascii=False))
        for name, part in parts.items():
            part.flush()
            part.seek(0)
            archive.writestr(f"{name}.csv", part.read().encode())


def _part() -> Any:
    return tempfile.TemporaryFile("w+", encoding="utf-8", newline="")


def records(region: Region) -> Iterator[tuple[str, mapping.Record]]:
    """(table, row) of everything."""
    yield "taxonomies", mapping.taxonomy()
    for theme in Theme.objects.select_related("parent").order_by("position", "pk"):
        yield "taxonomy_terms", mapping.taxonomy_term(theme)
    rows = pages_for(region).iterator(chunk_size=_AT_ONCE)
    while chunk := list(islice(rows, _AT_ONCE)):
        for page in with_relations(chunk):
            yield from _taken_apart("organizations", mapping.organization(page))
            service = mapping.service(page)
            service.pop("organization", None)
            for link in service.get("service_at_locations", []):
                link.pop("location", None)  # written with its organization
            yield from _taken_apart("services", service)


_NESTED: Mapping[str, str] = {
    **{name: name for name in TABLES},
    "service_at_locations": "service_at_location",
}


def _taken_apart(table: str, record: mapping.Record) -> Iterable[tuple[str, mapping.Record]]:
    """A record and what is nested in it, each for its own table."""
    yield table, record
    for name, value in record.items():
        if isinstance(value, list) and name in _NESTED:
            for one in value:
                yield from _taken_apart(_NESTED[name], one)


def description(region: Region) -> dict[str, Any]:
    """``datapackage.json``: the tables, as Frictionless Data describes them."""
    return {
        "name": "human_services_data",
        "title": f"Järjestöverkko: {region.name}",
        "version": mapping.VERSION,
        "profile": "tabular-data-package",
        "created": timezone.now().isoformat(),
        "licenses": [{"name": LICENCE.spdx, "path": LICENCE.url, "title": LICENCE.title}],
        "homepage": "https://docs.openreferral.org/en/3.0/",
        "resources": [
            {
                "name": name,
                "path": f"{name}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "profile": "tabular-data-resource",
                "schema": {
                    "fields": [
                        {"name": field, "type": _TYPES.get(field, "string")} for field in fields
                    ],
                    "primaryKey": "id",
                },
            }
            for name, fields in TABLES.items()
        ],
    }


_TYPES = {
    "year_incorporated": "number",
    "latitude": "number",
    "longitude": "number",
    "assured_date": "date",
}
