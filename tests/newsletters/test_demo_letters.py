"""The demo's readers and sent letters: what a report would read of them fits together."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db.models import Count, Q, Sum
from django.utils import timezone

from network.demo import readers, sent_letters
from network.demo.people import add_staff
from newsletters.models import (
    Audience,
    Consent,
    Delivery,
    Digest,
    ReturnedMail,
    Sending,
    SendingProgress,
    Subscriber,
    Subscription,
)
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def lappi():
    region = factories.region("lappi")
    add_staff(region)
    readers.add_subscribers(region)
    return region


def test_every_list_says_what_it_promises_and_everybody_on_it_has_said_yes(lappi):
    audiences = Audience.objects.filter(region=lappi)
    assert all({"fi", "sv", "en"} <= set(one.purposes) for one in audiences)
    for row in Subscription.objects.select_related("audience", "subscriber"):
        said = Consent.objects.filter(audience=row.audience, subscriber=row.subscriber)
        last = said.first()
        assert last.deed in (Consent.Deed.CONFIRMED, Consent.Deed.ADDED)
        assert last.text == row.audience.purpose_in(row.subscriber.language)
        assert bytes(last.address_key) == bytes(row.subscriber.address_key)
        assert last.proof or last.deed == Consent.Deed.CONFIRMED
    assert set(Subscriber.objects.values_list("language", flat=True)) == set(lappi.languages)
    assert Digest.objects.get(is_active=True).audience.region == lappi


def test_filling_the_lists_again_adds_nothing(lappi):
    counts = [model.objects.count() for model in (Subscriber, Subscription, Consent)]
    readers.add_subscribers(lappi)
    assert counts == [model.objects.count() for model in (Subscriber, Subscription, Consent)]


def test_a_sent_letter_has_a_finished_sending_whose_numbers_agree(lappi):
    now = timezone.now()
    for days in (60, 20):
        factories.letter(lappi, sent_at=now - dt.timedelta(days=days))
    factories.letter(lappi)
    sent_letters.tell_of_sendings(lappi)
    sent_letters.tell_of_sendings(lappi)
    first, second = Sending.objects.order_by("due_at")
    assert second.since == first.until == first.due_at
    for sending in (first, second):
        deliveries = Delivery.objects.filter(sending=sending)
        rows = deliveries.aggregate(
            every=Count("pk"),
            arrived=Count("pk", filter=Q(state=Delivery.State.SENT)),
            back=Count("pk", filter=Q(state=Delivery.State.BOUNCED)),
        )
        told = SendingProgress.objects.filter(sending=sending).aggregate(
            sent=Sum("sent"), rest=Sum("failed") + Sum("in_doubt") + Sum("skipped")
        )
        assert sending.state == Sending.State.DONE
        assert sending.asked_by.email == "viestinta.lappi@example.org"
        assert rows["every"] == sending.total == told["sent"] + told["rest"]
        assert told["sent"] == rows["arrived"] + rows["back"]
        assert 0.93 < rows["arrived"] / rows["every"] < 0.99
        assert ReturnedMail.objects.filter(delivery__sending=sending).count() == rows["back"]
        assert not deliveries.filter(settled_at__gt=sending.finished_at).exists()
    gone = set(Subscription.objects.filter(state="left").values_list("subscriber", flat=True))
    got_first, got_second = (
        set(Delivery.objects.filter(sending=one).values_list("subscriber", flat=True))
        for one in (first, second)
    )
    assert got_first - got_second <= gone
    assert len(got_first - got_second) == 2
    assert {
        Consent.objects.filter(subscriber=one).first().deed for one in got_first - got_second
    } == {Consent.Deed.BOUNCED, Consent.Deed.LEFT}
