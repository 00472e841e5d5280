"""What is asked of those who announce a trip and of those who write to them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from events.carpool.fields import (
    RowField,
    SeatsField,
    day_field,
    moment_of,
    refuse_far_day,
    time_field,
)
from events.carpool.queries import municipalities_by_region, occasions_to_go_to
from events.carpool.validators import refuse_contacts, refuse_line_breaks
from events.models import Occasion, Trip
from network.public_forms.forms import EmailOnlyField, PublicForm
from regions.models import Region


def _name_field(help_text: Any) -> forms.CharField:
    return forms.CharField(
        label=_("Name or role"),
        max_length=80,
        validators=[refuse_line_breaks, refuse_contacts],
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        help_text=help_text,
    )


class TripForm(PublicForm):
    """A trip, without the address: whoever has the link changes it by this."""

    kind = forms.ChoiceField(
        label=_("What is it about?"),
        choices=[
            (Trip.Kind.OFFER, _("I offer a lift")),
            (Trip.Kind.NEED, _("I need a lift")),
            (Trip.Kind.COMPANION, _("I look for company on the way")),
        ],
        widget=forms.RadioSelect,
        help_text=_("Company: for example to share a taxi, or to go by bus together."),
    )
    origin = RowField(label=_("From which municipality?"), help_text=_("For example: Sodankylä"))
    destination = RowField(label=_("To which municipality?"), help_text=_("For example: Inari"))
    day = day_field(label=_("Day of departure"), help_text=_("For example: 14.2.2027"))
    time = time_field(label=_("Time of departure"), help_text=_("For example: 8.30"))
    return_day = day_field(
        label=_("Day of return, if you come back"),
        required=False,
        help_text=_("For example: 14.2.2027"),
    )
    return_time = time_field(
        label=_("Time of return"), required=False, help_text=_("For example: 17.00")
    )
    seats = SeatsField(
        label=_("Seats"),
        required=False,
        help_text=_("How many seats you have free, or how many you need. For example: 3"),
    )
    occasion = RowField(
        label=_("Event, if you are going to one"),
        required=False,
        help_text=_("The trip is then shown on the event's page too."),
    )
    words = forms.CharField(
        label=_("More about the trip, if you like"),
        required=False,
        max_length=300,
        validators=[refuse_contacts],
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_(
            "Everybody sees this, so leave out telephone numbers and addresses. For example: I can "
            "pick you up at the railway station."
        ),
    )
    name = _name_field(
        _("The editors see it, the board does not show it. For example: Driver, heart association")
    )

    def __init__(
        self, data: Any = None, *, region: Region, trip: Trip | None = None, **kwargs: Any
    ):
        super().__init__(data, **kwargs)
        self.trip = trip
        self._offer_places(region)
        self._offer_occasions(region)

    def _offer_places(self, region: Region) -> None:
        own, others = municipalities_by_region(region)
        groups = [(region.name, own), (_("Elsewhere in Finland"), others)]
        choices = [(label, [(row.slug, row.name) for row in rows]) for label, rows in groups]
        for name in ("origin", "destination"):
            field: Any = self.fields[name]
            field.offer({row.slug: row for row in (*own, *others)}, choices)

    def _offer_occasions(self, region: Region) -> None:
        rows = {str(row.key): row for row in occasions_to_go_to(region)}
        if self.trip is not None and self.trip.occasion:  # also when it has been cancelled since
            rows.setdefault(str(self.trip.occasion.key), self.trip.occasion)
        field: Any = self.fields["occasion"]
        field.offer(rows, [(key, _label_of(row)) for key, row in rows.items()])

    def clean(self) -> dict[str, Any]:
        """The rules between the fields; each sentence stands beside the field to correct."""
        told = super().clean()
        if told.get("origin") and told.get("origin") == told.get("destination"):
            self.add_error("destination", _("This is where the trip begins. Choose another one."))
        if told.get("kind") == Trip.Kind.OFFER and "seats" in told and told["seats"] is None:
            self.add_error("seats", _("Tell how many seats you have free. For example: 3"))
        told["departs_at"] = self._departure()
        told["returns_at"] = self._return(told["departs_at"])
        return told

    def _departure(self) -> dt.datetime | None:
        told = self.cleaned_data
        departs_at = self._moment("day", "time", timezone.localdate())
        if departs_at and departs_at <= timezone.now():
            late = _("The time has passed already.")
            self.add_error("time" if told.get("day") == timezone.localdate() else "day", late)
            return None
        return departs_at

    def _return(self, departs_at: dt.datetime | None) -> dt.datetime | None:
        told = self.cleaned_data
        if "return_day" not in told or "return_time" not in told:
            return None  # told of already
        if (told["return_day"] is None) != (told["return_time"] is None):
            missing = "return_time" if told["return_day"] else "return_day"
            self.add_error(missing, _("Tell both the day and the time of the return, or neither."))
            return None
        if told["return_day"] is None or departs_at is None:
            return None
        returns_at = self._moment("return_day", "return_time", told["day"])
        if returns_at and returns_at <= departs_at:
            self.add_error("return_time", _("The return is before the departure."))
        return returns_at

    def _moment(self, day: str, time: str, since: dt.date) -> dt.datetime | None:
        """What two fields say together; None when something is wrong with them."""
        told = self.cleaned_data
        if told.get(day) is None or told.get(time) is None:
            return None
        try:
            refuse_far_day(told[day], since)
        except ValidationError as error:
            self.add_error(day, error)
            return None
        try:
            return moment_of(told[day], told[time])
        except ValidationError as error:
            self.add_error(time, error)
            return None

    def told(self) -> dict[str, Any]:
        """What the valid form says, by the trip's fields."""
        names = ("kind", "origin", "destination", "departs_at", "returns_at", "seats", "occasion")
        return {name: self.cleaned_data[name] for name in (*names, "words", "name")}


