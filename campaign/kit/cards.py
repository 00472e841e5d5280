"""What other sites copy to show a story: a frame, and a card without any script.

Both fetch from the story's own site only, tell it nothing of the page that they stand on, and set
no cookie. A card has its style in itself, so it looks alike on every site.
"""

from __future__ import annotations

from django.template.loader import render_to_string

from campaign.kit.facts import Facts, address
from regions.colours import hexed
from regions.drawing.painting import SIZES
from regions.drawing.palette import palette_of

CARD_PICTURE = "1200x630"


def frame_code(facts: Facts) -> str:
    """The HTML of an inline frame."""
    words = {"address": address(facts.page, "campaign_embed"), "title": facts.title}
    return render_to_string("campaign/kit/frame.html", words).strip()


def card_code(facts: Facts) -> str:
    """The HTML of a card."""
    look = facts.page.region.open_site.regionsettings
    palette = palette_of(look.hue, look.accent_hue)
    width, height = SIZES[CARD_PICTURE]
    words = {
        "facts": facts,
        "picture": picture_address(facts, CARD_PICTURE),
        "width": width,
        "height": height,
        "ink": hexed(palette.ink),
        "soft": hexed(palette.ink_soft),
        "edge": hexed(palette.deep),
    }
    text = render_to_string("campaign/kit/card.html", words)
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def picture_address(facts: Facts, name: str) -> str:
    """Where a picture of the story is fetched from."""
    return address(facts.page, "campaign_picture", name)
