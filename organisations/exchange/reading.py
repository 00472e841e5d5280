"""Tables out of files: which kind it is, and its rows one at a time, however many there are."""

from __future__ import annotations

import csv
import datetime as dt
import io
import itertools
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO, Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from network.zips import BROKEN
from organisations.exchange.problems import Trouble

MOST_BYTES = 25 * 1024 * 1024
MOST_ROWS = 100_000
MOST_COLUMNS = 100
_MOST_UNPACKED = 400 * 1024 * 1024
_MOST_EMPTY = 1_100_000
"""A sheet has at most 1,048,576 rows; a made-up row number must not make us count for ever."""
_LONGEST_CELL = 100_000
_EXAMPLES = 3
_SEPARATORS = ";,\t|"
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"

Row = tuple[int, list[str]]


class Formula(str):
    """A cell that holds a formula and not a value."""

    __slots__ = ()


@dataclass
class Shape:
    """What a file is, its headings, and the first rows below them."""

    kind: str
    encoding: str = ""
    separator: str = ""
    headings: list[str] = field(default_factory=list)
    examples: list[list[str]] = field(default_factory=list)
    about_rows: int = 0
    """About how many rows there are: for the progress bar only."""


def look_at(file: IO[bytes], size: int) -> Shape:
    """What the file is. Raises ``Trouble`` for one that is no table, is empty or is too large."""
    if size > MOST_BYTES:
        raise Trouble("too_big", most=MOST_BYTES // 1024 // 1024)
    shape = _kind_of(file)
    rows = rows_of(file, shape)
    shape.headings = next(rows, (0, []))[1]
    if not shape.headings:
        raise Trouble("empty")
    shape.examples = [cells for _number, cells in itertools.islice(rows, _EXAMPLES)]
    if not shape.examples:
        raise Trouble("no_rows")
    shape.about_rows = _about_rows(file, shape)
    return shape


def rows_of(file: IO[bytes], shape: Shape) -> Iterator[Row]:
    """Every row that is not empty, with its number in the file; the first is the headings.

    Rows whose first cell begins with # are notes. Raises ``Trouble`` where the file breaks off.
    """
    file.seek(0)
    found = _csv_rows(file, shape) if shape.kind == "csv" else _sheet_rows(file)
    count = 0
    for number, cells in found:
        if not any(cells) or cells[0].startswith("#"):
            continue
        if len(cells) > MOST_COLUMNS and any(cells[MOST_COLUMNS:]):
            raise Trouble("too_many_columns", most=MOST_COLUMNS)
        if count > MOST_ROWS:
            raise Trouble("too_many_rows", most=MOST_ROWS)
        count += 1
        yield number, cells


def _kind_of(file: IO[bytes]) -> Shape:
    file.seek(0)
    head = file.read(64 * 1024)
    if not head.strip(b"\x00\xff\xfe\xef\xbb\xbf \r\n\t"):
        raise Trouble("empty")
    if head.startswith(_OLD_EXCEL):
        raise Trouble("old_excel")
    if head.startswith(_ZIP):
        _check_workbook(file)
        return Shape("xlsx")
    encoding = _encoding_of(file, head)
    return Shape("csv", encoding, _separator_of(head, encoding))


def _check_workbook(file: IO[bytes]) -> None:
    """A zip that is a workbook, and that does not unpack to something enormous."""
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
    except BROKEN as error:
        raise Trouble("not_a_workbook") from error
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise Trouble("not_a_workbook")
    if sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise Trouble("too_big", most=MOST_BYTES // 1024 // 1024)


def _encoding_of(file: IO[bytes], head: bytes) -> str:
    """UTF-8 with or without a mark, UTF-16, or what Windows wrote in the West."""
    for mark, encoding in _BOMS.items():
        if head.startswith(mark):
            return encoding
    for place, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(head) > 3 and head[place::2].count(0) > len(head) // 4:
            return encoding
    if _is_binary(head):
        raise Trouble("not_a_table")
    return "utf-8" if _is_utf8(file) else "cp1252"


def _is_binary(head: bytes) -> bool:
    """Many control characters: a picture or a program; a stray NUL is a row's own trouble."""
    if head.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"\x1f\x8b")):
        return True
    control = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return control > max(8, len(head) // 50)


def _is_utf8(file: IO[bytes]) -> bool:
    file.seek(0)
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    try:
        while text.read(1024 * 1024):
            pass
    except UnicodeDecodeError:
        return False
    finally:
        text.detach()
    return True


def _separator_of(head: bytes, encoding: str) -> str:
    """The mark that stands most often between the headings, outside quotation marks."""
    lines = head.decode(encoding, "replace").lstrip("\ufeff").splitlines()
    lines = [line for line in lines if line.strip() and not line.lstrip('"').startswith("#")]
    first = lines[0] if lines else ""
    if first.lower().startswith("sep=") and len(first) > 4:
        return first[4]
    outside = "".join(first.split('"')[::2])
    return max(_SEPARATORS, key=outside.count)


def _csv_rows(file: IO[bytes], shape: Shape) -> Iterator[Row]:
    errors = "replace" if shape.encoding == "cp1252" else "strict"
    text = io.TextIOWrapper(file, encoding=shape.encoding, errors=errors, newline="")
    csv.field_size_limit(_LONGEST_CELL)
    number = 0
    try:
        for cells in csv.reader(text, delimiter=shape.separator, strict=True):
            number += 1
            if not (number == 1 and cells and cells[0].lower().startswith("sep=")):
                yield number, [_csv_cell(cell) for cell in cells]
    except csv.Error as error:
        raise Trouble("open_quote", row=number + 1) from error
    except UnicodeError as error:
        raise Trouble("not_a_table") from error
    finally:
        with suppress(ValueError):  # the file has been closed under our feet
            text.detach()


def _csv_cell(text: str) -> str:
    """A cell's text; what our own export made safe is itself again."""
    text = text.strip(" \ufeff\u00a0\r\n\t")
    if text[:1] == "'" and text[1:2] in "=+-@\t\r" and len(text) > 1:
        return text[1:]
    return Formula(text) if text.startswith("=") else text


def _sheet_rows(file: IO[bytes]) -> Iterator[Row]:
    try:
        book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS + 1), start=1):
            if number > _MOST_EMPTY:
                raise Trouble("too_many_rows", most=MOST_ROWS)
            yield number, _trimmed([_sheet_cell(cell) for cell in cells])
    except _BROKEN_BOOK as error:
        raise Trouble("not_a_workbook") from error


_BROKEN_BOOK = (
    InvalidFileException,
    *BROKEN,
    KeyError,
    IndexError,
    SyntaxError,
    AttributeError,
    TypeError,
)
"""What openpyxl raises over a workbook whose parts are missing or broken; ``ParseError`` of XML is
a ``SyntaxError``."""


def _sheet_cell(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return Formula(str(value))
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, dt.datetime | dt.date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    return str(value).strip(" \u00a0\r\n\t")


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _about_rows(file: IO[bytes], shape: Shape) -> int:
    file.seek(0)
    if shape.kind == "csv":
        lines = sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1024 * 1024), b""))
        return min(max(lines, 1), MOST_ROWS)
    book = load_workbook(file, read_only=True, keep_links=False)
    return min(max((book.worksheets[0].max_row or 1) - 1, 1), MOST_ROWS)
