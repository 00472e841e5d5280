"""Tables as answers to a request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO

from django.http import FileResponse, StreamingHttpResponse
from django.utils.translation import get_language, override

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def csv_reply(lines: Iterable[str], name: str) -> StreamingHttpResponse:
    """The lines as a file, sent while they are made."""
    said = _spoken(lines, get_language() or "fi")
    reply = StreamingHttpResponse(said, content_type="text/csv; charset=utf-8")
    reply["Content-Disposition"] = f'attachment; filename="{name}"'
    return reply


def _spoken(lines: Iterable[str], language: str) -> Iterator[str]:
    """The lines in a language: they are made after the request's own has been forgotten."""
    with override(language):
        yield from lines


def workbook_reply(file: IO[bytes], name: str) -> FileResponse:
    """The workbook as a file."""
    return FileResponse(file, as_attachment=True, filename=name, content_type=WORKBOOK)
