"""Forms that anybody may send: announce a trip, write to the person of one."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from events.carpool.board import shown
from events.carpool.errors import EnoughMessages, NotOnTheBoard
from events.carpool.forms import AnnouncementForm, MessageForm
from events.carpool.queries import board_page, has_board, occasions_to_go_to, trips_on_the_board
from events.carpool.services import announce_trip, relay_message
from events.models import Trip
from network.public_forms.limits import Limits
from network.public_forms.views import PublicFormView, unkept
from regions.models import Region

ENOUGH = _(
    "Many have written about this trip already, so no more messages are passed on. Choose another "
    "trip, or announce one of your own."
)


def language() -> str:
    """The language of the address, which is the person's."""
    return get_language() or "fi"


class OnBoard(PublicFormView):
    """A form of a region that has the board."""

    region: Region

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.region = request.region  # type: ignore[attr-defined]
        if not has_board(self.region):
            raise Http404

    def context(self) -> dict[str, Any]:
        return {"board": board_page(self.region, language())}


class Announce(OnBoard):
    """A new trip; it is public when the link in the mail has been opened and the button pressed.

    ``?tapahtuma=`` (an event's key) and ``?minne=`` fill in what is known.
    """

    form_id = "events.carpool.announce"
    template_name = "events/carpool/announce.html"
    sends_mail = True
    limits = Limits(neighbourhood=10, email=5)

    def make_form(self, data: Any = None) -> AnnouncementForm:
        return AnnouncementForm(data, region=self.region, initial=self._known())

    def _known(self) -> dict[str, Any]:
        known = {"destination": self.request.GET.get("minne", "")}
        key = self.request.GET.get("tapahtuma", "")
        event = {str(row.key): row for row in occasions_to_go_to(self.region)}.get(key)
        if event is None:
            return known
        known |= {"occasion": key, "day": timezone.localdate(event.starts_at)}
        if event.municipality_id:
            known["destination"] = event.municipality.slug
        return known

    def act(self, form: Any) -> str:
        announce_trip(region=self.region, language=language(), told=form.told())
        return reverse("carpool_thanks", args=("announced",))


class Contact(OnBoard):
    """A message to the person of a trip, whose address is not told."""

    form_id = "events.carpool.contact"
    form_class = MessageForm
    template_name = "events/carpool/contact.html"
    sends_mail = True
    limits = Limits(neighbourhood=10, email=10)
    trip: Trip

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        found = trips_on_the_board(self.region).filter(pk=kwargs["trip_id"]).first()
        if found is None and request.method != "POST":
            raise Http404
        if found is None:
            # Left while somebody was writing: what was written comes back with a reason.
            found = Trip.objects.filter(region=self.region, pk=kwargs["trip_id"]).first()
        if found is None or found.state == Trip.State.UNCONFIRMED:
            raise Http404
        self.trip = found

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            return super().post(request, **kwargs)
        except EnoughMessages:
            return self._back(ENOUGH, 429)
        except NotOnTheBoard:
            gone = _("The trip has been taken off the board, so your message was not passed on.")
            return self._back(gone, 410)

    def _back(self, why: Any, status: int) -> HttpResponse:
        form = self.make_form(self.request.POST)
        return self.show(form, why, status=status, keep_token=True)

    def context(self) -> dict[str, Any]:
        on_board = self.trip.is_on_the_board
        return super().context() | {"shown": shown([self.trip])[0] if on_board else None}

    def act(self, form: Any) -> str:
        told = {name: form.cleaned_data[name] for name in ("name", "email", "words")}
        self.trip.region = self.region
        relay_message(trip=self.trip, **told)
        return reverse("carpool_thanks", args=("passed-on",))


THANKS = frozenset({"announced", "passed-on", "confirmed", "changed", "closed"})


def thanks(request: HttpRequest, what: str) -> HttpResponse:
    """Says what happens next; reloading it sends nothing again."""
    region: Region = request.region  # type: ignore[attr-defined]
    if what not in THANKS or not has_board(region):
        raise Http404
    context = {"what": what, "board": board_page(region, language())}
    return unkept(render(request, "events/carpool/thanks.html", context))
