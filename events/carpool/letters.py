"""The room's mails about trips."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from events.carpool.services import CONFIRM, CONFIRMED, HIDDEN, MESSAGE
from events.carpool.tokens import Purpose, link_to
from events.models import Trip, TripMessage
from regions.models import OutgoingMail
from regions.outbox.kinds import letter_kind
from regions.outbox.letters import Letter


def _trip(mail: OutgoingMail) -> Trip | None:
    rows = Trip.objects.filter(pk=mail.about).for_cards().select_related("region__site")
    found: Trip | None = rows.first()
    return found


def told(trip: Trip) -> dict[str, str]:
    """What every letter says of the trip, for the gaps in its sentences."""
    return {
        "origin": trip.origin.name,
        "destination": trip.destination.name,
        "day": date_format(localtime(trip.departs_at), "DATETIME_FORMAT"),
    }


@letter_kind(CONFIRM)
def confirm(mail: OutgoingMail) -> Letter | None:
    """The link that publishes; not needed when the trip is public already or has left."""
    trip = _trip(mail)
    if trip is None or trip.state != Trip.State.UNCONFIRMED or trip.has_left:
        return None
    return Letter(
        subject=_("Confirm your trip: %(origin)s–%(destination)s") % told(trip),
        paragraphs=[
            _(
                "You have announced a trip from %(origin)s to %(destination)s, %(day)s. It is put "
                "on the board when you confirm it."
            )
            % told(trip)
        ],
        ways=[(_("Look at it and confirm"), link_to(trip, Purpose.CONFIRM))],
        small=[
            _("The link is good for two days. If it was not you, do nothing: we forget the trip.")
        ],
    )


@letter_kind(CONFIRMED)
def confirmed(mail: OutgoingMail) -> Letter | None:
    """The links to change and close."""
    trip = _trip(mail)
    if trip is None or trip.state != Trip.State.OPEN or trip.has_left:
        return None
    return Letter(
        subject=_("Your trip is on the board: %(origin)s–%(destination)s") % told(trip),
        paragraphs=[
            _("Your trip from %(origin)s to %(destination)s, %(day)s, is on the board.")
            % told(trip),
            _(
                "People write to you by a form, and their messages come to this address. Take the "
                "trip off when the car is full or you have found a lift."
            ),
        ],
        ways=[
            (_("Change the trip"), link_to(trip, Purpose.EDIT)),
            (_("Take the trip off the board"), link_to(trip, Purpose.CLOSE)),
        ],
        small=[
            _(
                "Keep this mail: whoever has the links can change the trip. It leaves the board at "
                "departure, and we delete it a week later."
            )
        ],
    )


@letter_kind(HIDDEN)
def hidden(mail: OutgoingMail) -> Letter | None:
    """Why an editor took it off."""
    trip = _trip(mail)
    if trip is None or trip.hidden_at is None:
        return None
    return Letter(
        subject=_("Your trip was taken off the board: %(origin)s–%(destination)s") % told(trip),
        paragraphs=[
            _(
                "The region's editors have taken your trip from %(origin)s to %(destination)s, "
                "%(day)s, off the board. They write:"
            )
            % told(trip)
        ],
        quoted=trip.hidden_reason,
        small=[_("You can announce the trip anew, or answer this mail if something is unclear.")],
    )


@letter_kind(MESSAGE)
def message(mail: OutgoingMail) -> Letter | None:
    """Somebody's words, whose address gets the answer."""
    rows = TripMessage.objects.filter(pk=mail.about).select_related("trip__region__site")
    row = rows.select_related("trip__origin", "trip__destination").first()
    if row is None:
        return None
    gaps = told(row.trip) | {"name": row.name, "email": row.email}
    ways = []
    if row.trip.is_on_the_board:
        ways = [(_("Take the trip off the board"), link_to(row.trip, Purpose.CLOSE))]
    return Letter(
        subject=_("About your trip: %(origin)s–%(destination)s") % gaps,
        paragraphs=[
            _(
                "%(name)s writes about your trip from %(origin)s to %(destination)s, %(day)s. "
                "When you answer this mail, your answer goes to %(email)s."
            )
            % gaps
        ],
        quoted=row.words,
        ways=ways,
        small=[
            _(
                "We have not checked who the sender is, and have not told your address to anybody. "
                "If the message is out of place, tell us: the contacts are on the site."
            )
        ],
        reply_to=row.email,
    )
