"""The sizes that the templates show pictures in; the loader and uploads may make them beforehand.

Two widths each: the browser takes the one that fits. All but the one for social media are WebP.
"""

_WEBP = "format-webp|webpquality-72"

CARD_SPECS = (f"fill-400x250|{_WEBP}", f"fill-800x500|{_WEBP}")
"""In lists."""
HERO_SPECS = (f"fill-640x480|{_WEBP}", f"fill-1200x900|{_WEBP}")
"""On a front page."""
_LIGHT = "format-webp|webpquality-55"
WALL_SPECS = (f"fill-360x225|{_LIGHT}", f"fill-640x400|{_LIGHT}")
"""On a wall of many stories, where the weight of all of them counts."""
CAMPAIGN_SPECS = (f"fill-400x300|{_LIGHT}", f"fill-720x540|{_LIGHT}")
"""On top of a campaign's page, above its wall."""
PAGE_SPECS = (f"fill-800x400|{_WEBP}", f"fill-1600x800|{_WEBP}")
"""Under the title of a page."""
POSTER_SPECS = (f"fill-854x480|{_WEBP}",)
"""On a video before it is played."""
BODY_SPECS = (f"max-720x960|{_WEBP}", f"max-1440x1920|{_WEBP}")
"""In the text of a page, uncropped."""
LOGO_SPECS = ("max-160x120|format-webp|webpquality-85", "max-320x240|format-webp|webpquality-85")
"""An association's own mark, uncropped."""
SOCIAL_SPECS = ("fill-1200x630|format-jpeg|jpegquality-75",)
"""Where a link to the page is shown by somebody else."""

SPECS = {
    "card": CARD_SPECS,
    "hero": HERO_SPECS,
    "wall": WALL_SPECS,
    "campaign": CAMPAIGN_SPECS,
    "page": PAGE_SPECS,
    "poster": POSTER_SPECS,
    "body": BODY_SPECS,
    "logo": LOGO_SPECS,
    "social": SOCIAL_SPECS,
}
