"""The kit of a story: everything that an association sends on, ready."""

from __future__ import annotations

from dataclasses import dataclass, field

from campaign.kit.allowed import allowed_purposes
from campaign.kit.cards import card_code, frame_code, picture_address
from campaign.kit.facts import Facts, address, facts_of
from campaign.kit.letters import Piece, media_piece, municipal_piece, newsletter_piece
from campaign.kit.posts import Post, posts_of
from campaign.models import Consent, VideoStoryPage
from regions.drawing.painting import SIZES


@dataclass(frozen=True)
class KitPicture:
    """A picture to fetch."""

    url: str
    width: int
    height: int


@dataclass(frozen=True, kw_only=True)
class Kit:
    """Of one language version; what the people in the story have not allowed is empty."""

    facts: Facts
    address: str
    frame: str
    card: str
    embed_url: str
    pictures: list[KitPicture]
    posts: list[Post] = field(default_factory=list)
    newsletter: Piece | None = None
    municipal: Piece | None = None
    media: Piece | None = None


def kit_of(page: VideoStoryPage) -> Kit:
    """The kit of a public page in the page's language."""
    facts, allowed = facts_of(page), allowed_purposes(page)
    letters = Consent.Purpose.LETTERS in allowed
    return Kit(
        facts=facts,
        address=address(page, "campaign_kit"),
        frame=frame_code(facts),
        card=card_code(facts),
        embed_url=address(page, "campaign_embed"),
        pictures=[KitPicture(picture_address(facts, name), *size) for name, size in SIZES.items()],
        posts=posts_of(facts) if Consent.Purpose.SOCIAL in allowed else [],
        newsletter=newsletter_piece(facts) if letters else None,
        municipal=municipal_piece(facts) if letters else None,
        media=media_piece(facts) if Consent.Purpose.MEDIA in allowed else None,
    )
