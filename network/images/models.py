"""Our pictures: Wagtail's image with a credit line; its description is the default alt text."""

from __future__ import annotations

from hashlib import sha1
from pathlib import PurePath
from typing import Any

from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from network.files import unguessable
from network.images.stripping import stripped


class Picture(AbstractImage):
    """A picture in a region's collection. Its file tells nothing but the picture: not where it was
    taken, nor by whom."""

    credit = models.CharField(
        _("credit"),
        max_length=120,
        blank=True,
        help_text=_(
            "Who made the picture; shown beside it. For example: Photo: village committee."
        ),
    )

    # No tags: they would be one list for all regions.
    admin_form_fields = ("title", "file", "description", "collection", "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def get_upload_to(self, filename: str) -> str:
        """Named so that nobody guesses where a picture is before a page shows it."""
        path: str = super().get_upload_to(f"{unguessable()}-{filename}")
        return path

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.file and not self.file._committed:  # noqa: SLF001 — a file that has just come
            self._strip()
        super().save(*args, **kwargs)

    def _strip(self) -> None:
        """Before the file is stored: no copy of the whole one is kept anywhere."""
        self.file.seek(0)
        content = self.file.read()
        name = self.file.name
        bare = stripped(content)
        self.file.seek(0)
        if bare != content:
            self.file = ContentFile(bare, name=name)
            self.file_size, self.file_hash = (
                len(bare),
                sha1(bare, usedforsecurity=False).hexdigest(),
            )


class Rendition(AbstractRendition):
    """One size and format of a picture."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    def get_upload_to(self, filename: str) -> str:
        """In a folder with the picture's word: Wagtail shortens names, and with them the word."""
        path = PurePath(super().get_upload_to(filename))
        word = PurePath(self.image.file.name).name.partition("-")[0]
        return str(path.parent / word / path.name)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"
            )
        ]
