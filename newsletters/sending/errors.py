"""Why a letter cannot be sent now."""

from __future__ import annotations

from django.utils.translation import gettext as _


class LetterNotReady(ValueError):
    """The letter cannot be sent; the message says why, in the sender's language."""


class StateChanged(LetterNotReady):
    """Somebody or something was faster: the sending is no longer in the state that was seen."""

    def __init__(self) -> None:
        super().__init__(_("The sending has moved on meanwhile. This is how it stands now."))


class NotAllowed(LetterNotReady):
    """Another person has to do this."""
