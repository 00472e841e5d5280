"""What can be wrong with a file of captions, said with the line where it is."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


class CaptionMistake(ValidationError):
    """Captions that cannot be read; ``line`` is counted from 1, 0 = the whole file."""

    def __init__(self, sentence: str, line: int = 0) -> None:
        super().__init__(
            _("Line %(line)s: %(what)s") % {"line": line, "what": sentence} if line else sentence
        )
        self.line = line
