"""Pages behind the links in mails: a look is free, also for programs that open every link; a button
acts."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation

from events.carpool.board import shown
from events.carpool.errors import LinkGone, LinkUnknown
from events.carpool.forms import ButtonForm, TripForm, initial_of
from events.carpool.queries import board_page
from events.carpool.services import change_trip, close_trip, confirm_trip
from events.carpool.tokens import Purpose, trip_of
from events.carpool.views.forms import language
from events.models import Trip
from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept
from regions.models import Region


class Linked(PublicFormView):
    """A form whose address is a secret; a dead link says why, in the person's language."""

    limits = Limits(neighbourhood=60, form=2_000)
    purpose: Purpose
    region: Region
    trip: Trip

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.region = request.region  # type: ignore[attr-defined]
        again = self.answer_again()
        if again is not None:
            return again
        try:
            self.trip = trip_of(kwargs["token"], self.purpose, self.region)
        except LinkUnknown:
            return _dead(request, "unknown", language(), 404)
        except LinkGone as gone:
            return _dead(request, gone.reason, gone.language, 410)
        return super().dispatch(request, *args, **kwargs)

    def context(self) -> dict[str, Any]:
        return {"shown": shown([self.trip])[0], "board": board_page(self.region, language())}


def _dead(request: HttpRequest, reason: str, code: str, status: int) -> HttpResponse:
    """Names nobody: whoever holds a dead link learns nothing by it."""
    region: Region = request.region  # type: ignore[attr-defined]
    code = code if code in region.languages else "fi"
    with translation.override(code):
        context = {"reason": reason, "board": board_page(region, code)}
        page = render(request, "events/carpool/dead_link.html", context, None, status)
    page["Content-Language"] = code
    return unkept(page)


class Confirm(Linked):
    """ "Put it on the board"."""

    form_id, purpose = "events.carpool.confirm", Purpose.CONFIRM
    form_class = ButtonForm
    template_name = "events/carpool/confirm.html"

    def act(self, form: Any) -> str:
        confirm_trip(trip=self.trip)
        return reverse("carpool_thanks", args=("confirmed",))


class Edit(Linked):
    """The trip, to be changed until it leaves."""

    form_id, purpose = "events.carpool.edit", Purpose.EDIT
    template_name = "events/carpool/edit.html"

    def make_form(self, data: Any = None) -> TripForm:
        initial = initial_of(self.trip)
        return TripForm(data, region=self.region, trip=self.trip, initial=initial)

    def act(self, form: Any) -> str:
        change_trip(trip=self.trip, told=form.told())
        return reverse("carpool_thanks", args=("changed",))


class Close(Linked):
    """ "Take it off the board"."""

    form_id, purpose = "events.carpool.close", Purpose.CLOSE
    form_class = ButtonForm
    template_name = "events/carpool/close.html"

    def act(self, form: Any) -> str:
        close_trip(trip=self.trip)
        return reverse("carpool_thanks", args=("closed",))
