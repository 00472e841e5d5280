"""The form of a picture."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image
from wagtail.images.forms import BaseImageForm

from network.files import HelpfulForm

MOST_FRAMES = 200
MOST_FRAME_PIXELS = 100_000_000
"""Of an animation as a whole: every frame is worked on."""


UNREADABLE = (OSError, SyntaxError, ValueError, struct.error, Image.DecompressionBombError)
"""What Pillow raises over bytes that are no whole picture."""


class PictureForm(HelpfulForm, BaseImageForm):
    """Adding and changing a picture; its file keeps Wagtail's words, which know the limits."""

    help_texts = {
        "title": _("By this you find the picture later. For example: Café in Sotkamo, guests"),
        "description": _(
            "What the picture shows, for those who cannot see it. "
            "For example: Three people laugh at a coffee table."
        ),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields.get("file")
        if field is not None:  # the form for many at once asks for words only
            plain = field.to_python
            field.to_python = lambda file: _whole(plain, file)


def _whole(plain: Callable[[Any], Any], file: Any) -> Any:
    """What Wagtail's field makes of a file whose picture can be read to its end. It asks the file's
    kind, weight and size, and breaks off with an error of its own where a picture does."""
    try:
        found = plain(file)
        if isinstance(found, UploadedFile):
            found.seek(0)
            _read_through(found.read())
            found.seek(0)
    except UNREADABLE as error:
        raise ValidationError(
            _("The picture could not be read to its end. Save it anew and try again.")
        ) from error
    return found


def _read_through(content: bytes) -> None:
    """Raises ``ValidationError`` for a picture that moves for ever, and one of ``UNREADABLE``."""
    with Image.open(io.BytesIO(content)) as picture:
        frames = getattr(picture, "n_frames", 1)
        if frames > MOST_FRAMES or frames * picture.width * picture.height > MOST_FRAME_PIXELS:
            raise ValidationError(
                _("The picture moves too long or has too many pixels. Make it smaller first.")
            )
        picture.draft("RGB", (1_000, 1_000))  # a JPEG is read by eighths: quicker, as thorough
        picture.load()
