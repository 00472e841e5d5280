"""What has been marked at the door."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.models.occasions import Occasion
from regions.scoping import RegionManager


class DoorMark(models.Model):
    """One mark that has been taken from a door list, so that the same one counts once.

    ``mark`` is a random id that the tablet gave it: a tablet whose connection broke sends its marks
    again. No personal data; deleted with the occasion's registrations.
    """

    occasion = models.ForeignKey(Occasion, on_delete=models.CASCADE, related_name="door_marks")
    mark = models.CharField(max_length=40)
    taken_at = models.DateTimeField(default=timezone.now)

    objects = RegionManager("occasion__region")

    class Meta:
        verbose_name = _("mark of the door list")
        verbose_name_plural = _("marks of the door list")
        constraints = [
            models.UniqueConstraint(fields=("occasion", "mark"), name="one_mark_counts_once")
        ]

    def __str__(self) -> str:
        return self.mark
