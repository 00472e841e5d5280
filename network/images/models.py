"""Our pictures: Wagtail's image with a credit line; its description is the default alt text."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition


class Picture(AbstractImage):
    """A picture in a region's collection."""

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


class Rendition(AbstractRendition):
    """One size and format of a picture."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"
            )
        ]
