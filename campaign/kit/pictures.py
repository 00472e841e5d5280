"""A story's pictures, drawn once: kept as private files by what they show.

Whoever gives one out asks for the public page first, so a picture is gone with its story; the files
go a moment later (``forget_pictures``).
"""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import astuple, dataclass

from django.core.files.base import ContentFile

from campaign.kit.drawing import SIZES, VERSION, Drawn, draw
from campaign.kit.facts import Facts, address, facts_of
from campaign.kit.palette import motif_of
from campaign.models import VideoStoryPage
from campaign.models.videos import private_files

FOLDER = "story-pictures"
SOCIAL = "1200x630"


@dataclass(frozen=True)
class SocialPicture:
    """What a page tells other services of its picture."""

    address: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class Picture:
    """One picture of a story: what it shows, in which size, and its name among the files."""

    drawn: Drawn
    name: str
    digest: str

    def content(self, folder: str) -> bytes:
        """The JPEG: read, or drawn and kept; earlier ones of the same name are thrown away."""
        files, kept = private_files(), f"{folder}/{self.name}-{self.digest}.jpg"
        if files.exists(kept):
            with files.open(kept) as file:
                return bytes(file.read())
        content = draw(self.drawn, SIZES[self.name.rpartition("-")[2]])
        _throw_away(folder, f"{self.name}-")
        files.save(kept, ContentFile(content))
        return content


def picture_of(page: VideoStoryPage, name: str) -> Picture:
    """The picture of a public page. Raises ``KeyError`` for a size that there is not."""
    size, drawn = SIZES[name], _drawn(facts_of(page))
    told = repr((VERSION, size, astuple(drawn)))
    code = page.locale.language_code
    return Picture(drawn, f"{code}-{name}", hashlib.sha256(told.encode()).hexdigest()[:24])


def folder_of(key: uuid.UUID) -> str:
    """Where the pictures of a story are kept."""
    return f"{FOLDER}/{key}"


def social_picture_of(page: VideoStoryPage) -> SocialPicture:
    """Of a public page, for its ``og:image``."""
    width, height = SIZES[SOCIAL]
    told = [page.title, page.speaker]
    alt = ". ".join(filter(None, told))
    return SocialPicture(address(page, "campaign_picture", SOCIAL), width, height, alt)


def forget_pictures(*, key: uuid.UUID) -> None:
    """Delete the files of a story."""
    _throw_away(folder_of(key), "")


def _throw_away(folder: str, beginning: str) -> None:
    files = private_files()
    if not files.exists(folder):
        return
    for name in files.listdir(folder)[1]:
        if name.startswith(beginning):
            files.delete(f"{folder}/{name}")


def _drawn(facts: Facts) -> Drawn:
    region = facts.page.region
    look = region.open_site.regionsettings
    return Drawn(
        title=facts.title,
        teller=facts.who,
        place=facts.where,
        hashtag=facts.hashtag,
        site=look.sender_name or region.name,
        hue=look.hue,
        accent_hue=look.accent_hue,
        motif=str(motif_of(look)),
    )
