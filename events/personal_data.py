"""What this room holds of people (network/privacy)."""

from __future__ import annotations

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from events.carpool.tokens import Purpose
from events.carpool.tokens import link_to as trip_link
from events.forgetting import forget_registrations, forget_trips
from events.models import Registration, Trip
from events.models.carpool import KEPT_FOR, MESSAGE_KEPT_FOR, UNCONFIRMED_FOR
from events.models.evenings import INVITATION_KEPT_FOR
from events.models.registrations import (
    CONTACT_KEPT_FOR,
    MEMO_AWAITED_FOR,
    NEEDS_KEPT_FOR,
    REGISTRATION_KEPT_FOR,
)
from events.models.surveys import WORDS_KEPT_FOR
from events.registration.tokens import registration_address
from network.privacy.declaring import Basis, Limit, Personal, Way
from network.privacy.pages import empty_on_pages
from network.privacy.registry import declare, nothing_personal

PUBLISHED = "what editors publish; whoever is named in it has agreed"
_EVENT = _("the event")


def _registration_ways(row: Registration) -> list[Way]:
    if row.state == Registration.State.CANCELLED:
        return []
    return [(_("Change or cancel your registration"), registration_address(row))]


def _trip_ways(row: Trip) -> list[Way]:
    if not row.is_on_the_board:
        return []
    return [
        (_("Change the announcement"), trip_link(row, Purpose.EDIT)),
        (_("Take the announcement off"), trip_link(row, Purpose.CLOSE)),
    ]


