"""The twin of a table that people can open: CSV with headings and values in words."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from html import unescape
from typing import Any

from django.db import models
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from regions.moving.references import Values
from regions.moving.rows import columns_of, many_of

BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NOT_FOR_PEOPLE = {"path", "depth", "numchild", "url_path", "content_type", "draft_title"}
_TOO_MUCH = (models.JSONField, models.BinaryField, StreamField)


def line(cells: Iterable[Any]) -> bytes:
    """One row of a sheet; no cell can be taken for a formula (OWASP, CSV injection)."""
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";").writerow([_safe(str(cell)) for cell in cells])
    return buffer.getvalue().encode()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA) else cell


class Sheet:
    """Headings and rows of one model."""

    def __init__(self, model: type[models.Model]) -> None:
        self._is_page = issubclass(model, Page) and model is not Page
        columns = [field for field in columns_of(model) if not isinstance(field, _TOO_MUCH)]
        self._fields = [
            field
            for field in [*columns, *many_of(model)]
            if field.name not in _NOT_FOR_PEOPLE and not _is_secret(field)
        ]

    def headings(self) -> bytes:
        """The first line."""
        own = [_("Title"), _("Address"), _("Language"), _("Public")] if self._is_page else []
        return line([*own, *(str(field.verbose_name) for field in self._fields)])

    def lines(self, rows: Sequence[models.Model], values: Sequence[Values]) -> Iterable[bytes]:
        """The rows in words."""
        for row, told in zip(rows, values, strict=True):
            own = _page_cells(row) if isinstance(row, Page) and self._is_page else []
            yield line([*own, *(_cell(field, told.get(field.name)) for field in self._fields)])


def _is_secret(field: Any) -> bool:
    """Keys of links in mails are for programs."""
    return field.name in {"nonce", "password"}


def _page_cells(page: Page) -> list[str]:
    language = page.locale.language_code
    return [page.title, page.full_url or "", language, _("yes") if page.live else _("no")]


def _cell(field: Any, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(field, RichTextField):
        return unescape(strip_tags(str(value)))
    return str(dict(field.flatchoices).get(value, value))
