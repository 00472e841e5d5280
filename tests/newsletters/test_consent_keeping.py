"""Bounces, complaints, two presses at once, and how long what is known of readers is kept."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.utils import timezone

from newsletters.addresses import address_key
from newsletters.consent import retention, services
from newsletters.consent.tasks import forget_readers
from newsletters.models import Consent, Delivery, ReaderImport, Subscriber, Suppression
from newsletters.queries.recipients import recipients_of
from regions.scoping import NOTHING, limited_to
from tests import factories
from tests.newsletters.reading import delivered, joined, logged, mailed, subscribe, tables_with
from tests.organisations.caring import send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu() -> Any:
    return factories.region("kainuu")


@pytest.mark.parametrize("deed", ["bounced", "complained"])
def test_an_address_that_bounces_or_complains_is_taken_off_everywhere(kainuu, deed):
    lappi = factories.region("lappi")
    here, there = (factories.subscriber(one, email="x@example.net") for one in (kainuu, lappi))
    other = factories.subscriber(lappi)
    with limited_to(NOTHING):
        assert services.take_off(subscriber=here, deed=deed) == 2
        assert services.take_off(subscriber=here, deed=deed) == 0
    assert list(Subscriber.objects.all()) == [other]
    assert not Subscriber.objects.filter(pk=there.pk).exists()
    assert logged(kainuu) == logged(lappi) == [(deed, "server")]
    row = Suppression.objects.get()
    assert (bytes(row.address_key), row.reason) == (address_key("x@example.net"), deed)


def test_a_weightier_reason_stays(kainuu):
    key = address_key("x@example.net")
    for reason, stays in (
        ("bounced", "bounced"),
        ("objected", "objected"),
        ("complained", "objected"),
        ("bounced", "objected"),
    ):
        services.suppress(address_key=key, reason=reason)
        assert Suppression.objects.get().reason == stays


def test_a_letter_that_waits_for_somebody_who_has_left_is_left_out(kainuu):
    reader = factories.subscriber(kainuu)
    delivery = delivered(reader, "associations")
    Delivery.objects.update(state=Delivery.State.PENDING)
    services.leave(subscriber=reader, source="one_click", letter=delivery.sending.letter)
    delivery.refresh_from_db()
    assert (delivery.state, delivery.skip) == (Delivery.State.SKIPPED, "left")
    assert delivery.subscriber_id is None
    assert services.leave(subscriber=reader, source="one_click") == []


def test_requests_that_nobody_confirms_are_forgotten_after_14_days(client, kainuu):
    subscribe(client, "kanarialintu@example.net")
    reader = joined(client, audiences=["associations"])
    subscribe(client, reader.email, audiences=["residents"])
    assert retention.purge_unconfirmed() == 0
    later = timezone.now() + dt.timedelta(days=15)
    assert retention.purge_unconfirmed(later) == 2
    assert tables_with("kanarialintu") in ([], ["regions_outgoingmail"])
    assert list(Subscriber.objects.all()) == [reader]
    rows = Consent.objects.values_list("deed", "audience__kind")
    assert sorted(rows) == [("asked", "associations"), ("confirmed", "associations")]


def test_the_log_is_kept_three_years_after_the_last_row_and_while_somebody_subscribes(
    client, kainuu
):
    joined(client, "jaa@example.net")
    services.leave(subscriber=joined(client, "lahti@example.net"), source="link")
    almost = timezone.now() + dt.timedelta(days=3 * 365)
    assert retention.purge_consents(almost) == 0
    assert retention.purge_consents(almost + dt.timedelta(days=10)) == 3
    keys = {bytes(row.address_key) for row in Consent.objects.all()}
    assert keys == {address_key("jaa@example.net")}


def test_a_file_that_nobody_brings_in_is_deleted_after_a_day(kainuu):
    source = ReaderImport(region=kainuu, audience=factories.audience(kainuu), total=1)
    source.rows = [{"row": 2, "email": "a@example.net", "verdict": "new"}]
    source.save()
    assert forget_readers()["imports"] == 0
    ReaderImport.objects.update(created_at=timezone.now() - dt.timedelta(days=2))
    assert forget_readers()["imports"] == 1


def test_the_proof_outlives_the_person_without_telling_who_it_was(client, kainuu):
    reader = joined(client, "kanarialintu@example.net")
    services.leave(subscriber=reader, source="link")
    assert [deed for deed, _source in logged(kainuu)] == ["asked", "confirmed", "left"]
    assert set(tables_with("kanarialintu")) <= {"regions_outgoingmail"}
    assert set(Consent.objects.values_list("subscriber", flat=True)) == {None}


def test_whoever_comes_back_by_herself_is_written_to_again(client, kainuu):
    services.leave(subscriber=joined(client), source="one_click")
    reader = joined(client)
    assert list(recipients_of(factories.letter(kainuu))) == [reader]


def test_only_confirmed_people_get_a_letter(client, kainuu):
    subscribe(client)
    assert not recipients_of(factories.letter(kainuu)).exists()
    send(client, mailed())
    assert recipients_of(factories.letter(kainuu)).count() == 1
