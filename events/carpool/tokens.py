"""The links in the mails to whoever has announced a trip: confirm, change, take off."""

from __future__ import annotations

from enum import StrEnum

from django.core import signing
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.crypto import constant_time_compare

from events.carpool.errors import LinkGone, LinkUnknown
from events.models import Trip
from events.models.carpool import UNCONFIRMED_FOR
from regions.models import Region
from regions.scoping import inside


class Purpose(StrEnum):
    """What a link is for; the value is the end of its address's name."""

    CONFIRM = "confirm"
    EDIT = "edit"
    CLOSE = "close"


def link_to(trip: Trip, purpose: Purpose) -> str:
    """The whole address, on the region's own host and in the person's language.

    Signed for this purpose alone; bound to the row, its nonce and its region.
    """
    token = signing.dumps([trip.region_id, trip.pk, trip.nonce], salt=_salt(purpose))
    language = trip.language if trip.language in trip.region.languages else "fi"
    with translation.override(language):
        path = reverse(f"carpool_{purpose}", args=(token,))
    return f"{trip.region.open_site.root_url}{path}"


def trip_of(token: str, purpose: Purpose, region: Region) -> Trip:
    """The trip that the link opens on the region's site.

    Raises ``LinkUnknown`` for what we never wrote for this site or have forgotten, and ``LinkGone``
    for a trip that has left, was taken off, hidden or (un)confirmed already.
    """
    pk, nonce = _read(token, purpose, region)
    with inside(region):
        rows = Trip.objects.filter(pk=pk).for_cards().select_related("region__site")
        trip = rows.first()
    if trip is None or not constant_time_compare(nonce, trip.nonce):
        raise LinkUnknown
    reason = _gone(trip, purpose)
    if reason:
        raise LinkGone(reason, trip.language)
    return trip


def _gone(trip: Trip, purpose: Purpose) -> str:
    """Why the link does not act any more; empty when it does."""
    confirming = purpose == Purpose.CONFIRM
    waits = trip.state == Trip.State.UNCONFIRMED
    if trip.state == Trip.State.CLOSED:
        return "closed"
    if trip.has_left:
        return "left"
    if confirming and not waits:
        return "confirmed"
    if waits and (not confirming or trip.created_at < timezone.now() - UNCONFIRMED_FOR):
        return "out_of_date"
    # Whoever was hidden may still take the announcement off, and with it her own data.
    return "hidden" if trip.hidden_at and purpose == Purpose.EDIT else ""


def _salt(purpose: Purpose) -> str:
    return f"events.carpool.{purpose}"


def _read(token: str, purpose: Purpose, region: Region) -> tuple[int, str]:
    try:
        content = signing.loads(token, salt=_salt(purpose))
    except (signing.BadSignature, ValueError) as error:
        raise LinkUnknown from error
    match content:
        case [int(home), int(pk), str(nonce)] if home == region.pk and 0 < pk < 2**63:
            return pk, nonce
    raise LinkUnknown
