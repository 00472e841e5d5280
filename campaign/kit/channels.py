"""Social channels and how long a text they take. Checked on 25 November 2026."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from campaign.kit.counting import (
    graphemes,
    plain,
    weighted,
    with_heavy_pictograms,
    with_short_links,
)


@dataclass(frozen=True, kw_only=True)
class Channel:
    """One channel. ``most`` is its own limit; ``wise`` is our advice: what is read before the
    reader must ask for more, or the same."""

    key: str
    name: str
    most: int
    wise: int
    count: Callable[[str], int]
    linked: bool = True
    """A link in the text can be pressed."""


CHANNELS: tuple[Channel, ...] = (
    # "Posts are limited to 63,206 characters" (Facebook's own notice, 2011; not documented since).
    Channel(key="facebook", name="Facebook", most=63_206, wise=480, count=plain),
    # Instagram platform, reference, IG User Media: caption, 2,200 characters, 30 hashtags.
    Channel(key="instagram", name="Instagram", most=2200, wise=700, count=plain, linked=False),
    # LinkedIn help, "Character limits for posts": 3,000.
    Channel(key="linkedin", name="LinkedIn", most=3000, wise=700, count=plain),
    # Threads API, overview, limitations: 500; emojis by the number of their UTF-8 bytes.
    Channel(key="threads", name="Threads", most=500, wise=500, count=with_heavy_pictograms),
    # docs.joinmastodon.org/user/posting: 500; all links count 23 (instances may allow more).
    Channel(key="mastodon", name="Mastodon", most=500, wise=500, count=with_short_links),
    # atproto lexicon app.bsky.feed.post: maxGraphemes 300; links count as they are written.
    Channel(key="bluesky", name="Bluesky", most=300, wise=300, count=graphemes),
    # docs.x.com, "Counting characters": 280 weighted; every link 23 (twitter-text 3).
    Channel(key="x", name="X", most=280, wise=280, count=weighted),
)
