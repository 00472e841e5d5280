"""Pictures that are drawn once, and kept as private files named by what they show."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages

from regions.drawing.painting import SIZES, VERSION, Drawn, draw


@dataclass(frozen=True)
class SocialPicture:
    """What a page tells other services of its picture."""

    address: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class KeptPicture:
    """One drawn picture: what it shows, in which size (a key of ``SIZES``), and its place among
    the files."""

    drawn: Drawn
    size: str
    folder: str
    name: str

    @property
    def digest(self) -> str:
        """Changes with all that the picture shows; 24 signs."""
        told = repr((VERSION, SIZES[self.size], astuple(self.drawn)))
        return hashlib.sha256(told.encode()).hexdigest()[:24]

    def content(self) -> bytes:
        """The JPEG: read, or drawn and kept; earlier ones of the same name are thrown away."""
        files, kept = _files(), f"{self.folder}/{self.name}-{self.digest}.jpg"
        if files.exists(kept):
            with files.open(kept) as file:
                return bytes(file.read())
        content = draw(self.drawn, SIZES[self.size])
        throw_away(self.folder, f"{self.name}-")
        files.save(kept, ContentFile(content))
        return content


def throw_away(folder: str, beginning: str = "") -> None:
    """Delete a folder's pictures whose names begin so."""
    files = _files()
    if not files.exists(folder):
        return
    for name in files.listdir(folder)[1]:
        if name.startswith(beginning):
            files.delete(f"{folder}/{name}")


def _files() -> Storage:
    return storages["private"]
