"""What people said of an event afterwards; nobody knows who said it."""

from __future__ import annotations

import datetime as dt
import uuid

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.models.occasions import Occasion
from regions.scoping import RegionManager

OPEN_FOR = dt.timedelta(days=30)
"""How long after the event the survey can be answered."""
WORDS_KEPT_FOR = dt.timedelta(days=365)
"""How long what people wrote in their own words stays; the other answers tell of nobody."""


class SurveyAnswer(models.Model):
    """One anonymous answer: no name, no address, no time of day, no order of arrival.

    ``words`` may hold personal data that somebody wrote in spite of being asked not to; they are
    kept for a year after the event to better the next one, and emptied by
    ``events.tasks.forget_survey_words``.
    """

    class UsefulFor(models.TextChoices):
        ME = "me", _("me")
        BODY = "body", _("my association or workplace")
        BOTH = "both", _("both")
        NEITHER = "neither", _("neither")

    class Who(models.TextChoices):
        ASSOCIATION = "association", _("an association")
        MUNICIPALITY = "municipality", _("a municipality")
        RESIDENT = "resident", _("I come as a resident")
        OTHER = "other", _("somebody else")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="+")
    occasion = models.ForeignKey(Occasion, on_delete=models.CASCADE, related_name="answers")
    language = models.CharField(max_length=8, choices=settings.LANGUAGES)
    day = models.DateField(default=timezone.localdate)
    usefulness = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    useful_for = models.CharField(max_length=10, choices=UsefulFor.choices)
    who = models.CharField(max_length=12, choices=Who.choices)
    words = models.TextField(max_length=1000, blank=True)

    objects = RegionManager()

    class Meta:
        verbose_name = _("answer to the survey")
        verbose_name_plural = _("answers to the survey")
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.occasion_id)
