"""Why something about a submission could not be done."""

from __future__ import annotations


class LinkUnknown(ValueError):
    """A link that we never wrote for this site, or whose submission has been deleted."""


class LinkGone(ValueError):
    """A link that was good once. ``reason`` chooses the words of the page."""

    def __init__(self, reason: str, language: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.language = language


class Settled(ValueError):
    """Somebody was quicker: the submission is not in the state that the deed is for."""


class NoCampaignPage(ValueError):
    """The region's campaign has no page in the story's language to put the story below."""
