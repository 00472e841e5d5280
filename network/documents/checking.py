"""Which files are taken: told by what is in them, never by their name alone.

Nothing is unpacked: what a packed file would become is read from its own list.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection
from typing import IO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import Image

from network.zips import BROKEN

MOST_BYTES = 20 * 1024 * 1024
MIMETYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "txt": "text/plain",
    "csv": "text/csv",
    "png": "image/png",
    "jpg": "image/jpeg",
    "zip": "application/zip",
}
"""The ending of a file → what it is sent as."""
_SAME = {"jpeg": "jpg"}
_PACKED = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
}
_OPEN_DOCUMENTS = frozenset({"odt", "ods", "odp"})
_MACROS = ("vbaProject.bin", "Basic/")
_MOST_UNPACKED = 300 * 1024 * 1024
_MOST_PARTS = 5_000
_MOST_TIMES = 200
"""A text packs to a tenth; what unpacks to more than two hundred times its size is a bomb."""


def check_file(file: IO[bytes], *, name: str, size: int, kinds: Collection[str]) -> str:
    """The ending of the file's kind. Raises ``ValidationError`` for one that is empty, too large,
    of another kind, not what its name says, or made to do harm when it is opened."""
    if not size:
        raise ValidationError(_("The file is empty. Choose it again, or save it anew first."))
    if size > MOST_BYTES:
        raise ValidationError(
            _("The file is larger than %(most)s MB. Make it smaller, or divide it."),
            params={"most": MOST_BYTES // 1024 // 1024},
        )
    ending = name.rpartition(".")[2].lower()
    ending = _SAME.get(ending, ending)
    if ending not in kinds:
        raise ValidationError(
            _("Choose a file of one of these kinds: %(kinds)s."),
            params={"kinds": ", ".join(kinds)},
        )
    if not _is(ending, file):
        raise ValidationError(
            _("The file is not what its name says (%(kind)s). Save it anew and try again."),
            params={"kind": ending},
        )
    return ending


def _is(ending: str, file: IO[bytes]) -> bool:
    file.seek(0)
    try:
        if ending == "pdf":
            return file.read(1024).lstrip().startswith(b"%PDF-")
        if ending in ("png", "jpg"):
            return _is_picture(file, "JPEG" if ending == "jpg" else "PNG")
        if ending in ("txt", "csv"):
            return b"\0" not in file.read()
        return _is_packed(ending, file)
    finally:
        file.seek(0)


def _is_picture(file: IO[bytes], kind: str) -> bool:
    try:
        with Image.open(io.BytesIO(file.read()), formats=[kind]) as picture:
            picture.verify()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return True


def _is_packed(ending: str, file: IO[bytes]) -> bool:
    """A zip that can be read, with the part that makes it a document."""
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            _refuse_harm(parts)
            names = {part.filename for part in parts}
            if ending in _OPEN_DOCUMENTS:
                kind = archive.open("mimetype").read(64) if "mimetype" in names else b""
                return kind == MIMETYPES[ending].encode()
    except (*BROKEN, ValueError):
        return False
    return _PACKED[ending] in names if ending in _PACKED else bool(names)


def _refuse_harm(parts: list[zipfile.ZipInfo]) -> None:
    """Raises ``ValidationError`` for a bomb, for macros, and for parts that leave their folder."""
    packed = sum(part.compress_size for part in parts)
    unpacked = sum(part.file_size for part in parts)
    most = min(_MOST_UNPACKED, max(packed, 10_000) * _MOST_TIMES)
    if len(parts) > _MOST_PARTS or unpacked > most:
        raise ValidationError(
            _("The file would unpack to something enormous. Save it anew, or divide it.")
        )
    if any(mark in part.filename for part in parts for mark in _MACROS):
        raise ValidationError(
            _("The file holds macros, which are programs. Save it without them and try again.")
        )
    if any(part.filename.startswith("/") or ".." in part.filename.split("/") for part in parts):
        raise ValidationError(
            _("The file holds paths that lead out of it. Pack it anew and try again.")
        )
