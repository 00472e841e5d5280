"""Events that come again: every week, every other week, every month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from events.calendar import repeating


def are_days(words: str) -> None:
    """Refuse what is no day, by name."""
    try:
        repeating.days_of(words)
    except repeating.NoSuchDay as unknown:
        raise ValidationError(
            _("“%(day)s” is not a day. Write days like this: 24.12.2026, 31.12.2026"),
            params={"day": unknown.words},
        ) from None


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
        validators=[are_days],
        help_text=_("Days left out, with commas between. For example: 24.12.2026, 31.12.2026"),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse what gives no times, or too many, next to the field."""
        super().clean()
        mistakes = dict(self._mistakes_of_repeating())
        if mistakes:
            raise ValidationError(mistakes)

    @property
    def repeating_rule(self) -> repeating.Rule:
        """How it repeats. Raises ``NoSuchDay`` when a day left out is none."""
        return repeating.Rule(self.repeats, self.repeats_until, repeating.days_of(self.not_on))

    def _mistakes_of_repeating(self) -> Iterator[tuple[str, Any]]:
        try:
            rule = self.repeating_rule
        except repeating.NoSuchDay:
            return  # the field itself has said so
        starts_at: dt.datetime | None = getattr(self, "starts_at", None)
        if not self.repeats:
            return
        if self.repeats_until is None:
            yield "repeats_until", _("Write the day when it is held for the last time.")
        elif starts_at is not None:
            yield from _mistakes_of_times(rule, starts_at)
        if getattr(self, "registration", "") == "here":
            yield (
                "repeats",
                _(
                    "The form on this site registers for one time. Choose “Once” and duplicate the "
                    "event for the other days, or take registrations in another way."
                ),
            )


def _mistakes_of_times(rule: repeating.Rule, starts_at: dt.datetime) -> Iterator[tuple[str, Any]]:
    last = repeating.last_allowed(starts_at)
    if rule.until is None or rule.until < starts_at.astimezone(repeating.FINLAND).date():
        yield "repeats_until", _("The last day is before the event begins.")
    elif rule.until > last:
        words = _("At most two years from the first time: %(day)s at the latest.")
        yield "repeats_until", words % {"day": date_format(last, "SHORT_DATE_FORMAT")}
    else:
        times = repeating.count_of_times(starts_at, rule)
        if times > repeating.MOST_TIMES:
            yield "repeats_until", _("An event repeats 200 times at most. Choose an earlier day.")
        elif times == 0:
            yield "not_on", _("Every day has been left out: the event is never held.")


REPEATING_FACTS = ("repeats", "repeats_until", "not_on")
"""What a translation takes from its original."""

REPEATING_PANEL = MultiFieldPanel(
    [
        FieldRowPanel([FieldPanel("repeats"), FieldPanel("repeats_until")]),
        FieldPanel("not_on"),
    ],
    heading=_("Repeats"),
)
