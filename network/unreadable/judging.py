"""What of a request cannot be meant: signs that no text holds, numbers that no table holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, QueryDict
from django.http.request import RawPostDataException, UnreadablePostError

NUL = "\0"
_STRANGE = re.compile(r"[\0\ud800-\udfff]|\d{10,}|\\u0000|[\[{]{100}")
"""NUL and halves of a pair of UTF-16 (PostgreSQL stores neither), numbers past 32 bits, and lists
in lists without end."""
LONGEST_QUERY = 8_000
"""Bytes; what a browser and a proxy take. Ours are a tenth of that."""
MOST_PARAMETERS = 500


def is_unreadable(request: HttpRequest) -> bool:
    """Whether the address cannot be read: NUL, bytes that are no UTF-8, a query without end. Of a
    path, Django has written such bytes back as %XX, which no page's address holds."""
    query = request.META.get("QUERY_STRING", "")
    if len(query) > LONGEST_QUERY or query.count("&") >= MOST_PARAMETERS:
        return True
    if not re.fullmatch(r"[0-9]*", request.META.get("CONTENT_LENGTH") or ""):
        return True
    return NUL in request.path_info or not _is_text(query)


def without_strange_cookies(cookies: dict[str, str]) -> dict[str, str]:
    """A quoted cookie may hold NUL, which a session's key never does."""
    return {name: value for name, value in cookies.items() if NUL not in value + name}


def is_strange(request: HttpRequest) -> bool:
    """Whether something that was sent explains that a view broke."""
    return any(_STRANGE.search(text) for text in _texts(request))


def _texts(request: HttpRequest) -> Iterator[str]:
    yield request.path_info
    for values in (request.GET, _posted(request)):
        for name, found in values.lists():
            yield name
            yield from map(str, found)
    if request.content_type == "application/json":
        yield _body(request)


def _posted(request: HttpRequest) -> QueryDict:
    try:
        return request.POST
    except (SuspiciousOperation, UnreadablePostError, ValueError):
        return QueryDict()


def _body(request: HttpRequest) -> str:
    try:
        return request.body.decode("utf-8", "replace")
    except (RawPostDataException, RequestDataTooBig, UnreadablePostError):
        return ""


def _is_text(sent: str) -> bool:
    try:
        found = unquote_to_bytes(sent.replace("+", " "))
        return NUL not in found.decode("utf-8")
    except UnicodeError:
        return False