class AnnouncementForm(TripForm):
    """A new trip, and where its link is sent."""

    email = EmailOnlyField(
        label=_("Your e-mail address"),
        help_text=_("Not shown to anybody; messages come there. For example: anna@example.org"),
    )

    def told(self) -> dict[str, Any]:
        return super().told() | {"email": self.cleaned_data["email"]}


class MessageForm(PublicForm):
    """A message to the person of a trip."""

    name = _name_field(_("For example: Anna, memory association"))
    email = EmailOnlyField(
        label=_("Your e-mail address"),
        help_text=_("The answer comes there. For example: anna@example.org"),
    )
    words = forms.CharField(
        label=_("Message"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("For example: We are two, and could get on at the bus station."),
    )
    consent = forms.BooleanField(
        label=_(
            "My name, e-mail address and message may be passed on to the person who announced the "
            "trip."
        ),
        help_text=_("We delete them when the message has left."),
    )


class ButtonForm(PublicForm):
    """A button and nothing to fill in."""


class HideForm(forms.Form):
    """Why an editor takes a trip off the board."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_(
            "Mailed to the person who announced the trip. For example: The board is for trips, and "
            "this was an advertisement."
        ),
    )


def _label_of(occasion: Occasion) -> str:
    day = date_format(timezone.localtime(occasion.starts_at), "SHORT_DATE_FORMAT")
    return f"{day} {occasion.title}"


def initial_of(trip: Trip) -> dict[str, Any]:
    """What the form says of a trip that is there."""
    departs_at = timezone.localtime(trip.departs_at)
    back = timezone.localtime(trip.returns_at) if trip.returns_at else None
    return {
        "kind": trip.kind,
        "origin": trip.origin.slug,
        "destination": trip.destination.slug,
        "day": departs_at.date(),
        "time": departs_at.time(),
        "return_day": back.date() if back else None,
        "return_time": back.time() if back else None,
        "seats": trip.seats,
        "occasion": str(trip.occasion.key) if trip.occasion else "",
        "words": trip.words,
        "name": trip.name,
    }
