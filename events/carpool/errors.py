"""Why something about a trip could not be done."""

from __future__ import annotations


class LinkUnknown(ValueError):
    """A link that we never wrote for this site, or whose trip has been deleted."""


class LinkGone(ValueError):
    """A link that was good once. ``reason`` chooses the words of the page."""

    def __init__(self, reason: str, language: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.language = language


class EnoughMessages(ValueError):
    """So many have written about the trip that no more is passed on."""


class NotOnTheBoard(ValueError):
    """The trip left the board while somebody was writing."""
