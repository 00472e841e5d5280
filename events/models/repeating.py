"""Events that come again: every week, every other week, every month."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel


class Repeating(models.Model):
    """When an event is held again; the times are Finnish time, summer and winter alike."""

    class Rule(models.TextChoices):
        NEVER = "", _("Once")
        WEEKLY = "weekly", _("Every week")
        FORTNIGHTLY = "fortnightly", _("Every other week")
        MONTHLY = "monthly", _("Every month, on the same weekday")

    repeats = models.CharField(
        _("repeats"),
        max_length=12,
        choices=Rule.choices,
        default=Rule.NEVER,
        blank=True,
        help_text=_("For clubs and cafés. Nobody can register for an event that repeats."),
    )
    repeats_until = models.DateField(
        _("for the last time on"),
        null=True,
        blank=True,
        help_text=_("At most two years ahead. For example: 28.5.2027"),
    )
    not_on = models.CharField(
        _("not on"),
        max_length=300,
        blank=True,
        help_text=_("Days left out, with commas between. For example: 24.12.2026, 31.12.2026"),
    )

    class Meta:
        abstract = True


REPEATING_FACTS = ("repeats", "repeats_until", "not_on")
"""What a translation takes from its original."""

REPEATING_PANEL = MultiFieldPanel(
    [
        FieldRowPanel([FieldPanel("repeats"), FieldPanel("repeats_until")]),
        FieldPanel("not_on"),
    ],
    heading=_("Repeats"),
)
