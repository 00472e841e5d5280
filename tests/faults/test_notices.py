"""Editors are told what stands still in the background, in words that say what it means."""

from __future__ import annotations

import socket

import pytest
from django.core.cache import caches
from django.test import override_settings

from network.health import heartbeats
from network.health.tasks import tell_alive
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}
LETTERS, MAILS, TIMED = "Kirjeet eivät nyt lähde", "Vahvistukset, kutsut", "ajastettu julkaisu"


@pytest.fixture
def desk(client):
    """What the desk of an editor tells."""
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.EDITOR))

    def told() -> str:
        reply = client.get("/admin/", headers=HOST)
        assert reply.status_code == 200
        return reply.content.decode()

    return told


@pytest.fixture
def long_begun(monkeypatch):
    """The process has run for longer than a worker may be silent."""
    monkeypatch.setattr(heartbeats, "_started", heartbeats._started - 10_000)


def alive(*queues: str) -> None:
    for queue in queues:
        tell_alive.delay(queue)


def test_nothing_is_told_while_every_queue_answers(desk, long_begun):
    alive("default", "mail", "letters")
    assert "desk-paused" not in desk()


@pytest.mark.parametrize(
    ("working", "told"),
    [
        (("default", "mail"), {LETTERS}),
        (("default", "letters"), {MAILS}),
        (("mail", "letters"), {TIMED}),
        ((), {LETTERS, MAILS, TIMED}),
    ],
)
def test_a_queue_that_stands_still_is_told_of(desk, long_begun, working, told):
    alive(*working)
    page = desk()
    assert {words for words in (LETTERS, MAILS, TIMED) if words in page} == told


def test_a_process_that_has_just_begun_gives_workers_time(desk, monkeypatch):
    monkeypatch.setattr(heartbeats, "_started", heartbeats.time.monotonic())
    assert "desk-paused" not in desk()


def test_without_redis_the_desk_opens_and_says_that_writing_goes_on(desk, settings):
    away = {
        name: {**cache, "LOCATION": "redis://127.0.0.1:1/0"}
        for name, cache in settings.CACHES.items()
    }
    with override_settings(CACHES=away):
        assert caches["default"].get("anything") is None
        page = desk()
    assert "Voit kirjoittaa ja julkaista kuten ennenkin" in page


@pytest.mark.parametrize("listens", [True, False])
def test_a_mail_server_that_refuses_is_told_of(desk, long_begun, settings, listens):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        if listens:
            server.listen()
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.getsockname()
        alive("default", "mail", "letters")
    assert (MAILS in desk()) is not listens


def test_the_letters_own_page_says_it_too(client, long_begun):
    kainuu = factories.region("kainuu")
    letter = factories.letter(kainuu)
    client.force_login(factories.staff(kainuu, RoleKey.COMMUNICATIONS))
    alive("default", "mail")
    reply = client.get(f"/admin/letters/{letter.pk}/send/", headers=HOST)
    assert reply.status_code == 200, reply
    assert LETTERS in reply.content.decode()
