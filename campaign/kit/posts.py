"""A story as a post on each channel, within the channel's length."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.kit.channels import CHANNELS, Channel
from campaign.kit.cutting import cut
from campaign.kit.facts import Facts

_LEAST_LEAD = 40
"""A shorter beginning of the lead says nothing: then it is left out."""


@dataclass(frozen=True)
class Post:
    """A text for one channel, and how long the channel counts it to be."""

    channel: Channel
    text: str
    length: int


def posts_of(facts: Facts) -> list[Post]:
    """One for every channel."""
    return [post_for(channel, facts) for channel in CHANNELS]


def post_for(channel: Channel, facts: Facts) -> Post:
    """As much as fits of: title, lead, who tells; then always the whole hashtag and link."""
    link = facts.url if channel.linked else ""
    foot = "\n".join(filter(None, (facts.hashtag, link)))
    text = _told(channel, facts, foot)
    return Post(channel, text, channel.count(text))


def _told(channel: Channel, facts: Facts, foot: str) -> str:
    def whole(*parts: str) -> str:
        return "\n\n".join(filter(None, (*parts, foot)))

    for parts in ((facts.title, facts.lead, facts.who), (facts.title, facts.lead)):
        if channel.count(whole(*parts)) <= channel.wise:
            return whole(*parts)
    room = channel.wise - channel.count(whole(facts.title, " ")) + 1
    lead = cut(facts.lead, room, channel.count) if room >= _LEAST_LEAD else ""
    if lead:
        return whole(facts.title, lead)
    return whole(cut(facts.title, channel.wise - channel.count(whole(" ")) + 1, channel.count))
