"""What people have looked for in vain: words, and nobody's name."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.models.regions import Region
from regions.scoping import RegionManager


class MissedSearch(models.Model):
    """Words that found nothing on a region's site, how often, and on which day last.

    Neither person, address nor hour is kept. Rows go half a year after the last such search.
    """

    region = models.ForeignKey(Region, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8)
    words = models.CharField(max_length=80)
    count = models.PositiveIntegerField(default=1)
    last_on = models.DateField()

    objects = RegionManager()

    class Meta:
        verbose_name = _("search without answers")
        verbose_name_plural = _("searches without answers")
        constraints = [
            models.UniqueConstraint(
                fields=("region", "language", "words"), name="missed_words_stand_once"
            )
        ]

    def __str__(self) -> str:
        return self.words
