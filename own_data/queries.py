"""What a region holds about an address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page

from network.privacy.declaring import Personal, Way
from network.privacy.registry import findable
from own_data.models import LINK, DataLink
from regions.models import OutgoingMail, Region
from regions.scoping import inside


@dataclass(frozen=True)
class Held:
    """One row, as its person sees it."""

    declared: Personal
    row: Any

    @property
    def key(self) -> str:
        """Tells rows apart in a form."""
        return f"{self.declared.model.replace('.', '-').lower()}-{self.row.pk}"

    @property
    def values(self) -> list[tuple[str, str]]:
        """(what it is, what it says), empty ones left out."""
        found = []
        for field in self.row._meta.local_fields:
            text = _told(self.row, field) if self._is_told(field) else ""
            if text:
                found.append((_label(field), text))
        return found

    @property
    def data(self) -> dict[str, Any]:
        """The same for programs: field names and values as they are stored."""
        told = [field for field in self.row._meta.local_fields if self._is_told(field)]
        return {field.name: _plain(self.row, field) for field in told}

    @property
    def ways(self) -> list[Way]:
        """Pages where the person changes or withdraws it."""
        return self.declared.ways(self.row) if self.declared.ways else []

    def _is_told(self, field: models.Field[Any, Any]) -> bool:
        moment = isinstance(field, models.DateField)
        chosen = bool(field.choices) or isinstance(field, models.BooleanField)
        secret = isinstance(field, models.BinaryField) or field.name in {"password", "nonce"}
        personal = field.name in self.declared.fields
        if isinstance(self.row, Page):
            return personal  # the rest of the page is not about the person
        return not secret and (personal or moment or chosen)


@dataclass(frozen=True)
class Group:
    """Rows of one kind."""

    declared: Personal
    rows: list[Held]


def held_about(email: str, region: Region, besides: DataLink | None = None) -> list[Group]:
    """Everything that the region holds about the address, kind by kind; empty kinds left out, and
    the link by which she asks."""
    groups = _groups(email, region, besides.pk if besides else None)
    return [group for group in groups if group.rows]


def rows_of(groups: list[Group]) -> list[Held]:
    """The rows of all kinds."""
    return [row for group in groups for row in group.rows]


def _groups(email: str, region: Region, link: int | None) -> Iterator[Group]:
    with inside(region):
        for declared in findable():
            rows = declared.of(email, region.pk)
            if declared.model == DataLink._meta.label:
                rows = rows.exclude(pk=link)
            elif declared.model == OutgoingMail._meta.label:
                rows = rows.exclude(kind=LINK, about=link)
            if declared.region == "region":
                rows = rows.select_related("region__site")
            yield Group(declared, [Held(declared, row) for row in rows])


def _label(field: models.Field[Any, Any]) -> str:
    name = str(field.verbose_name)
    return name[:1].upper() + name[1:]


def _told(row: Any, field: models.Field[Any, Any]) -> str:
    if field.choices:
        return str(getattr(row, f"get_{field.name}_display")())
    value = getattr(row, field.name)
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return _as_text(value)


def _as_text(value: Any) -> str:
    if isinstance(value, dt.datetime):
        return date_format(timezone.localtime(value), "SHORT_DATETIME_FORMAT")
    if isinstance(value, dt.date):
        return date_format(value, "SHORT_DATE_FORMAT")
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_as_text(one)}" for key, one in value.items() if one)
    if isinstance(value, list):
        return "; ".join(_as_text(one) for one in value if one)
    return str(value)


def _plain(row: Any, field: models.Field[Any, Any]) -> Any:
    value = getattr(row, field.name)
    return value.name if isinstance(field, models.FileField) else value
