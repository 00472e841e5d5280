"""What follows from a report: for the delivery, the person, the other regions, and the sending."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from newsletters.addresses import address_key
from newsletters.models import (
    Consent,
    Delivery,
    ReturnedMail,
    Sending,
    SendingProgress,
    Subscriber,
    Subscription,
    Suppression,
)
from newsletters.queries.recipients import recipients_of
from newsletters.queries.sendings import Progress, progress_of
from newsletters.returns.errors import NotYet
from newsletters.returns.queries import complaint_rate, refusal_rate
from newsletters.returns.reports import Kind, Report, Source, read
from newsletters.returns.services import (
    MOST_SOFT,
    Outcome,
    forget_texts,
    forgive,
    reset_soft,
    take_in,
    take_in_refusals,
)
from tests import factories
from tests.newsletters.bounced import delivery, mail, sending

pytestmark = pytest.mark.django_db
State = Delivery.State


def report(about: Delivery, kind: Kind, **fields) -> Report:
    fields.setdefault("key", f"{about.pk}-{kind}")
    return Report(kind, delivery_id=about.pk, **fields)


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def test_a_hard_bounce_ends_the_letters_to_an_address_in_every_region(kainuu):
    lappi = factories.region("lappi")
    there = factories.subscriber(lappi, email="maija@example.net")
    other = factories.subscriber(lappi, email="kalle@example.net")
    here = factories.subscriber(kainuu, email="maija@example.net")
    row = delivery(sending(kainuu), here)
    assert take_in(read(mail("postfix-unknown-user", row.pk))) == Outcome.TAKEN
    row.refresh_from_db()
    assert row.state == State.BOUNCED
    back = ReturnedMail.objects.get()
    assert (back.delivery, back.kind, back.code) == (row, Kind.HARD, "5.1.1")
    assert Suppression.objects.get().reason == Suppression.Reason.BOUNCED
    active = Subscription.objects.filter(state=Subscription.State.ACTIVE)
    assert {place.subscriber_id for place in active} == {other.pk}
    assert not Subscriber.objects.filter(pk__in=[here.pk, there.pk]).exists()
    log = Consent.objects.order_by("region__slug")
    assert [(c.region.slug, c.deed, c.source) for c in log] == [
        ("kainuu", Consent.Deed.BOUNCED, Consent.Source.SERVER),
        ("lappi", Consent.Deed.BOUNCED, Consent.Source.SERVER),
    ]
    assert list(recipients_of(factories.letter(lappi))) == [other]


def test_a_report_that_is_read_twice_counts_once(kainuu):
    row = delivery(sending(kainuu))
    found = read(mail("postfix-mailbox-full", row.pk))
    assert [take_in(found), take_in(found)] == [Outcome.TAKEN, Outcome.KNOWN]
    assert ReturnedMail.objects.count() == 1
    assert Subscriber.objects.get().soft_bounces == 1


def test_two_reports_about_one_mail_count_one_soft_bounce(kainuu):
    row = delivery(sending(kainuu))
    take_in(report(row, Kind.SOFT, key="one"))
    take_in(report(row, Kind.SOFT, key="two"))
    assert Subscriber.objects.get().soft_bounces == 1


def test_a_soft_bounce_takes_nobody_off(kainuu):
    row = delivery(sending(kainuu))
    take_in(report(row, Kind.SOFT))
    row.refresh_from_db()
    assert row.state == State.BOUNCED
    assert not Suppression.objects.exists()
    assert Subscription.objects.get().state == Subscription.State.ACTIVE


@pytest.mark.parametrize(("days", "is_off"), [(13, False), (14, True)])
def test_five_soft_bounces_in_a_row_over_two_weeks_end_the_letters(kainuu, days, is_off):
    person = factories.subscriber(kainuu)
    for number in range(MOST_SOFT):
        assert not Suppression.objects.exists()
        take_in(report(delivery(sending(kainuu), person), Kind.SOFT))
        if number == 0:
            began = timezone.now() - dt.timedelta(days=days)
            ReturnedMail.objects.update(at=began)
    assert Suppression.objects.exists() == is_off


def test_a_mail_that_arrives_ends_the_row_of_soft_bounces(kainuu):
    person = factories.subscriber(kainuu)
    take_in(report(delivery(sending(kainuu), person), Kind.SOFT))
    take_in(report(delivery(sending(kainuu), person), Kind.DELIVERED))
    person.refresh_from_db()
    assert person.soft_bounces == 0


def test_soft_bounces_are_reset_for_those_named_only(kainuu):
    one, two = (factories.subscriber(kainuu, soft_bounces=3) for _ in range(2))
    assert reset_soft([one.pk]) == 1
    two.refresh_from_db()
    assert two.soft_bounces == 3


@pytest.mark.parametrize(
    ("settled", "state", "left"),
    [
        (10, State.SENT, 0),
        (3, State.SENT, 2),  # it may still come back
        (30, State.SENT, 2),  # it went before the bounce
        (10, State.BOUNCED, 2),
    ],
)
def test_a_later_letter_that_does_not_come_back_forgives(kainuu, settled, state, left):
    now = timezone.now()
    bounced = now - dt.timedelta(days=20)
    person = factories.subscriber(kainuu, soft_bounces=2, last_bounce_at=bounced)
    later = now - dt.timedelta(days=settled)
    delivery(sending(kainuu), person, state=state, settled_at=later)
    forgive()
    person.refresh_from_db()
    assert person.soft_bounces == left


def test_a_refusal_of_us_is_no_fault_of_the_persons(kainuu):
    row = delivery(sending(kainuu))
    take_in(read(mail("postfix-outlook-515", row.pk)))
    row.refresh_from_db()
    assert row.state == State.FAILED
    assert not Suppression.objects.exists()
    assert Subscriber.objects.get().soft_bounces == 0


def test_a_complaint_outweighs_a_bounce_and_is_never_weakened(kainuu):
    row = delivery(sending(kainuu))
    take_in(report(row, Kind.HARD))
    take_in(read(mail("arf-abuse", row.pk)))
    row.refresh_from_db()
    assert row.state == State.COMPLAINED
    assert Suppression.objects.get().reason == Suppression.Reason.COMPLAINED
    take_in(report(row, Kind.HARD, key="again"))
    row.refresh_from_db()
    assert row.state == State.COMPLAINED
    assert Suppression.objects.get().reason == Suppression.Reason.COMPLAINED


@pytest.mark.parametrize(
    ("before", "kind", "after"),
    [
        (State.IN_DOUBT, Kind.HARD, State.BOUNCED),
        (State.IN_DOUBT, Kind.DELAYED, State.SENT),
        (State.IN_DOUBT, Kind.DELIVERED, State.SENT),
        (State.SENT, Kind.DELAYED, State.SENT),
        (State.BOUNCED, Kind.DELIVERED, State.BOUNCED),
    ],
)
def test_a_report_settles_what_was_in_doubt(kainuu, before, kind, after):
    row = delivery(sending(kainuu), state=before)
    assert take_in(report(row, kind)) == Outcome.TAKEN
    row.refresh_from_db()
    assert row.state == after


@pytest.mark.parametrize(
    ("before", "kind", "after"),
    [
        ({"in_doubt": 1}, Kind.DELIVERED, {"sent": 1}),
        ({"in_doubt": 1}, Kind.HARD, {"sent": 1}),
        ({"in_doubt": 1}, Kind.SENDER, {"sent": 1}),
        ({"sent": 1}, Kind.HARD, {"sent": 1}),
    ],
)
def test_the_progress_follows_what_a_report_settles(kainuu, before, kind, after):
    made = sending(kainuu)
    state = State.SENT if "sent" in before else State.IN_DOUBT
    SendingProgress.objects.filter(sending=made).update(**before)
    take_in(report(delivery(made, state=state), kind))
    assert progress_of(made) == Progress(total=made.total, **after)


def test_a_mail_that_waits_to_be_sent_again_is_not_when_the_first_came_back(kainuu):
    row = delivery(sending(kainuu), state=State.PENDING, maybe_delivered=True)
    take_in(report(row, Kind.HARD))
    row.refresh_from_db()
    assert row.state == State.BOUNCED


@pytest.mark.parametrize("state", [State.PENDING, State.DEFERRED, State.SKIPPED])
def test_a_letter_that_never_left_cannot_come_back(kainuu, state):
    row = delivery(sending(kainuu), state=state)
    assert take_in(report(row, Kind.HARD)) == Outcome.UNKNOWN
    assert not Suppression.objects.exists()
    assert not ReturnedMail.objects.exists()


def test_a_delivery_in_a_workers_hands_is_left_until_later(kainuu):
    row = delivery(sending(kainuu), state=State.CLAIMED)
    with pytest.raises(NotYet):
        take_in(report(row, Kind.HARD))


@pytest.mark.parametrize("about", [None, 999_999_999, 10**17])
def test_a_report_of_an_unknown_letter_changes_nothing(about):
    assert take_in(Report(Kind.HARD, delivery_id=about, key="x")) == Outcome.UNKNOWN


def test_a_bounce_after_the_person_left_suppresses_the_address_alone(kainuu):
    row = delivery(sending(kainuu))
    gone = row.email
    Subscriber.objects.all().delete()
    assert take_in(report(row, Kind.HARD)) == Outcome.TAKEN
    assert bytes(Suppression.objects.get().address_key) == address_key(gone)


def test_a_bounce_of_an_address_that_the_person_has_changed_spares_the_person(kainuu):
    row = delivery(sending(kainuu))
    person = row.subscriber
    person.email = "new@example.net"
    person.save()
    take_in(report(row, Kind.HARD))
    take_in(report(row, Kind.SOFT))
    person.refresh_from_db()
    assert person.soft_bounces == 0
    assert bytes(Suppression.objects.get().address_key) == address_key(row.email)
    assert Subscription.objects.get().state == Subscription.State.ACTIVE


def test_a_bounce_of_a_forgotten_delivery_changes_its_state_only(kainuu):
    row = delivery(sending(kainuu))
    Delivery.objects.update(email="")
    assert take_in(report(row, Kind.HARD)) == Outcome.TAKEN
    assert not Suppression.objects.exists()


def test_a_refusal_at_once_counts_like_one_that_comes_back(kainuu):
    gone = delivery(sending(kainuu), state=State.FAILED, code=550, reply="5.1.1 User unknown")
    full = delivery(sending(kainuu), state=State.FAILED, code=452, reply="4.2.2 Over quota")
    assert take_in_refusals() == 2
    assert take_in_refusals() == 0
    assert {row.source for row in ReturnedMail.objects.all()} == {Source.SMTP}
    assert bytes(Suppression.objects.get().address_key) == address_key(gone.email)
    full.subscriber.refresh_from_db()
    assert full.subscriber.soft_bounces == 1
    gone.refresh_from_db()
    assert gone.state == State.FAILED


@pytest.mark.parametrize(("complaints", "sent", "held"), [(4, 10, False), (5, 2499, True)])
def test_a_letter_that_people_mark_as_unwanted_is_held_back(kainuu, complaints, sent, held):
    letter = sending(kainuu, sent=sent)
    for _ in range(complaints):
        take_in(report(delivery(letter), Kind.COMPLAINT))
    letter.refresh_from_db()
    assert (letter.state == Sending.State.PAUSED) == held
    assert letter.pause == (Sending.Pause.COMPLAINTS if held else "")
    assert complaint_rate(letter) == complaints / sent


def test_five_complaints_of_many_thousands_hold_nothing_back(kainuu):
    letter = sending(kainuu, sent=2500)
    for _ in range(5):
        take_in(report(delivery(letter), Kind.COMPLAINT))
    letter.refresh_from_db()
    assert letter.state == Sending.State.SENDING


@pytest.mark.parametrize(("refusals", "held"), [(2, False), (3, True)])
def test_a_sender_that_is_not_accepted_holds_the_letter_back(kainuu, refusals, held):
    letter = sending(kainuu, sent=250)
    for _ in range(refusals):
        take_in(read(mail("postfix-outlook-515", delivery(letter).pk)))
    letter.refresh_from_db()
    assert letter.pause == (Sending.Pause.SENDER if held else "")
    assert refusal_rate(letter) == refusals / 250


def test_too_many_dead_addresses_hold_the_letter_back(kainuu):
    letter = sending(kainuu, sent=190)
    for _ in range(20):
        take_in(report(delivery(letter), Kind.HARD))
    letter.refresh_from_db()
    assert letter.pause == Sending.Pause.REFUSED


@pytest.mark.parametrize("state", [Sending.State.DONE, Sending.State.CANCELLED])
def test_what_is_over_is_not_paused(kainuu, state):
    letter = sending(kainuu, sent=10, state=state)
    for _ in range(6):
        take_in(report(delivery(letter), Kind.COMPLAINT))
    letter.refresh_from_db()
    assert letter.state == state


def test_servers_words_are_forgotten_with_the_delivery_or_after_ninety_days(kainuu):
    letter = sending(kainuu)
    fresh, old, gone = (delivery(letter) for _ in range(3))
    for row in (fresh, old, gone):
        take_in(report(row, Kind.SOFT, text="words"))
    ReturnedMail.objects.filter(delivery=old).update(at=timezone.now() - dt.timedelta(days=91))
    Delivery.objects.filter(pk=gone.pk).update(email="")
    forget_texts()
    told = dict(ReturnedMail.objects.values_list("delivery", "text"))
    assert told == {fresh.pk: "words", old.pk: "", gone.pk: ""}
