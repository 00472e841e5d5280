"""What a region knows to be hard on its site; what people tell it stands in ``feedback``."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class KnownGap(models.Model):
    """Something on the region's own site that does not work for everybody yet.

    No personal data. Shown on the statement until somebody says that it has been mended.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    words = models.JSONField(default=dict)
    """By language: ``{"fi": {"gap": …, "reason": …}}``; Finnish is always there."""
    mended_by = models.DateField(null=True, blank=True)
    """The day by which it will be mended; None = not known."""
    changed_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("known gap in accessibility")
        verbose_name_plural = _("known gaps in accessibility")
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.words.get(settings.LANGUAGE_CODE, {}).get("gap", ""))
