"""The still picture that stands before a video is started."""

from __future__ import annotations

import io

from django.core.files.base import ContentFile
from PIL import Image, ImageOps

from campaign.models import Video
from campaign.videos.keeping import keep_rendition

POSTER = "poster.jpg"
_LONGEST = 1280


def use_still(*, video: Video) -> None:
    """Show the picture that an editor has chosen; nothing that the camera wrote in it is kept.

    Without a picture of hers, and with one that cannot be read, what is shown stays.
    """
    if not video.thumbnail:
        return
    try:
        with video.thumbnail.open("rb") as file, Image.open(file) as picture:
            drawn = ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, ValueError, Image.DecompressionBombError):
        return
    drawn.thumbnail((_LONGEST, _LONGEST))
    made = io.BytesIO()
    drawn.save(made, "JPEG", quality=85)
    content = ContentFile(made.getvalue())
    width, height = drawn.size
    keep_rendition(video=video, name=POSTER, content=content, width=width, height=height)
