"""WebVTT captions: what the ``<track>`` of a video must be."""

from __future__ import annotations

from django.utils.translation import gettext as _

from campaign.captions.mistakes import CaptionMistake
from campaign.captions.reading import cues_of


def validate_captions(value: str) -> None:
    """Raise ``ValidationError`` unless the text is WebVTT that we read without a mistake."""
    if not value.removeprefix("\ufeff").startswith("WEBVTT"):
        raise CaptionMistake(_("Captions begin with the line WEBVTT."))
    cues_of(value)
