"""Letters that compose themselves."""

from __future__ import annotations

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.scoping import RegionManager


class Digest(models.Model):
    """When an audience's letter composes itself; an editor still reads and approves each."""

    class Weekday(models.IntegerChoices):
        MONDAY = 0, _("Monday")
        TUESDAY = 1, _("Tuesday")
        WEDNESDAY = 2, _("Wednesday")
        THURSDAY = 3, _("Thursday")
        FRIDAY = 4, _("Friday")
        SATURDAY = 5, _("Saturday")
        SUNDAY = 6, _("Sunday")

    audience = models.OneToOneField(
        "newsletters.Audience", on_delete=models.CASCADE, related_name="digest"
    )
    weekday = models.PositiveSmallIntegerField(
        _("weekday"),
        choices=Weekday.choices,
        default=0,
        help_text=_("When it is written. For example: Monday, if you read it on Monday morning."),
    )
    hour = models.PositiveSmallIntegerField(
        _("hour"),
        default=9,
        validators=[MaxValueValidator(23)],
        help_text=_("From 0 to 23, in Finnish time. For example: 9"),
    )
    is_active = models.BooleanField(
        _("in use"),
        default=False,
        help_text=_("Each letter still waits until somebody has read and approved it."),
    )
    composed_at = models.DateTimeField(null=True)
    """When it was last looked at, whether or not there was anything to tell."""
    skipped_at = models.DateTimeField(null=True)
    """When it last skipped itself because there was nothing new."""
    settled_week = models.DateField(null=True)
    """The Monday of the last week that is dealt with: one letter at most a week."""
    letter = models.ForeignKey(
        "newsletters.NewsletterPage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    """The Finnish original of the letter that it wrote last."""

    objects = RegionManager("audience__region")

    class Meta:
        verbose_name = _("automatic letter")
        verbose_name_plural = _("automatic letters")

    def __str__(self) -> str:
        return f"{self.audience_id}: {self.weekday}, {self.hour}"
