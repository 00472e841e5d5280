"""Why a story cannot be shared."""

from __future__ import annotations


class CannotShare(ValueError):
    """The message says why, in the person's language, and what to do."""
