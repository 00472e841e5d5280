"""The form of an event in the admin: days and times as people in Finland write them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from network.page_form import PageForm

EARLIEST_YEAR, YEARS_AHEAD = 2000, 10


def is_likely_year(year: int) -> bool:
    """False for a slip of the finger: 0202, 9999."""
    return EARLIEST_YEAR <= year <= timezone.localdate().year + YEARS_AHEAD


def year_mistake() -> ValidationError:
    """Says which years there are."""
    last = timezone.localdate().year + YEARS_AHEAD
    return ValidationError(
        _("Look at the year: it can be from %(first)s to %(last)s."),
        code="year",
        params={"first": EARLIEST_YEAR, "last": last},
    )


class MomentField(forms.DateTimeField):
    """A day and a time that says in words what is wrong with them.

    A time that the clock skips in spring is refused; of the hour that comes twice in autumn the
    first one is taken, and shown again as it was written.
    """

    default_error_messages = {
        "invalid": _("There is no such day or time. Write it like this: 24.11.2026 17.00"),
        "gap": _(
            "There is no such time that night: the clocks are moved forward from %(from)s to "
            "%(to)s. Choose an earlier or a later time."
        ),
    }

    @classmethod
    def like(cls, field: forms.DateTimeField) -> MomentField:
        """The same field with our way of reading."""
        return cls(
            required=field.required,
            widget=field.widget,
            label=field.label,
            help_text=field.help_text,
            initial=field.initial,
            disabled=field.disabled,
        )

    def to_python(self, value: Any) -> dt.datetime | None:
        """The moment; raises ``ValidationError`` with a sentence."""
        if value in self.empty_values or isinstance(value, dt.datetime):
            return super().to_python(value)
        wall = self._wall(str(value).strip())
        if not is_likely_year(wall.year):
            raise year_mistake()
        moment = wall.replace(tzinfo=timezone.get_current_timezone(), fold=0)
        shown = moment.astimezone(dt.UTC).astimezone(moment.tzinfo).replace(tzinfo=None, fold=0)
        if shown != wall:
            skipped = shown - wall
            start = wall.replace(minute=0)
            told = {"from": f"{start:%H.%M}", "to": f"{start + skipped:%H.%M}"}
            raise ValidationError(self.error_messages["gap"], code="gap", params=told)
        return moment

    def _wall(self, text: str) -> dt.datetime:
        for way in self.input_formats or ():
            try:
                return dt.datetime.strptime(text, str(way))  # noqa: DTZ007 — becomes aware later
            except ValueError:
                continue
        raise ValidationError(self.error_messages["invalid"], code="invalid")


class EventForm(PageForm):
    """The form of an event."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if isinstance(field, forms.DateTimeField) and name not in {"go_live_at", "expire_at"}:
                self.fields[name] = MomentField.like(field)
