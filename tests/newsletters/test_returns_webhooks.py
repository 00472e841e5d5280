"""News of a sending service: only signed ones count, and each once."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import subprocess
import sys
from time import time

import pytest
from anymail.signals import AnymailTrackingEvent, EventType, RejectReason

from network import env
from newsletters.models import Delivery, ReturnedMail, Suppression
from newsletters.returns.checks import service_proves_itself
from newsletters.returns.reports import Kind
from newsletters.returns.service_urls import addresses
from newsletters.returns.webhooks import report_of
from newsletters.tokens import bounce_address, metadata_of
from tests import factories
from tests.newsletters.bounced import delivery, sending

State = Delivery.State
KEY = "a-signing-key-of-mailgun"
MAILGUN, POSTMARK = (f"anymail.backends.{name}.EmailBackend" for name in ("mailgun", "postmark"))


@pytest.fixture
def row(settings, db):
    settings.ROOT_URLCONF = "tests.newsletters.service_addresses"
    settings.ANYMAIL = {"MAILGUN_WEBHOOK_SIGNING_KEY": KEY, "WEBHOOK_SECRET": ""}
    return delivery(sending(factories.region("kainuu")))


def tell(
    client, event: str, metadata: dict[str, str], *, token: str = "t1", key: str = KEY, **more
):
    """What Mailgun posts, signed."""
    when = str(int(time()))
    digest = hmac.new(key.encode(), f"{when}{token}".encode(), hashlib.sha256).hexdigest()
    data = {
        "event": event,
        "timestamp": float(when),
        "id": "x",
        "recipient": "maija@example.net",
        "user-variables": metadata,
        "message": {"headers": {"message-id": "1@example.net"}},
        **more,
    }
    body = {"signature": {"timestamp": when, "token": token, "signature": digest}}
    return client.post(
        "/anymail/mailgun/tracking/",
        json.dumps(body | {"event-data": data}),
        content_type="application/json",
        headers={"host": "localhost"},
    )


GONE = {
    "severity": "permanent",
    "reason": "bounce",
    "delivery-status": {"code": 550, "message": "5.1.1 <maija@example.net> User unknown"},
}


def test_signed_news_of_a_bounce_count_once_however_often_they_come(client, row):
    for _ in range(2):
        assert tell(client, "failed", metadata_of(row.pk), **GONE).status_code == 200
    row.refresh_from_db()
    assert row.state == State.BOUNCED
    back = ReturnedMail.objects.get()
    assert (back.kind, back.source, back.code) == (Kind.HARD, "webhook", "5.1.1")
    assert "@" not in back.text
    assert Suppression.objects.count() == 1


def test_news_with_a_wrong_signature_are_refused(client, row):
    reply = tell(client, "failed", metadata_of(row.pk), key="a-guess", **GONE)
    assert reply.status_code == 400
    row.refresh_from_db()
    assert row.state == State.SENT
    assert not ReturnedMail.objects.exists()


def test_news_with_another_deliverys_mark_are_about_nothing(client, row):
    forged = metadata_of(row.pk + 1) | {"delivery": str(row.pk)}
    assert tell(client, "failed", forged, **GONE).status_code == 200
    assert not ReturnedMail.objects.exists()


def test_news_about_a_delivery_in_a_workers_hands_are_to_be_told_again(client, row):
    Delivery.objects.update(state=State.CLAIMED)
    client.raise_request_exception = False
    assert tell(client, "failed", metadata_of(row.pk), **GONE).status_code == 500
    Delivery.objects.update(state=State.SENT)
    assert tell(client, "failed", metadata_of(row.pk), **GONE).status_code == 200
    assert ReturnedMail.objects.count() == 1


def test_a_complaint_that_a_service_tells_of_counts(client, row):
    tell(client, "complained", metadata_of(row.pk))
    row.refresh_from_db()
    assert row.state == State.COMPLAINED


def test_a_mail_in_doubt_has_arrived_when_the_service_says_so(client, row):
    Delivery.objects.update(state=State.IN_DOUBT)
    tell(client, "delivered", metadata_of(row.pk))
    row.refresh_from_db()
    assert row.state == State.SENT


def test_a_service_that_does_not_sign_needs_the_shared_secret(client, row, settings):
    settings.ANYMAIL = {"WEBHOOK_SECRET": "user:word"}
    news = json.dumps({"RecordType": "SpamComplaint", "Metadata": metadata_of(row.pk), "ID": 1})
    ask = {"content_type": "application/json", "headers": {"host": "localhost"}}
    address = "/anymail/postmark/tracking/"
    assert client.post(address, news, **ask).status_code == 400
    ask["headers"]["authorization"] = "Basic dXNlcjp3b3Jk"
    assert client.post(address, news, **ask).status_code == 200
    row.refresh_from_db()
    assert row.state == State.COMPLAINED


def event(kind: str, **fields) -> AnymailTrackingEvent:
    return AnymailTrackingEvent(event_type=kind, event_id="1", **fields)


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        (EventType.BOUNCED, {"reject_reason": RejectReason.INVALID}, Kind.HARD),
        (EventType.BOUNCED, {"reject_reason": RejectReason.TIMED_OUT}, Kind.SOFT),
        (EventType.BOUNCED, {"reject_reason": RejectReason.BLOCKED}, Kind.SENDER),
        (EventType.BOUNCED, {"mta_response": "452 4.2.2 over quota"}, Kind.SOFT),
        (
            EventType.BOUNCED,
            {"reject_reason": RejectReason.BOUNCED, "mta_response": "550 5.7.515 authentication"},
            Kind.SENDER,
        ),
        (EventType.REJECTED, {"reject_reason": RejectReason.SPAM}, Kind.COMPLAINT),
        (EventType.REJECTED, {"reject_reason": RejectReason.UNSUBSCRIBED}, None),
        (EventType.FAILED, {}, Kind.SENDER),
        (EventType.DEFERRED, {}, Kind.DELAYED),
        (EventType.AUTORESPONDED, {}, None),
        (EventType.OPENED, {}, None),
        (EventType.QUEUED, {}, None),
    ],
)
def test_each_kind_of_news_has_its_meaning(kind, fields, expected):
    assert report_of(event(kind, **fields), "Any").kind == expected


def test_a_tag_proves_itself_too_and_a_services_own_number_does_not():
    tag = bounce_address(7).partition("@")[0]
    assert report_of(event("bounced", tags=["letters", tag]), "Any").delivery_id == 7
    forged = event("bounced", message_id="7", tags=["b+7-0000000000"])
    assert report_of(forged, "Any").delivery_id is None


def test_only_the_service_in_use_has_a_door():
    assert [str(door.pattern) for door in addresses(MAILGUN)] == ["mailgun/tracking/"]
    assert addresses("") == []


def test_the_network_opens_the_door_only_with_a_service():
    ask = "from django.urls import resolve\nprint(resolve('/anymail/mailgun/tracking/').view_name)"
    found = []
    for service in ("", MAILGUN):
        done = subprocess.run(
            [sys.executable, "manage.py", "shell", "--no-imports", "-c", ask],
            cwd=env.PROJECT,
            env={**os.environ, "MAIL_SERVICE": service, "MAIL_SERVICE_SETTINGS": "{}"},
            capture_output=True,
            text=True,
            check=True,
        )
        found.append(done.stdout.strip())
    assert found == ["wagtail_serve", "mailgun_tracking_webhook"]


@pytest.mark.parametrize(
    ("service", "anymail", "ids"),
    [
        ("", {}, []),
        (MAILGUN, {}, []),
        (POSTMARK, {"WEBHOOK_SECRET": "user:word"}, []),
        (POSTMARK, {}, ["newsletters.E001"]),
        ("anymail.backends.console.EmailBackend", {}, ["newsletters.W001"]),
    ],
)
def test_a_service_that_anybody_could_imitate_is_refused_at_the_start(
    settings, service, anymail, ids
):
    settings.MAIL_SERVICE, settings.ANYMAIL = service, anymail
    assert [problem.id for problem in service_proves_itself()] == ids
