"""WebVTT captions: what the ``<track>`` of a video must be."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_TIME = r"(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}"
_TIMING = re.compile(rf"^{_TIME}[ \t]+-->[ \t]+{_TIME}", re.MULTILINE)


def validate_captions(value: str) -> None:
    """Raise ``ValidationError`` unless the text is WebVTT with at least one cue (W3C WebVTT §4)."""
    if not value.lstrip("\ufeff").startswith("WEBVTT"):
        raise ValidationError(_("Captions begin with the line WEBVTT."))
    if not _TIMING.search(value):
        raise ValidationError(_("Captions need a time line, such as 00:01.000 --> 00:04.000."))