declare(
    Personal(
        model="events.Registration",
        title=_("Registrations for events"),
        people=_("those who register for events"),
        purpose=_("To arrange the event, and to send you what you have asked for."),
        basis=Basis.WISH,
        fields=("name", "email", "phone", "organisation", "answers"),
        others=("nonce", "code"),
        limits=(
            Limit(
                days=REGISTRATION_KEPT_FOR.days,
                after="occasion__ends_at",
                event=_EVENT,
                when=Q(wants_memo=False, may_contact=False) | Q(state="cancelled"),
            ),
            Limit(
                days=REGISTRATION_KEPT_FOR.days,
                after="occasion__memo_sent_at",
                event=_("the memo, when you wait for it"),
                when=Q(wants_memo=True, may_contact=False),
            ),
            Limit(
                days=MEMO_AWAITED_FOR.days,
                after="occasion__ends_at",
                event=_("the event, when no memo comes"),
                when=Q(wants_memo=True, may_contact=False),
            ),
            Limit(
                days=CONTACT_KEPT_FOR.days,
                after="occasion__ends_at",
                event=_("the event, when we may contact you later"),
            ),
        ),
        purge="events.tasks.purge_people",
        email="email",
        corrects=("name", "phone", "organisation"),
        ways=_registration_ways,
        erase=forget_registrations,
    ),
    Personal(
        model="events.Needs",
        title=_("Diets and what you need to take part"),
        people=_("those who register for events"),
        purpose=_("For the kitchen and the door of the event, and for nothing else."),
        basis=Basis.CONSENT,
        special=True,
        fields=("diet", "access", "consent"),
        limits=(
            Limit(days=NEEDS_KEPT_FOR.days, after="registration__occasion__ends_at", event=_EVENT),
        ),
        purge="events.tasks.purge_people",
        region="registration__region",
        email="registration__email",
        corrects=("diet", "access"),
    ),
    Personal(
        model="events.Invitation",
        title=_("Invitations to associations"),
        people=_("contact people of associations"),
        purpose=_("To invite your association to an evening, by mail or by telephone."),
        basis=Basis.INTEREST,
        fields=("name", "email", "phone", "note"),
        limits=(Limit(days=INVITATION_KEPT_FOR.days, after="occasion__ends_at", event=_EVENT),),
        purge="events.evenings.tasks.purge_invitations",
        email="email",
    ),
    Personal(
        model="events.Trip",
        title=_("Lifts"),
        people=_("those who offer, need or share a lift"),
        purpose=_("To show your announcement, and to pass messages on without your address."),
        basis=Basis.CONSENT,
        seen_by=_("everybody what you write; the region's editors your name and address"),
        fields=("words", "name", "email", "hidden_reason"),
        others=("nonce",),
        limits=(
            Limit(
                days=UNCONFIRMED_FOR.days,
                after="created_at",
                event=_("you wrote it, when you do not confirm it"),
                when=Q(state="unconfirmed"),
            ),
            Limit(
                days=KEPT_FOR.days,
                after="closed_at",
                event=_("you took it off"),
                when=Q(state="closed"),
            ),
            Limit(days=KEPT_FOR.days, after="departs_at", event=_("the trip")),
        ),
        purge="events.carpool.tasks.purge_trips",
        email="email",
        corrects=("name",),
        ways=_trip_ways,
        erase=forget_trips,
    ),
    Personal(
        model="events.TripMessage",
        title=_("Messages about lifts"),
        people=_("those who answer an announcement of a lift"),
        purpose=_("To pass your message on once."),
        basis=Basis.CONSENT,
        seen_by=_("whoever has announced the lift"),
        fields=("name", "email", "words"),
        limits=(Limit(days=MESSAGE_KEPT_FOR.days, after="created_at", event=_("you wrote it")),),
        purge="events.carpool.tasks.purge_trips",
        region="trip__region",
        email="email",
    ),
    Personal(
        model="events.SurveyAnswer",
        title=_("Answers to the survey about an event"),
        people=_("those who came to the event"),
        purpose=_("To make the next event better. You answer without a name."),
        basis=Basis.CONSENT,
        fields=("words",),
        limits=(
            Limit(
                days=WORDS_KEPT_FOR.days,
                after="occasion__ends_at",
                event=_EVENT,
                empties=("words",),
            ),
        ),
        purge="events.tasks.forget_survey_words",
        unfound=_("Nobody knows whose answer it is, and we cannot find yours."),
    ),
    Personal(
        model="events.MeetingSeriesPage",
        title=_("Conveners of meetings"),
        people=_("those who convene the next meeting"),
        purpose=_("So that the next meeting has somebody who convenes it."),
        basis=Basis.INTEREST,
        seen_by=_("everybody the role; the region's editors the address"),
        fields=("convener", "convener_email"),
        others=("lead", "body", "next_theme", "materials"),
        until=_("until the baton is passed on"),
        email="convener_email",
        erase=lambda rows: empty_on_pages(rows, ("convener", "convener_email")),
    ),
    Personal(
        model="events.EventPage",
        title=_("Contacts of events"),
        people=_("those who take registrations by mail"),
        purpose=_("So that people can register."),
        basis=Basis.INTEREST,
        seen_by=_("everybody"),
        fields=("registration_email",),
        others=(
            *("lead", "body", "venue", "street", "online_url", "accessibility", "organiser"),
            *("registration_url", "questions", "not_on", "project", "programme"),
        ),
        until=_("as long as the event is shown"),
        email="registration_email",
        erase=lambda rows: empty_on_pages(rows, ("registration_email",)),
    ),
)
nothing_personal("events.Occasion", "title kind place nonce project", PUBLISHED)
nothing_personal(
    "events.CalendarEntry", "shown_in kind themes organisations", "keys of what is public"
)
nothing_personal("events.DoorMark", "mark", "a random mark")
nothing_personal("events.Step", "action result", "what a program has done")
nothing_personal("events.CarpoolPage", "lead", PUBLISHED)
nothing_personal("events.EventIndexPage", "lead", PUBLISHED)
nothing_personal("events.MemoPage", "lead presented wishes", PUBLISHED)
nothing_personal("events.AgreedItem", "what who", "a role or a body, no name")
nothing_personal("events.AgreedState", "note", "what happened, shown to everybody")
nothing_personal("events.EventReportPage", "lead project body next_time", PUBLISHED)
