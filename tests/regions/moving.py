"""Two exports of one region are the same when nothing but numbers, keys and places differs."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.apps import apps
from wagtail.models import Page

from regions.models import Region
from regions.moving.exporting import export_region
from regions.moving.naming import canonical
from regions.moving.owned import PAGE, REVISION
from regions.moving.references import visited

Rows = dict[str, list[dict[str, Any]]]
OF_THE_PLACE = ("path", "url_path", "index_entries", "content_type")


def exported(region: Region, folder: Path, **told: Any) -> Path:
    """The region's file."""
    return export_region(region=region, folder=folder, **told)


def rows_of(path: Path) -> Rows:
    """The rows of a region's file by model."""
    with zipfile.ZipFile(path) as package:
        return {
            name.removeprefix("rows/").removesuffix(".jsonl"): [
                json.loads(line) for line in package.read(name).splitlines()
            ]
            for name in package.namelist()
            if name.startswith("rows/")
        }


def manifest_of(path: Path) -> dict[str, Any]:
    """The manifest of a region's file."""
    with zipfile.ZipFile(path) as package:
        return json.loads(package.read("manifest.json"))


class Ranked:
    """Calls rows by their place in their table, and keys by when they are first met."""

    def __init__(self, rows: Rows) -> None:
        self._ranks = {
            label: {row[apps.get_model(label)._meta.pk.name]: n for n, row in enumerate(found)}
            for label, found in rows.items()
            if "." in label and not label.startswith("extra.")
        }
        self._keys: dict[str, int] = {}

    def reference(self, label: str, value: Any) -> Any:
        if isinstance(value, str):
            return value if len(value) != 36 else self.key(value)
        label = canonical(label, apps.get_model(label))
        return f"{label} {self._ranks[label][value]}"

    def address(self, label: str, value: Any) -> str:
        raise AssertionError(f"{label} {value} leads out of the file")

    def key(self, value: str) -> str:
        return f"key {self._keys.setdefault(value, len(self._keys))}"


def likened(path: Path, slug: str) -> Rows:
    """The rows of a file without what another place gives them."""
    rows, digests = rows_of(path), manifest_of(path)["files"]
    ranked, done = Ranked(rows), {}
    for label, found in rows.items():
        if "." not in label or label.startswith("extra."):
            done[label] = found
            continue
        model = apps.get_model(label)
        done[label] = [_likened(model, row, ranked, digests, slug) for row in found]
        if model._meta.pk.get_internal_type() == "UUIDField":
            done[label].sort(key=lambda row: json.dumps({**row, "id": ""}, default=str))
    return done


def _likened(
    model: Any, row: dict[str, Any], ranked: Ranked, digests: dict[str, Any], slug: str
) -> dict[str, Any]:
    label = model._meta.label
    if label == REVISION:
        app, name = row["content_type"].split(".")
        page = apps.get_model(app, name)
        row["content"] = _placed(visited(page, row["content"], ranked), slug)
        row["object_id"] = ranked.reference(PAGE, int(row["object_id"]))
    done = visited(model, row, ranked)
    if label == PAGE:
        done = _placed(done, slug)
    for name, value in done.items():
        if isinstance(value, str) and value.startswith("media/"):
            done[name] = digests[value]
        if model._meta.pk.get_internal_type() == "UUIDField" and name == "id":
            done[name] = "key"
    return done


def _placed(page: dict[str, Any], slug: str) -> dict[str, Any]:
    page["path"] = page["path"][2 * Page.steplen :]
    page["url_path"] = page["url_path"].replace(f"/{slug}", "/region", 1)
    if page["depth"] == 2:
        page["slug"] = page["slug"].replace(slug, "region", 1)
    return page


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """A copy of a file in which pieces are as the function gives them; None leaves one out."""
    copy = path.with_name(f"changed-{path.name}")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for entry in source.infolist():
            content = change(entry.filename, source.read(entry))
            if content is not None:
                target.writestr(entry, content)
    return copy
