"""Fields of the forms about trips."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

MOST_SEATS = 60
FURTHEST = dt.timedelta(days=366)
NO_SUCH_DAY = _("There is no such day. Write it in this way: 14.2.2027")
NO_SUCH_TIME = _("Write the time of day in this way: 8.30")


class RowField(forms.ChoiceField):
    """A choice among rows that are at hand: it asks the database for nothing that people type."""

    def __init__(self, **kwargs: Any) -> None:
        self.rows: Mapping[str, Any] = {}
        super().__init__(**kwargs)

    def offer(self, rows: Mapping[str, Any], choices: Iterable[Any]) -> None:
        """What there is to choose from: rows by their key, and the choices as they are shown."""
        self.rows = rows
        self.choices = [("", "–"), *choices]

    def clean(self, value: Any) -> Any:
        """The row itself, or None."""
        return self.rows.get(super().clean(value))


class SeatsField(forms.IntegerField):
    """A number of people in ordinary digits; ``int`` would read those of any alphabet."""

    def __init__(self, **kwargs: Any) -> None:
        wrong = _("Write a whole number from 1 to 60 in ordinary digits. For example: 3")
        messages = dict.fromkeys(("invalid", "min_value", "max_value"), wrong)
        super().__init__(min_value=1, max_value=MOST_SEATS, error_messages=messages, **kwargs)

    def to_python(self, value: Any) -> int | None:
        if isinstance(value, str) and not value.isascii():
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        found: int | None = super().to_python(value)
        return found


def day_field(**kwargs: Any) -> forms.DateField:
    """A day, from the browser's own calendar where it has one."""
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(widget=widget, error_messages={"invalid": NO_SUCH_DAY}, **kwargs)


def time_field(**kwargs: Any) -> forms.TimeField:
    """A time of day."""
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    return forms.TimeField(widget=widget, error_messages={"invalid": NO_SUCH_TIME}, **kwargs)


def moment_of(day: dt.date, time: dt.time) -> dt.datetime:
    """The moment in Finland. Raises ``ValidationError`` for one that the clocks leap over.

    Of an hour that comes twice it is the first.
    """
    naive = dt.datetime.combine(day, time)
    moment = timezone.make_aware(naive)
    if timezone.make_naive(moment.astimezone(dt.UTC)) != naive:
        raise ValidationError(
            _(
                "There is no such time that night: the clocks are moved from three to four. "
                "Choose another one."
            ),
            code="leapt_over",
        )
    return moment


def refuse_far_day(day: dt.date, since: dt.date) -> None:
    """Raise ``ValidationError`` for a day before the one given or more than a year after it."""
    if day < since:
        raise ValidationError(_("The day has passed already."), code="past")
    if day > since + FURTHEST:
        raise ValidationError(_("Announce a trip at most a year before."), code="far")
