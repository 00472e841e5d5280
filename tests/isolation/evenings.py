"""What each side's events hold: lifts, invitations, mails, and what came of them."""

from __future__ import annotations

import datetime as dt
import uuid

from django.utils import timezone

from events.evenings.planning import add_timeline
from events.models import (
    AgreedItem,
    AgreedState,
    Invitation,
    Occasion,
    Step,
    SurveyAnswer,
    Trip,
    TripMessage,
)
from regions.models import OutgoingMail
from tests.isolation.filling import Side


def hold_events(side: Side) -> None:
    """Lifts on the board, an evening with its invitations, and what was said afterwards."""
    _share_lifts(side)
    _invite_to_an_evening(side)
    _look_back(side)


def _share_lifts(side: Side) -> None:
    """A trip on the board, one in each other state, and what somebody has written about each."""
    person, region, now = side.words("Haarapaasky"), side.region, timezone.now()
    places = region.municipalities.defer("outline")
    for bird, seen in (
        ("Lapintiira", {"state": Trip.State.OPEN}),
        ("Kuukkeli", {"state": Trip.State.UNCONFIRMED}),
        ("Kuukkeli", {"state": Trip.State.CLOSED, "closed_at": now}),
        ("Kuukkeli", {"state": Trip.State.OPEN, "hidden_at": now}),
    ):
        trip = Trip.objects.create(
            region=region,
            kind=Trip.Kind.OFFER,
            origin=places[0],
            destination=places[1],
            departs_at=now + dt.timedelta(days=9),
            seats=2,
            words=side.words(bird).say("trip", "words"),
            name=person.say("traveller"),
            email=person.email("traveller"),
            language="fi",
            hidden_reason=person.say("hidden", "reason"),
            **seen,
        )
        writer = {"name": person.say("writer"), "email": person.email("writer")}
        TripMessage.objects.create(trip=trip, words=person.say("message"), **writer)


def _invite_to_an_evening(side: Side) -> None:
    """A timeline, whom it invites and whom nobody reaches, and mails in the post."""
    words, region = side.words("Kiislakuovi"), side.region
    page = side.targets["events.EventPage"]
    occasion = Occasion.objects.get(key=page.translation_key)
    add_timeline(occasion=occasion)
    Step.objects.filter(occasion=occasion).update(result=words.say("result"))
    side.targets["events.Step"] = Step.objects.filter(occasion=occasion).first()
    for number, email in enumerate((words.email("invited"), "")):
        invitation = Invitation.objects.create(
            region=region,
            occasion=occasion,
            organisation=side.targets["organisations.OrganisationPage"],
            key=uuid.uuid4(),
            name=words.say("association", str(number)),
            email=email,
            phone=words.say("phone", longest=40),
            language="fi",
            note=words.say("note"),
            phoned_by=side.people["editor"],
        )
        OutgoingMail.objects.create(
            region=region,
            kind="events.invitation",
            about=invitation.pk,
            key=words.say("mail", "key", str(number)),
            email=words.email("mail", str(number)),
            language="fi",
            state=OutgoingMail.State.FAILED,
            worker=words.say("worker", longest=32),
            reason=words.say("mail", "reason"),
            settled_at=timezone.now(),
        )


def _look_back(side: Side) -> None:
    """What came of the region's events: answers, and what has become of what was agreed.

    They are over in the figures' eyes, so that those have something to show and to hide.
    """
    words, region = side.words("Haarapaasky"), side.region
    occasions = Occasion.objects.filter(region=region)
    occasions.update(ends_at=timezone.now(), attended=7)
    for occasion in occasions[:1]:
        SurveyAnswer.objects.create(
            region=region,
            occasion=occasion,
            language="fi",
            usefulness=4,
            useful_for=SurveyAnswer.UsefulFor.ME,
            who=SurveyAnswer.Who.OTHER,
            words=words.say("answer"),
        )
    for item in AgreedItem.objects.filter(memo__region=region)[:1]:
        AgreedState.objects.create(
            region=region,
            key=item.translation_key,
            note=side.words("Lapintiira").say("note"),
            by=side.people["editor"],
        )
