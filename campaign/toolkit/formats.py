"""Which files a toolkit takes."""

from __future__ import annotations

from typing import IO

from network.documents import checking
from network.documents.checking import MOST_BYTES

KINDS = ("pdf", "docx", "pptx", "odt", "png", "jpg", "zip")
MIMETYPES = {kind: checking.MIMETYPES[kind] for kind in KINDS}
"""The ending of a file → what it is sent as."""
__all__ = ["MIMETYPES", "MOST_BYTES", "check_file"]


def check_file(file: IO[bytes], *, name: str, size: int) -> str:
    """The ending of the file's kind. Raises ``ValidationError`` for what a toolkit does not take
    (``network.documents.checking``)."""
    return checking.check_file(file, name=name, size=size, kinds=KINDS)
