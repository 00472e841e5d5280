"""What files a sender may bring, by what is in them."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

LARGEST_PAPER = 10 * 1024 * 1024
_PAPERS = (b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def check_paper(file: Any) -> None:
    """Raise ``ValidationError`` unless it is a PDF or a photo of at most 10 MB."""
    if file.size > LARGEST_PAPER:
        raise ValidationError(_("The file is larger than 10 MB. A photo of the paper will do."))
    if not _beginning(file).startswith(_PAPERS):
        raise ValidationError(_("Choose a PDF file or a photo (JPEG or PNG) of the paper."))


def _beginning(file: Any) -> bytes:
    file.seek(0)
    start = bytes(file.read(16))
    file.seek(0)
    return start
