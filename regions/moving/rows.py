"""A row as JSON, and JSON as a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db import models
from django.utils.encoding import is_protected_type
from taggit.managers import TaggableManager
from wagtail.fields import StreamField

from regions.moving.references import Values


def columns_of(model: type[models.Model]) -> list[Any]:
    """The fields that stand in the model's own table."""
    return [field for field in model._meta.local_fields if field.concrete and not field.generated]


def many_of(model: type[models.Model]) -> list[Any]:
    """Lists of other rows that have no table with a model of its own, and tags."""
    return [
        field
        for field in model._meta.local_many_to_many
        if isinstance(field, TaggableManager) or _is_plain(field.remote_field.through)
    ]


def _is_plain(through: Any) -> bool:
    return bool(through._meta.auto_created)


def names_of(model: type[models.Model]) -> list[str]:
    """What a row consists of."""
    return [field.name for field in [*columns_of(model), *many_of(model)]]


def as_values(rows: Sequence[models.Model]) -> Iterator[Values]:
    """Rows of one model as JSON's own types; one more query for each list that they have."""
    model = type(rows[0])
    many = {field.name: _members(field, rows) for field in many_of(model)}
    for row in rows:
        values = {field.name: _told(field, row) for field in columns_of(model)}
        yield values | {name: members[row.pk] for name, members in many.items()}


def _told(field: Any, row: models.Model) -> Any:
    value = field.value_from_object(row)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(field, models.JSONField) or field.remote_field:
        return value
    if isinstance(field, StreamField):
        return field.stream_block.get_prep_value(value)
    if isinstance(value, list):
        return value
    if is_protected_type(value):
        return value.isoformat() if hasattr(value, "isoformat") else str(value)
    return field.value_to_string(row)


def _members(field: Any, rows: Sequence[models.Model]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = defaultdict(list)
    if isinstance(field, TaggableManager):
        for row in rows:
            found[row.pk] = sorted(getattr(row, field.name).names())
        return found
    through, mine, theirs = field.remote_field.through, field.m2m_field_name(), _theirs(field)
    pairs = through._base_manager.filter(**{f"{mine}__in": [row.pk for row in rows]})  # noqa: SLF001 — a table without a manager of its own
    for own, other in pairs.order_by("pk").values_list(f"{mine}_id", f"{theirs}_id"):
        found[own].append(other)
    return found


def _theirs(field: Any) -> str:
    name: str = field.m2m_reverse_field_name()
    return name


def as_row(model: type[models.Model], values: Values) -> models.Model:
    """An unsaved row of such values, without its files; raises ``ValueError`` and the like."""
    row = model()
    for field in columns_of(model):
        if field.name not in values or isinstance(field, models.FileField):
            continue
        value = values[field.name]
        if isinstance(field, StreamField):
            value = field.stream_block.to_python(value)
        elif not isinstance(field, models.JSONField) and value is not None:
            value = (field.target_field if field.remote_field else field).to_python(value)
        setattr(row, field.attname, value)
    return row


def write_rows(model: type[models.Model], rows: Sequence[models.Model]) -> None:
    """Insert as they are: no ``save`` of the model's own, no signals, no new times, one query."""
    if rows:
        model._base_manager._insert(rows, fields=columns_of(model), raw=True, using="default")  # type: ignore[attr-defined]  # noqa: SLF001 — what loads fixtures, for many rows and for one table of a page


def write_members(model: type[models.Model], rows: Iterable[Values]) -> None:
    """Insert the lists of rows that have been written."""
    every = list(rows)
    for field in many_of(model):
        if isinstance(field, TaggableManager):
            _write_tags(model, field, every)
            continue
        through = field.remote_field.through
        through._base_manager.bulk_create(  # noqa: SLF001 — a table without a manager of its own
            through(**{f"{field.m2m_field_name()}_id": own, f"{_theirs(field)}_id": other})
            for own, other in _pairs(model, field, every)
        )


def _pairs(model: type[models.Model], field: Any, rows: list[Values]) -> Iterator[tuple[Any, Any]]:
    pk = model._meta.pk.name
    for row in rows:
        for other in row.get(field.name) or ():
            yield row[pk], other


def _write_tags(model: type[models.Model], field: Any, rows: list[Values]) -> None:
    for own, tag in _pairs(model, field, rows):
        row = model(pk=own)
        getattr(row, field.name).add(str(tag))
