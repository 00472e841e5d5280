"""Tables to take away: CSV, and a spreadsheet by the OpenDocument standard (ISO/IEC 26300)."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

Cell = str | int | None
Row = Sequence[Cell]

BOM = "\ufeff"
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" '
    f'manifest:media-type="{ODS_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
_BEGIN = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">'
    "<office:body><office:spreadsheet>"
)
_END = "</office:spreadsheet></office:body></office:document-content>"


def safe(text: str) -> str:
    """A cell that no spreadsheet program takes for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def csv_of(rows: Iterable[Row]) -> bytes:
    """Lines with a semicolon between cells, and the mark by which Excel knows UTF-8."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";")
    for row in rows:
        writer.writerow([safe(cell) if isinstance(cell, str) else cell for cell in row])
    return (BOM + buffer.getvalue()).encode()


def ods_of(sheets: Iterable[tuple[str, Iterable[Row]]]) -> bytes:
    """A spreadsheet: numbers are numbers, and text is typed as text, so none can be a formula."""
    tables = "".join(_table(name, rows) for name, rows in sheets)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        # First and not compressed, so that the file is known by its beginning (part 2, 3.3).
        archive.writestr("mimetype", ODS_TYPE, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        archive.writestr("content.xml", f"{_BEGIN}{tables}{_END}")
    return file.getvalue()


def _table(name: str, rows: Iterable[Row]) -> str:
    lines = "".join(
        f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows
    )
    return f"<table:table table:name={quoteattr(_plain(name)[:31])}>{lines}</table:table>"


def _cell(cell: Cell) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, int):
        kind = f'office:value-type="float" office:value="{cell}"'
    else:
        kind = 'office:value-type="string"'
    return (
        f"<table:table-cell {kind}><text:p>{escape(_plain(str(cell)))}</text:p></table:table-cell>"
    )


def _plain(text: str) -> str:
    """Without the signs that XML 1.0 does not have."""
    return "".join(sign for sign in text if sign >= " " and sign not in "\ufffe\uffff")
