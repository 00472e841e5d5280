"""Why a link in a mail about a material does not act."""

from __future__ import annotations


class LinkUnknown(ValueError):
    """A link that we never wrote for this site, or whose address has been deleted."""


class LinkGone(ValueError):
    """The first mail's link was opened too late."""
