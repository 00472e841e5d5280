"""Why a link or a request about letters does not act."""

from __future__ import annotations


class LinkUnknown(ValueError):
    """We never wrote this link for this site, or what it speaks of has been forgotten."""


class AddressObjects(ValueError):
    """The address has said that it wants no letters, and has not taken that back."""


class ReaderHasLeft(ValueError):
    """The person has left the list or was taken off it: only the person comes back."""


class BasisMissing(ValueError):
    """The region has not written down why it may write to this list."""
