"""What may not stand in an announcement: a way to reach somebody past us."""

from __future__ import annotations

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_ADDRESS = re.compile(r"@|[(\[]\s*(?:at|ät|miuku|miukumauku)\s*[)\]]", re.IGNORECASE)
_SPACED = re.compile(r"(?<![\d.])(?:\+\s?\d{1,3}|0\d{1,3})(?:[\s()/‐‑‒–-]*\d){5,}")
_DOTTED = re.compile(r"(?<![\d.])(?:\+\d{1,3}\.?\d{1,3}|0\d{1,3})(?:\.\d{2,4}){2,}(?!\.?\d)")


def refuse_contacts(text: str) -> None:
    """Raise ``ValidationError`` when a telephone number or an e-mail address stands in the text.

    Dates and times of day are let through. Full-width signs count as what they look like.
    """
    plain = unicodedata.normalize("NFKC", text)
    if _ADDRESS.search(plain):
        raise ValidationError(
            _(
                "Take the e-mail address out: everybody sees this. People write to you by the form "
                "beside your announcement, and your address is not shown."
            ),
            code="address",
        )
    if _SPACED.search(plain) or _DOTTED.search(plain):
        raise ValidationError(
            _(
                "Take the telephone number out: everybody sees this. People write to you by the "
                "form beside your announcement, and you can tell your number in your answer."
            ),
            code="telephone",
        )


def refuse_line_breaks(text: str) -> None:
    """Raise ``ValidationError`` when the text is not on one line: it goes into a mail's head."""
    if any(unicodedata.category(sign) in {"Cc", "Zl", "Zp"} for sign in text):
        raise ValidationError(_("Write the name on one line."), code="line_break")
