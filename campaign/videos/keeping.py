"""Putting away what has been made of a video."""

from __future__ import annotations

from pathlib import Path

from django.core.files import File

from campaign.models import Video, VideoRendition


class Made(File):
    """A file that we have made: it is moved to its place, not copied."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.open("rb"), name=path.name)
        self._path = path

    def temporary_file_path(self) -> str:
        """Django's storages move a file that has this."""
        return str(self._path)


def keep_rendition(
    *, video: Video, name: str, content: File, width: int, height: int
) -> VideoRendition:
    """Store a file for the web under its name; an earlier one of that name goes."""
    drop_rendition(video=video, name=name)
    row = VideoRendition(video=video, name=name, width=width, height=height, size=content.size or 0)
    row.file.save(f"{video.key}/{name}", content, save=False)
    row.save()
    return row


def drop_rendition(*, video: Video, name: str) -> None:
    """Delete one file for the web, from the disk too."""
    for row in VideoRendition.objects.filter(video=video, name=name):
        row.file.delete(save=False)
        row.delete()
