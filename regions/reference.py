"""Loading the reference data: regions, municipalities with their outlines, themes.

The files in ``regions/data`` are described in NOTICE. Loading is idempotent: rows are matched by
their code or key and brought up to date; what a region has been given (site, languages) stays.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from django.db import transaction

from network.sorting import sort_key
from regions.models import Municipality, Region, Theme
from regions.models.regions import HUB_SLUG
from regions.shelf import forget

DATA = Path(__file__).resolve().parent / "data"
_OUTLINE = re.compile(r'<path id="m\d+" data-code="(\d+)" d="([^"]+)"')
_VIEW_BOX = re.compile(r'viewBox="([^"]+)"')
_INFLECTED = ("fi_genitive", "fi_in", "fi_from", "fi_to")


def rows_of(name: str) -> Iterator[dict[str, str]]:
    """The rows of one of the files."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _drawing(pattern: str) -> tuple[str, dict[str, str]]:
    """The view box and the outlines by code of the one map that matches the pattern."""
    text = next((DATA / "geo").glob(pattern)).read_text(encoding="utf-8")
    found = _VIEW_BOX.search(text)
    return (found.group(1) if found else ""), dict(_OUTLINE.findall(text))


@transaction.atomic
def load_reference_data() -> None:
    """Load or refresh regions, municipalities and themes; safe to call at any time."""
    _load_regions()
    _load_municipalities()
    _load_themes()
    forget()


def _load_regions() -> None:
    _box, outlines = _drawing("finland_regions.svg")
    regions = [
        Region(
            code=row["code"],
            slug=row["slug_fi"],
            name_fi=row["name_fi"],
            name_sv=row["name_sv"],
            name_en=row["name_en"],
            name_se=row["name_se"],
            map_view_box=_drawing(f"region_{row['code']}_*.svg")[0],
            outline=outlines.get(row["code"], ""),
            **{name: row[name] for name in _INFLECTED},
        )
        for row in rows_of("regions.csv")
    ]
    hub = Region(code="00", slug=HUB_SLUG, name_fi="Koko maa", name_sv="Hela landet")
    hub.name_en, hub.name_se = "All of Finland", "Olles riika"
    names = ("slug", "name_fi", "name_sv", "name_en", "name_se", "map_view_box", "outline")
    Region.objects.bulk_create(
        [hub, *regions],
        update_conflicts=True,
        unique_fields=["code"],
        update_fields=[*names, *_INFLECTED],
    )


def _load_municipalities() -> None:
    regions = {region.code: region for region in Region.objects.all()}
    outlines = {
        code: path
        for region in regions.values()
        if not region.is_hub
        for code, path in _drawing(f"region_{region.code}_*.svg")[1].items()
    }
    rows = [
        Municipality(
            code=row["code"],
            region=regions[row["region_code"]],
            slug=row["slug_fi"],
            slug_sv=row["slug_sv"],
            official_languages=row["official_languages"].split(),
            sami_homeland=row["sami_homeland"] == "1",
            subregion_code=row["subregion_code"],
            wellbeing_county_code=row["wellbeing_county_code"],
            latitude=float(row["lat"]),
            longitude=float(row["lon"]),
            population=int(row["population_2022"]),
            land_area_km2=float(row["land_area_km2"]),
            outline=outlines.get(row["code"], ""),
            sort_key=sort_key(row["name_fi"]),
            **{f"name_{code}": row[f"name_{code}"] for code in _MUNICIPALITY_LANGUAGES},
            **{name: row[name] for name in _INFLECTED},
        )
        for row in rows_of("municipalities.csv")
    ]
    _upsert(Municipality, rows, key="code")


_MUNICIPALITY_LANGUAGES = ("fi", "sv", "en", "se", "smn", "sms")


def _load_themes() -> None:
    rows = list(rows_of("themes.csv"))
    themes = [
        Theme(
            key=row["key"],
            name_fi=row["name_fi"],
            name_sv=row["name_sv"],
            name_en=row["name_en"],
            icnpo=row["icnpo"],
            ptvl=row["ptvl"],
            synonyms_fi=row["synonyms_fi"],
            position=position,
        )
        for position, row in enumerate(rows)
    ]
    _upsert(Theme, themes, key="key", keep=("parent", "name_se"))
    by_key = {theme.key: theme for theme in Theme.objects.all()}
    children = [by_key[row["key"]] for row in rows if row["parent"]]
    for child, row in zip(children, (row for row in rows if row["parent"]), strict=True):
        child.parent = by_key[row["parent"]]
    Theme.objects.bulk_update(children, ["parent"])


def _upsert(model, rows: list, *, key: str, keep: tuple[str, ...] = ()) -> None:
    names = [
        field.name
        for field in model._meta.concrete_fields
        if not field.primary_key and field.name not in {key, *keep}
    ]
    model.objects.bulk_create(rows, update_conflicts=True, unique_fields=[key], update_fields=names)
