"""What is asked for a new associations' evening, and for a step of a timeline."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from events.evenings.planning import due_time
from events.evenings.recipe import ADVISED_HOURS
from events.models import Occasion, Step
from network.formats.entry import DATE_INPUT_FORMATS, TIME_INPUT_FORMATS
from network.identity_codes import refuse_identity_code
from regions.models import Municipality, Region

_FARTHEST = dt.timedelta(days=3 * 365)
_NO_TIME = _("Write the time as hours and minutes. For example: 17.00")


class EveningForm(forms.Form):
    """Everything that the recipe needs; all of it can be changed on the page afterwards."""

    municipality = forms.ModelChoiceField(
        label=_("Municipality"),
        queryset=Municipality.objects.none(),
        help_text=_("Every association that serves it is invited."),
    )
    day = forms.DateField(
        label=_("Day"),
        input_formats=DATE_INPUT_FORMATS,
        widget=AdminDateInput,
        error_messages={
            "invalid": _("There is no such day. Write it as day.month.year, as in 24.3.2027.")
        },
        help_text=_("At least three weeks away, so that invitations leave in time."),
    )
    starts = forms.TimeField(
        label=_("Begins"),
        input_formats=TIME_INPUT_FORMATS,
        initial="17.00",
        widget=forms.TextInput,
        error_messages={"invalid": _NO_TIME},
        help_text=_("Finnish time. For example: 17.00"),
    )
    hours = forms.DecimalField(
        label=_("Length in hours"),
        initial=ADVISED_HOURS,
        max_digits=4,
        decimal_places=2,
        localize=True,
        help_text=_("2.5–3 hours is a good length: introductions take their time."),
    )
    venue = forms.CharField(
        label=_("Place"),
        max_length=120,
        required=False,
        help_text=_("For example: Library, meeting room 2"),
    )
    street = forms.CharField(
        label=_("Street address"),
        max_length=120,
        required=False,
        help_text=_("The municipality is added by itself. For example: Kauppakatu 4"),
    )
    room_size = forms.IntegerField(
        label=_("Room for"),
        min_value=1,
        max_value=100_000,
        required=False,
        help_text=_("More people come than register: you are warned in time. For example: 40"),
    )
    organiser = forms.CharField(
        label=_("Who convenes"),
        max_length=160,
        required=False,
        help_text=_("For example: Town of Kuhmo, contact person for associations"),
    )
    contact = forms.CharField(
        label=_("Who answers questions"),
        max_length=160,
        required=False,
        validators=[refuse_identity_code],
        help_text=_("Shown on the page. For example: 044 123 4567, evenings@example.org"),
    )

    def __init__(self, *args: Any, region: Region, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places: Any = self.fields["municipality"]
        places.queryset = region.municipalities.defer("outline")

    def clean_day(self) -> dt.date:
        """Within a few years."""
        day: dt.date = self.cleaned_data["day"]
        if day > timezone.localdate() + _FARTHEST:
            raise ValidationError(_("This day is too far away."))
        return day

    def clean_hours(self) -> dt.timedelta:
        """From half an hour to a day."""
        hours = self.cleaned_data["hours"]
        if hours <= 0:
            raise ValidationError(_("The event ends before it starts. Write a number such as 3."))
        if not 0.5 <= hours <= 12:
            raise ValidationError(_("An evening lasts from half an hour to twelve hours."))
        return dt.timedelta(minutes=round(float(hours) * 60))

    def clean(self) -> dict[str, Any]:
        """The moment when it begins: one that exists, and not past."""
        values = super().clean() or {}
        day, starts = values.get("day"), values.get("starts")
        if day and starts:
            moment = timezone.make_aware(dt.datetime.combine(day, starts))
            if timezone.localtime(moment.astimezone(dt.UTC)).time() != starts:
                self.add_error(
                    "starts",
                    _("The clocks go forward that night, and this time does not exist."),
                )
            elif moment <= timezone.now():
                self.add_error("day", _("This day has passed. Choose a coming one."))
            values["starts_at"] = moment
        return values


class StepForm(forms.Form):
    """When a step is done."""

    days = forms.IntegerField(
        label=_("Days"),
        min_value=0,
        max_value=120,
        help_text=_("How many days from the event; 0 = on its day. For example: 14"),
    )
    side = forms.ChoiceField(
        label=_("Before or after"),
        choices=[("before", _("before the event")), ("after", _("after the event"))],
        help_text=_("It moves with the event."),
    )
    at = forms.TimeField(
        label=_("Time"),
        input_formats=TIME_INPUT_FORMATS,
        widget=forms.TextInput,
        error_messages={"invalid": _NO_TIME},
        help_text=_("Finnish time. For example: 9.00"),
    )

    def __init__(self, *args: Any, step: Step, **kwargs: Any) -> None:
        self.step = step
        days = step.offset_days
        kwargs["initial"] = {
            "days": abs(days),
            "side": "after" if days > 0 else "before",
            "at": f"{step.at:%H.%M}",
        }
        super().__init__(*args, **kwargs)

    @property
    def offset_days(self) -> int:
        """Days from the event, negative before it."""
        days: int = self.cleaned_data["days"]
        return days if self.cleaned_data["side"] == "after" else -days

    def clean(self) -> dict[str, Any]:
        """An invitation comes before the event, a memo after it."""
        values = super().clean() or {}
        if {"days", "side", "at"} <= values.keys():
            self.cleaned_data = values
            self._clean_order(
                self.step.occasion, due_time(self.step.occasion, self.offset_days, values["at"])
            )
        return values

    def _clean_order(self, occasion: Occasion, due: dt.datetime) -> None:
        if self.step.action in AFTER and due < occasion.ends_at:
            self.add_error("days", _("This can only be done after the event."))
        elif self.step.action not in AFTER and due >= occasion.starts_at:
            self.add_error("days", _("This has to be done before the event begins."))


AFTER = (Step.Action.SURVEY, Step.Action.SURVEY_NUDGE, Step.Action.MEMO)


class PhonedForm(forms.Form):
    """A word about the call."""

    note = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=300,
        validators=[refuse_identity_code],
        help_text=_("For example: Two people are coming"),
    )
