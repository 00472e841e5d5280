"""Pictures as mails show them: our own, in JPEG, by an address that everybody can open."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from django.utils.html import strip_tags
from wagtail.images.models import SourceImageIOError

from network.images.specs import SPECS
from newsletters.composing.parts import MailPicture

WIDTH = 536
"""Pixels between a letter's margins."""
_WIDE = SPECS["social"][0]
_WHOLE = "max-1072x1340|format-jpeg|jpegquality-75"
"""Twice the width, for sharp screens; many mail programs do not know WebP."""


def is_closed(file: Any) -> bool:
    """Whether a picture or a document stands in a collection that not everybody may see."""
    return bool(file.collection.get_view_restrictions())


def wide_picture(image: Any, root: str, alt: str | None = None) -> MailPicture | None:
    """A picture as a band across the letter; None for one that a mail must not show."""
    return _mailed(image, root, _WIDE, image.default_alt_text if alt is None else alt)


def whole_picture(image: Any, root: str, alt: str) -> MailPicture | None:
    """An uncropped picture; None for one that a mail must not show."""
    return _mailed(image, root, _WHOLE, alt)


def _mailed(image: Any, root: str, spec: str, alt: str) -> MailPicture | None:
    if is_closed(image):
        return None
    try:
        rendition = image.get_rendition(spec)
    except (SourceImageIOError, OSError):  # the file is gone: the letter goes without it
        return None
    width = min(WIDTH, rendition.width)
    return MailPicture(
        address=urljoin(f"{root}/", rendition.url),
        alt=strip_tags(alt).strip(),
        width=width,
        height=round(rendition.height * width / rendition.width),
    )
