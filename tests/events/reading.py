"""Reading the files that people take away, by other means than those that wrote them."""

from __future__ import annotations

import csv
import io
import zipfile
from xml.etree import ElementTree

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def csv_rows(content: bytes) -> list[list[str]]:
    """The cells of a CSV."""
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def ods_rows(content: bytes) -> dict[str, list[list[str | float]]]:
    """The cells of each sheet; refuses a file that its beginning does not name, and formulas."""
    assert content[30:].startswith(b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        text = archive.read("content.xml")
    assert b"formula" not in text
    tree = ElementTree.fromstring(text)
    return {
        table.get(f"{_TABLE}name"): [
            [_value(cell) for cell in row] for row in table.iter(f"{_TABLE}table-row")
        ]
        for table in tree.iter(f"{_TABLE}table")
    }


def _value(cell: ElementTree.Element) -> str | float:
    number = cell.get(f"{_OFFICE}value")
    return float(number) if number is not None else "".join(cell.itertext())
