"""A story's pictures, drawn in three sizes.

Whoever gives one out asks for the public page first, so a picture is gone with its story; the files
go a moment later (``forget_pictures``).
"""

from __future__ import annotations

import uuid

from campaign.kit.facts import Facts, address, facts_of
from campaign.models import VideoStoryPage
from regions.drawing.keeping import KeptPicture, SocialPicture, throw_away
from regions.drawing.painting import SIZES, Drawn
from regions.drawing.palette import motif_of

FOLDER = "story-pictures"
SOCIAL = "1200x630"


def picture_of(page: VideoStoryPage, size: str) -> KeptPicture:
    """The picture of a public page in a size of ``SIZES``."""
    name = f"{page.locale.language_code}-{size}"
    return KeptPicture(_drawn(facts_of(page)), size, _folder_of(page.translation_key), name)


def social_picture_of(page: VideoStoryPage) -> SocialPicture:
    """Of a public page, for its ``og:image``."""
    width, height = SIZES[SOCIAL]
    told = [page.title, page.speaker]
    alt = ". ".join(filter(None, told))
    return SocialPicture(address(page, "campaign_picture", SOCIAL), width, height, alt)


def forget_pictures(*, key: uuid.UUID) -> None:
    """Delete the files of a story."""
    throw_away(_folder_of(key))


def _folder_of(key: uuid.UUID) -> str:
    return f"{FOLDER}/{key}"


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
        is_film=True,
    )
