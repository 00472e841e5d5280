"""Which files a toolkit takes: told by what is in them, never by their name alone."""

from __future__ import annotations

import io
import zipfile
from typing import IO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import Image

MOST_BYTES = 20 * 1024 * 1024
MIMETYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "png": "image/png",
    "jpg": "image/jpeg",
    "zip": "application/zip",
}
"""The ending of a file → what it is sent as."""
_SAME = {"jpeg": "jpg"}
_PACKED = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml"}
_ODT = b"application/vnd.oasis.opendocument.text"


def check_file(file: IO[bytes], *, name: str, size: int) -> str:
    """The ending of the file's kind. Raises ``ValidationError`` for one that is empty, too large,
    of another kind, or not what its name says."""
    if not size:
        raise ValidationError(_("The file is empty. Choose it again, or save it anew first."))
    if size > MOST_BYTES:
        raise ValidationError(
            _("The file is larger than %(most)s MB. Make it smaller, or divide it."),
            params={"most": MOST_BYTES // 1024 // 1024},
        )
    ending = name.rpartition(".")[2].lower()
    ending = _SAME.get(ending, ending)
    if ending not in MIMETYPES:
        raise ValidationError(
            _("Choose a file of one of these kinds: %(kinds)s."),
            params={"kinds": ", ".join(MIMETYPES)},
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
    """A zip that can be read, with the part that makes it a document; a plain one is not looked
    into any further, and nothing is unpacked."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if ending == "odt":
                return "mimetype" in names and archive.open("mimetype").read(64) == _ODT
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return False
    return _PACKED[ending] in names if ending in _PACKED else bool(names)
