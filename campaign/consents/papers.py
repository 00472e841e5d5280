"""The signed paper of a consent: what it may be, and what it is by its first bytes."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.files import File
from django.utils.translation import gettext as _

LARGEST = 10 * 1024 * 1024
"""Bytes; a scanned page of A4 is a tenth of it."""
_BEGINNINGS = ((b"%PDF-", "pdf"), (b"\xff\xd8\xff", "jpg"), (b"\x89PNG\r\n\x1a\n", "png"))
TYPES = {"pdf": "application/pdf", "jpg": "image/jpeg", "png": "image/png"}


def kind_of(file: File) -> str:
    """ "pdf", "jpg" or "png" by the file's own bytes, whatever its name says; else ""."""
    file.seek(0)
    beginning = file.read(16)
    file.seek(0)
    return next((kind for sign, kind in _BEGINNINGS if beginning.startswith(sign)), "")


def check_paper(file: File) -> None:
    """Raises ``ValidationError`` for what is no scanned paper, and for what is too large."""
    if (file.size or 0) > LARGEST:
        raise ValidationError(
            _("The file is larger than 10 megabytes. Scan the paper anew with a lower resolution.")
        )
    if not kind_of(file):
        raise ValidationError(_("Attach the paper as a PDF, or as a picture (JPEG or PNG)."))
