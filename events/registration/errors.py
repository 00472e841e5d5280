"""Why somebody could not register; the pages say it in the person's language."""

from __future__ import annotations


class RegistrationClosed(ValueError):
    """``reason`` chooses the words: "none", "cancelled", "over", "begun" or "ended"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PartyTooLarge(ValueError):
    """More people than one registration takes."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class NoSeatsLeft(ValueError):
    """A party cannot grow: so many seats are left."""

    def __init__(self, left: int) -> None:
        super().__init__(left)
        self.left = left


class LinkUnknown(ValueError):
    """A link that we never wrote for this site, or whose registration has been forgotten."""


class LinkGone(ValueError):
    """A link that was good once. ``reason`` chooses the words: "cancelled", "off" or "over"."""

    def __init__(self, reason: str, language: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.language = language
