"""Associations taken out as CSV or a workbook: a stream, however many there are."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import IO, Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from organisations.exchange.columns import BY_KEY, COLUMNS
from organisations.exchange.places import Reference
from organisations.exchange.states import shown, state_in, states_of
from organisations.models import OrganisationPage
from regions.models import Region

AT_ONCE = 500
BOM = "\ufeff"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
PUBLIC = (
    "title",
    "lead",
    "municipalities",
    "themes",
    "languages",
    "online",
    "meeting_times",
    "contact_role",
    "email",
    "phone",
    "website",
    "street",
    "postal_code",
    "post_office",
    "business_id",
    "founded",
    "umbrella_name",
    "verified_on",
)
"""What anybody sees on a profile; the street only where it is not hidden."""

_HIDDEN = ("street", "postal_code", "post_office")


def safe(text: str) -> str:
    """A cell that no spreadsheet program takes for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def rows_of_region(region: Region) -> Iterator[list[str]]:
    """The headings and every association of the region, as an import understands them."""
    yield [*(column.heading for column in COLUMNS), _("Public"), _("Page")]
    pages = OrganisationPage.objects.filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE
    )
    reference = Reference()
    for chunk in _chunks(pages.select_related("latest_revision").order_by("sort_key", "pk")):
        states = states_of(chunk)
        for page in chunk:
            state = states[page.pk]
            if not page.live and page.latest_revision:
                state = state_in(page.latest_revision.content, reference)
            cells = [shown(column.key, state[column.key]) for column in COLUMNS]
            yield [*cells, _("yes") if page.live else _("no"), page.full_url or ""]


def public_rows(keys: Iterator[int]) -> Iterator[list[str]]:
    """The headings and the pages with what anybody may see of them; no hidden address."""
    yield [*(BY_KEY[key].heading for key in PUBLIC), _("Page")]
    while chunk := list(islice(keys, AT_ONCE)):
        rows = OrganisationPage.objects.select_related("locale").defer("body", "links")
        pages = rows.in_bulk(chunk)
        states = states_of(pages.values())
        for page in (pages[key] for key in chunk if key in pages):
            state = states[page.pk] | (dict.fromkeys(_HIDDEN, "") if page.hide_address else {})
            yield [*(shown(key, state[key]) for key in PUBLIC), page.full_url or ""]


def _chunks(pages: QuerySet[OrganisationPage]) -> Iterator[list[OrganisationPage]]:
    found = pages.select_related("locale", *_joined(pages)).defer("body", "links")
    rows = found.iterator(chunk_size=AT_ONCE)
    while chunk := list(islice(rows, AT_ONCE)):
        yield chunk


def _joined(pages: QuerySet[OrganisationPage]) -> Sequence[str]:
    joined = pages.query.select_related
    return tuple(joined) if isinstance(joined, dict) else ()


def csv_of(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Lines with a semicolon between cells, and the mark by which Excel knows UTF-8."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";")
    yield BOM
    for row in rows:
        writer.writerow([safe(cell) for cell in row])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def workbook_of(*sheets: tuple[str, Iterable[Sequence[str]]]) -> IO[bytes]:
    """A workbook in a temporary file; every cell is text, so none can be a formula."""
    book = Workbook(write_only=True)
    for name, rows in sheets:
        sheet = book.create_sheet(name[:31])
        sheet.freeze_panes = "A2"
        for number, row in enumerate(rows):
            if number == 0:
                _widen(sheet, len(row))
            sheet.append([_cell(sheet, text, bold=number == 0) for text in row])
    file = tempfile.TemporaryFile()  # noqa: SIM115 — the response that sends it closes it
    book.save(file)
    file.seek(0)
    return file


def _cell(sheet: Any, text: str, *, bold: bool) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, "".join(sign for sign in text if sign >= " " or sign in "\n\t"))
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(_DANGEROUS)
    if bold:
        cell.font = Font(bold=True)
    return cell


def _widen(sheet: Any, count: int) -> None:
    for number in range(count):
        letter = chr(65 + number) if number < 26 else f"A{chr(65 + number - 26)}"
        sheet.column_dimensions[letter].width = 24
