"""When it was and how many came: the figures of a report, which check themselves."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from events.blocks import SMALLEST_BASE


class Counted(models.Model):
    """The days and the numbers of what a report tells of."""

    held_from = models.DateField(
        _("held on, or from"), help_text=_("The day, or the first of several days.")
    )
    held_to = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day. Empty when there was one.")
    )
    occasions = models.PositiveSmallIntegerField(
        _("occasions"), default=1, help_text=_("How many times people met.")
    )
    registered = models.PositiveIntegerField(
        _("registered"),
        null=True,
        blank=True,
        help_text=_("How many had registered beforehand. Leave it empty if nobody counted."),
    )
    attended = models.PositiveIntegerField(
        _("took part"), null=True, blank=True, help_text=_("How many came in the end.")
    )
    at_least = models.BooleanField(
        _("at least so many"),
        default=False,
        help_text=_("Tick it when the number is not exact, such as “over 220”."),
    )
    forecast = models.PositiveIntegerField(
        _("expected"),
        null=True,
        blank=True,
        help_text=_("How many were expected just before. For example: 32"),
    )
    survey_answers = models.PositiveIntegerField(
        _("answers to the survey"),
        null=True,
        blank=True,
        help_text=_("All of them, also those that no table below names. For example: 81"),
    )
    project = models.CharField(
        _("project"),
        max_length=120,
        blank=True,
        help_text=_("For the yearly figures. For example: Together in Kainuu 2026–2028"),
    )
    in_figures = models.BooleanField(
        _("counts in the yearly figures"),
        default=True,
        help_text=_("Untick it when what it sums up is counted elsewhere: nobody counts twice."),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse an end before the start, and figures that cannot be, next to the field."""
        super().clean()
        mistakes = {}
        if self.held_to and self.held_from and self.held_to < self.held_from:
            mistakes["held_to"] = _("The last day is before the first one.")
        if self.occasions == 0:
            mistakes["occasions"] = _("People met at least once: write 1 or more.")
        known = self.attended is not None and not self.at_least
        if known and self.survey_answers and self.survey_answers > (self.attended or 0):
            mistakes["survey_answers"] = _(
                "There are more answers than people who took part. Check both numbers."
            )
        if mistakes:
            raise ValidationError(mistakes)

    @property
    def response_rate(self) -> int | None:
        """Answers as a percentage of those who took part; None when it says nothing."""
        if not self.survey_answers or not self.attended or self.attended < SMALLEST_BASE:
            return None
        if self.at_least or self.survey_answers > self.attended:
            return None
        return round(100 * self.survey_answers / self.attended)

    @property
    def more_than_registered(self) -> int | None:
        """By how many per cent more people came than had registered; None when not known."""
        if not self.registered or self.attended is None:
            return None
        return round(100 * (self.attended - self.registered) / self.registered)


COUNTED_FACTS = (
    "held_from",
    "held_to",
    "occasions",
    "registered",
    "forecast",
    "attended",
    "at_least",
    "survey_answers",
    "project",
    "in_figures",
)
"""What a translation takes from its original."""

COUNTED_PANELS = [
    FieldRowPanel([FieldPanel("held_from"), FieldPanel("held_to")]),
    FieldRowPanel([FieldPanel("occasions"), FieldPanel("registered"), FieldPanel("forecast")]),
    FieldRowPanel([FieldPanel("attended"), FieldPanel("at_least")]),
    FieldRowPanel([FieldPanel("survey_answers"), FieldPanel("project")]),
    FieldPanel("in_figures"),
]
