"""Why something could not be done; the pages say it in the person's language."""

from __future__ import annotations

from django.utils.translation import gettext as _


class LinkUnknown(ValueError):
    """A link that we never wrote for this site, or whose row was deleted long ago."""


class LinkGone(ValueError):
    """A link that was good once. ``reason`` chooses the words of the page."""

    def __init__(self, reason: str, language: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.language = language


class Settled(ValueError):
    """Somebody else has settled the matter meanwhile."""

    def __init__(self) -> None:
        super().__init__(_("Somebody has dealt with this meanwhile. Look at the list again."))
