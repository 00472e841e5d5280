"""Finnish personal identity codes, which must not stand in any text of ours."""

from __future__ import annotations

import re

_FORM = re.compile(
    r"(?<![0-9A-Z])(\d{2})(\d{2})(\d{2})[-+ABCDEFYXWVU](\d{3})([0-9A-Z])(?![0-9A-Z])", re.IGNORECASE
)
_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def has_identity_code(text: str) -> bool:
    """True when a text holds a code whose check character is right (Digital and Population Data
    Services Agency: nine digits modulo 31; the century's signs of 2023 included)."""
    return any(_is_code(found.groups()) for found in _FORM.finditer(text))


def _is_code(parts: tuple[str, ...]) -> bool:
    day, month, year, number, check = parts
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return False
    return _CHECKS[int(day + month + year + number) % 31] == check.upper()
