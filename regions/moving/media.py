"""Pictures, attachments and films, each below the model and the row that it belongs to."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from django.db import models

from regions.models import Region
from regions.moving.owned import Table
from regions.moving.package import Writer
from regions.moving.rows import columns_of

_AT_ONCE = 500


def files_of(model: type[models.Model]) -> list[Any]:
    """The model's fields that name a file."""
    return [field for field in columns_of(model) if isinstance(field, models.FileField)]


def member_of(label: str, field: Any, pk: Any, name: str) -> str:
    """What a row's file is called in the region's file; empty for none."""
    return f"media/{label}/{pk}/{field.name}/{PurePosixPath(name).name}" if name else ""


def write_files(table: Table, region: Region, writer: Writer) -> list[str]:
    """Write the rows' files as they are, since most are pressed already; returns those that are
    gone from the disk."""
    fields, missing = files_of(table.model), []
    if not fields:
        return []
    rows = table.of(region).values_list("pk", *(field.name for field in fields))
    for pk, *names in rows.iterator(chunk_size=_AT_ONCE):
        for field, name in zip(fields, names, strict=True):
            member = member_of(table.label, field, pk, name or "")
            if member and not _write(field.storage, name, member, writer):
                missing.append(member)
    return missing


def _write(storage: Any, name: str, member: str, writer: Writer) -> bool:
    try:
        with storage.open(name) as source:
            writer.copy(member, source, pressed=False)
    except FileNotFoundError:
        return False
    return True
