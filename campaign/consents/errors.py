"""Why something about a consent cannot be done."""

from __future__ import annotations


class LinkUnknown(Exception):
    """We never wrote the link for this site, or have forgotten what it was for."""


class LinkGone(Exception):
    """The link has done its work; ``reason`` and ``language`` say what to tell."""

    def __init__(self, reason: str, language: str) -> None:
        super().__init__(reason)
        self.reason, self.language = reason, language


class StoryGone(ValueError):
    """The story was taken down: nothing can be added to it or changed in it."""
