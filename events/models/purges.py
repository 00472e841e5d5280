"""What has been forgotten, and when."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Purge(models.Model):
    """One round of forgetting in one region: what went, and how many rows.

    Holds no personal data; shown to the region's people, so that they can answer for what is kept.
    """

    class What(models.TextChoices):
        NEEDS = "needs", _("diets and access needs")
        REGISTRATIONS = "registrations", _("registrations")
        MARKS = "marks", _("marks of the door list")
        TRIPS = "trips", _("lifts")
        MESSAGES = "messages", _("messages about lifts")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    what = models.CharField(max_length=16, choices=What.choices)
    count = models.PositiveIntegerField()
    at = models.DateTimeField(default=timezone.now)

    objects = RegionManager()

    class Meta:
        verbose_name = _("purge")
        verbose_name_plural = _("purges")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.what}: {self.count}"
