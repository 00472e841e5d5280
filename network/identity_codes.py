"""Finnish personal identity codes: they belong in no form of ours.

Form DDMMYYCZZZQ (Digital and Population Data Services Agency): C tells the century, Q is the rest
of the nine digits divided by 31. Since 2023 several signs stand for one century.
"""

from __future__ import annotations

import re
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_CENTURIES = {
    **dict.fromkeys("+", 1800),
    **dict.fromkeys("-YXWVU", 1900),
    **dict.fromkeys("ABCDEF", 2000),
}
_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_FORM = re.compile(
    rf"(?<![0-9A-Za-z])(\d\d)(\d\d)(\d\d)\s?([-+A-FU-Ya-fu-y{_DASHES}])\s?(\d{{3}})"
    r"([0-9A-Ya-y])(?![0-9A-Za-z])",
    re.ASCII,
)


def holds_identity_code(text: str) -> bool:
    """True when a personal identity code stands anywhere in the text, also in small letters, with
    another dash, or with a space beside the sign."""
    return any(_is_code(*found.groups()) for found in _FORM.finditer(text))


def refuse_identity_code(text: str) -> None:
    """Raise ``ValidationError``, without repeating it, when the text holds an identity code."""
    if holds_identity_code(text):
        raise ValidationError(
            _(
                "This looks like a personal identity code. We do not need it and must not keep "
                "it: take it out."
            ),
            code="identity_code",
        )


def _is_code(day: str, month: str, year: str, sign: str, number: str, check: str) -> bool:
    sign = "-" if sign in _DASHES else sign.upper()
    try:
        date(_CENTURIES[sign] + int(year), int(month), int(day))
    except ValueError:
        return False
    rest = int(f"{day}{month}{year}{number}") % len(_CHECKS)
    return int(number) >= 2 and _CHECKS[rest] == check.upper()
