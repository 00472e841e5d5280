"""How often pages were opened, where readers came from and what they searched for: bare numbers."""

from __future__ import annotations

import datetime as dt
import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager

VISITS_KEPT_FOR = dt.timedelta(days=400)
MONTHS_KEPT_FOR = dt.timedelta(days=5 * 366)
FEWEST_SHOWN = 5
"""A smaller number might tell of one person; figures hide it."""


class PageVisits(models.Model):
    """How often a page was opened on a region's site in a language on a day: a bare number.

    Nothing of the readers is kept, neither address nor hour. Rows go after 400 days.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    translation_key = models.UUIDField()
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    day = models.DateField()
    count = models.PositiveIntegerField()

    objects = RegionManager()

    class Meta:
        verbose_name = _("visits of a page")
        verbose_name_plural = _("visits of pages")
        constraints = [
            models.UniqueConstraint(
                fields=("region", "translation_key", "day", "language"),
                name="visits_counted_once_a_day",
            )
        ]
        indexes = [
            models.Index(fields=["day"], name="visits_by_day"),
            models.Index(fields=["region", "day"], name="visits_by_region_and_day"),
        ]

    def __str__(self) -> str:
        return f"{self.translation_key} {self.day}: {self.count}"


class MonthVisits(models.Model):
    """How often all pages of a site were opened in a language in a month; so years are compared.

    No personal data. Rows go after five years.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    month = models.DateField()
    """The month's first day."""
    count = models.PositiveIntegerField()

    objects = RegionManager()

    class Meta:
        verbose_name = _("visits of a month")
        verbose_name_plural = _("visits of months")
        constraints = [
            models.UniqueConstraint(
                fields=("region", "month", "language"), name="visits_counted_once_a_month"
            )
        ]

    def __str__(self) -> str:
        return f"{self.region_id} {self.month:%Y-%m}: {self.count}"


class SourceVisits(models.Model):
    """From which site readers came in a month, and how many: its host name and nothing more.

    No personal data: the rest of the referring address, which may hold some, is never kept. Rows go
    after 400 days.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    host = models.CharField(max_length=100)
    month = models.DateField()
    count = models.PositiveIntegerField()

    objects = RegionManager()

    class Meta:
        verbose_name = _("visits from another site")
        verbose_name_plural = _("visits from other sites")
        constraints = [
            models.UniqueConstraint(
                fields=("region", "month", "host"), name="sources_counted_once_a_month"
            )
        ]

    def __str__(self) -> str:
        return f"{self.host} {self.month:%Y-%m}: {self.count}"


class SearchedWords(models.Model):
    """Words that people searched for on a site in a month, and how often.

    Neither person nor hour is kept. Words that fewer than five searches asked for go when their
    month is over (a name may be among them), the others after 400 days.
    """

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8)
    words = models.CharField(max_length=80)
    month = models.DateField()
    count = models.PositiveIntegerField(default=1)

    objects = RegionManager()

    class Meta:
        verbose_name = _("words searched for")
        verbose_name_plural = _("words searched for")
        constraints = [
            models.UniqueConstraint(
                fields=("region", "month", "language", "words"), name="words_counted_once_a_month"
            )
        ]

    def __str__(self) -> str:
        return self.words


class VisitBatch(models.Model):
    """A batch of counted visits that has been stored, so that it is not stored again."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    stored_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("batch of visits")
        verbose_name_plural = _("batches of visits")

    def __str__(self) -> str:
        return str(self.id)
