"""What is published reaches the other service: once it is there, signed, and with patience."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
from cryptography.fernet import InvalidToken
from django.core.management import call_command
from django.utils import timezone
from standardwebhooks import Webhook, WebhookVerificationError
from wagtail.models import PageViewRestriction

from network.links import reaching
from network.users import sealing
from regions.models import OutgoingMail
from tests import factories
from tests.webhooks.conftest import register
from tests.webhooks.receiver import HOST, names
from webhooks.delivering import PAUSES, deliver, purge
from webhooks.models import Message, Target
from webhooks.pausing import resume, send_again
from webhooks.secrets import give_secret
from webhooks.trying import send_a_try

pytestmark = pytest.mark.django_db
State = Message.State


def publish(page):
    page.save_revision().publish()
    return page


def test_a_published_page_is_told_of_and_anybody_can_check_who_told(told):
    target, secret, receiver = told
    page = publish(factories.news(factories.region("kainuu"), title="Kuukkelin uutinen"))
    assert deliver() == 1
    ((headers, body),) = receiver.got
    words = Webhook(secret).verify(body.decode(), headers)
    assert words["type"] == "news.published"
    assert words["data"] == {
        "id": str(page.translation_key),
        "url": page.full_url,
        "language": "fi",
    }
    assert "Kuukkel" not in body.decode()
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(body.decode().replace("published", "moved"), headers)
    assert target.messages.get().state == State.TAKEN


@pytest.mark.parametrize(
    ("make", "topic"),
    [
        (lambda region: factories.organisation(region), "organization"),
        (lambda region: factories.event(region), "event"),
        (lambda region: factories.story(factories.campaign(region)), "story"),
    ],
)
def test_each_kind_is_told_of_when_it_comes_and_when_it_goes(told, make, topic):
    target = told[0]
    page = make(factories.region("kainuu"))
    publish(page)
    page.unpublish()
    types = list(target.messages.order_by("pk").values_list("type", flat=True))
    assert types == [f"{topic}.published", f"{topic}.unpublished"]


def test_a_moved_section_tells_of_what_stands_below(told):
    target, _secret, _receiver = told
    region = factories.region("kainuu")
    event = publish(factories.event(region))
    index = event.get_parent()
    index.slug = "kalenteri-uusi"
    content = factories.content(region)
    Message.objects.all().delete()
    event.move(factories.home(region), pos="last-child")
    event.refresh_from_db()
    (message,) = target.messages.all()
    assert (message.type, message.body["data"]["url"]) == ("event.moved", event.full_url)
    content.move(factories.home(region), pos="first-child")
    assert target.messages.count() == 1


def test_only_what_is_public_is_told_of_and_only_to_those_whom_it_concerns(told):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    other, _secret = register(lappi, "https://other.example.org/", "news")
    hub, _secret = register(factories.region("verkosto"), "https://hub.example.org/")
    page = factories.news(kainuu)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    publish(page)
    page.unpublish()
    draft = factories.news(kainuu)
    draft.unpublish()
    Message.objects.all().delete()
    draft.save_revision()
    publish(factories.content(kainuu))
    assert not Message.objects.exists()
    publish(factories.news(kainuu))
    assert not other.messages.exists()
    assert hub.messages.count() == told[0].messages.count() == 1


def test_a_failure_is_tried_again_with_growing_pauses_and_then_the_region_is_told(told):
    target, _secret, receiver = told
    administrator = factories.staff(target.region, "administrator")
    receiver.answers = [500] * (len(PAUSES) + 1)
    message = send_a_try(target=target)
    for pause in PAUSES:
        before = timezone.now()
        assert deliver() == 0
        message.refresh_from_db()
        assert (message.state, message.status) == (State.WAITING, 500)
        assert pause <= message.next_at - before <= pause + dt.timedelta(minutes=1)
        Message.objects.update(next_at=timezone.now())
    assert sum(PAUSES, dt.timedelta()) > dt.timedelta(hours=22)
    assert not OutgoingMail.objects.exists()
    deliver()
    target.refresh_from_db()
    assert target.paused_because == Target.Reason.FAILING
    assert OutgoingMail.objects.get().email == administrator.email
    publish(factories.news(target.region))
    assert target.messages.count() == 1, "a paused target gathers nothing"
    assert {headers["webhook-id"] for headers, _body in receiver.got} == {str(message.key)}
    resume(target=target)
    assert send_again(message=message)
    assert deliver() == 1


def test_who_wants_no_more_is_left_alone(told):
    target, _secret, receiver = told
    receiver.answers = [410]
    send_a_try(target=target)
    deliver()
    target.refresh_from_db()
    assert target.paused_because == Target.Reason.GONE


def test_one_that_hangs_keeps_no_other_waiting(told, monkeypatch):
    monkeypatch.setattr(reaching, "WHOLE_SECONDS", 0.5)
    monkeypatch.setattr(reaching, "SECONDS", 0.5)
    target, _secret, receiver = told
    receiver.hangs = threading.Event()
    for _ in range(3):
        send_a_try(target=target)
    assert deliver() == 0
    receiver.hangs.set()
    assert len(receiver.got) == 1, "its other messages wait for the next round"
    assert target.messages.filter(attempts=1, status=0, why="silent").count() == 1


def test_an_answer_without_end_is_not_read(told):
    target, _secret, receiver = told
    receiver.streams = True
    send_a_try(target=target)
    assert deliver() == 1
    receiver.streams = False


def test_a_redirect_is_not_followed(told):
    target, _secret, receiver = told
    receiver.answers, receiver.location = [302], "https://169.254.169.254/latest/"
    send_a_try(target=target)
    assert deliver() == 0
    assert target.messages.get().status == 302
    assert len(receiver.got) == 1


@pytest.mark.parametrize("place", ["127.0.0.1", "10.0.0.8", "169.254.169.254"])
def test_a_name_that_changes_its_mind_leads_nowhere(told, monkeypatch, place):
    """It was public when it was registered (DNS rebinding)."""
    target, _secret, receiver = told
    monkeypatch.undo()
    monkeypatch.setattr(reaching.socket, "getaddrinfo", names(place))
    send_a_try(target=target)
    assert deliver() == 0
    assert target.messages.get().why == "inner"
    assert not receiver.got


def test_a_worker_that_died_leaves_its_message_to_the_next(told, monkeypatch):
    target, _secret, receiver = told
    message = send_a_try(target=target)
    monkeypatch.setattr("webhooks.delivering.post", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        deliver()
    monkeypatch.undo()
    assert deliver() == 0, "the lease holds"
    message.refresh_from_db()
    assert message.state == State.WAITING
    assert message.next_at > timezone.now()
    assert HOST in receiver.url


def test_both_secrets_hold_for_a_day_and_then_the_new_one_alone(told):
    target, old, receiver = told
    new = give_secret(target)
    target.save()
    send_a_try(target=target)
    deliver()
    headers, body = receiver.got[-1]
    for secret in (old, new):
        assert Webhook(secret).verify(body.decode(), headers)
    Target.objects.update(old_secret_until=timezone.now() - dt.timedelta(seconds=1))
    send_a_try(target=target)
    deliver()
    headers, body = receiver.got[-1]
    assert Webhook(new).verify(body.decode(), headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(old).verify(body.decode(), headers)


def test_secrets_are_sealed_and_are_sealed_anew_with_the_next_key(told, settings, capsys):
    target, secret, receiver = told
    assert secret.removeprefix("whsec_") not in target.sealed_secret
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "x" * 60
    call_command("renew_seals")
    assert "1 webhooks' secrets" in capsys.readouterr().out
    settings.SECRET_KEY_FALLBACKS = []
    send_a_try(target=target)
    assert deliver() == 1
    headers, body = receiver.got[-1]
    assert Webhook(secret).verify(body.decode(), headers)
    target.refresh_from_db()
    with pytest.raises(InvalidToken):
        sealing.unseal(target.sealed_secret)


def test_what_was_told_is_forgotten_after_thirty_days(told):
    message = send_a_try(target=told[0])
    assert purge() == 0
    Message.objects.filter(pk=message.pk).update(created_at=timezone.now() - dt.timedelta(days=31))
    assert purge() == 1
