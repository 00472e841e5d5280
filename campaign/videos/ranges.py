"""Byte ranges (RFC 9110 §14): players ask for the part of a film that they are about to show."""

from __future__ import annotations

import re

_ONE = re.compile(r"bytes\s*=\s*(\d{0,18})-(\d{0,18})\s*")


class NotSatisfiable(ValueError):
    """The range begins behind the end."""


def range_of(header: str, size: int) -> tuple[int, int] | None:
    """First and last byte of a single range; None for a header that asks for anything else, which
    is then answered with the whole file. Raises ``NotSatisfiable``."""
    found = _ONE.fullmatch(header.strip())
    if not found or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    if not first:  # the last so many bytes
        if int(last) == 0 or size == 0:
            raise NotSatisfiable
        return max(size - int(last), 0), size - 1
    start, end = int(first), min(int(last), size - 1) if last else size - 1
    if last and int(last) < start:
        return None
    if start >= size:
        raise NotSatisfiable
    return start, end
