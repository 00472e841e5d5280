"""How long is waited for whom, one part at a time."""

from __future__ import annotations

import logging

import pytest
from django.core.cache import cache
from django.db import OperationalError, connection
from kombu import Connection
from redis.exceptions import ConnectionError as ConnectionLost
from redis.exceptions import OutOfMemoryError

from network import poison
from network.celery import app
from network.health.tasks import tell_alive
from network.postgres.patience import patience, present
from network.silence import Silence
from network.web_limits import IDLE_SECONDS, LOCK_SECONDS, STATEMENT_SECONDS, limit_for_web
from tests import factories


def test_a_question_that_takes_longer_than_the_patience_is_given_up(own_database):
    with patience(0.2), pytest.raises(OperationalError, match="does not answer"):
        ask("SELECT pg_sleep(30)")
    connection.close()
    assert ask("SELECT 1") == 1


def test_patience_is_for_all_questions_together_and_ends_with_its_block(own_database):
    with patience(60):
        ask("SELECT pg_sleep(0.05)")
        assert present().left < 59.96
    assert present() is None


def test_a_worker_has_all_the_patience_in_the_world(own_database):
    assert present() is None
    assert ask("SELECT pg_sleep(0.05)::text") == ""


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/admin/"])
def test_every_request_has_a_limit_and_staff_have_more(client, monkeypatch, path):
    seen = []
    monkeypatch.setattr("regions.middleware.region_at", lambda _host: seen.append(present().left))
    client.get(path, headers={"host": factories.region("kainuu").site.hostname})
    assert (seen[0] > 20) is (path == "/admin/")
    assert seen[0] <= 25


def test_postgres_is_told_the_limits_of_a_web_process(own_database, settings):
    options = dict(settings.DATABASES["default"]["OPTIONS"])
    broker = dict(settings.CELERY_BROKER_TRANSPORT_OPTIONS)
    usual = connection.settings_dict
    try:
        settings.DATABASES["default"]["OPTIONS"] = dict(options)
        settings.CELERY_BROKER_TRANSPORT_OPTIONS = dict(broker)
        limit_for_web()
        connection.close()
        connection.settings_dict = usual | {"OPTIONS": settings.DATABASES["default"]["OPTIONS"]}
        assert ask("SHOW statement_timeout") == f"{STATEMENT_SECONDS}s"
        assert ask("SHOW lock_timeout") == f"{LOCK_SECONDS}s"
        assert ask("SHOW idle_in_transaction_session_timeout") == f"{IDLE_SECONDS // 60}min"
    finally:
        connection.close()
        connection.settings_dict = usual
        settings.DATABASES["default"]["OPTIONS"] = options


def test_while_a_server_is_silent_one_asks_and_the_others_are_told_at_once():
    silence = Silence()
    assert [silence.may_ask() for _ in range(3)] == [True] * 3
    silence.begin()
    assert [silence.may_ask() for _ in range(3)] == [False] * 3
    silence._next_try -= 10
    assert [silence.may_ask() for _ in range(3)] == [True, False, False]
    silence.end()
    assert silence.may_ask()


def test_a_message_that_took_three_workers_along_is_not_begun_again():
    assert [poison.may_begin("m1") for _ in range(4)] == [True, True, True, False]
    assert poison.may_begin("m2")
    poison.has_ended("m2")
    assert [poison.may_begin("m2") for _ in range(3)] == [True] * 3


def test_a_message_left_aside_is_written_down(monkeypatch, caplog):
    work = app.tasks[tell_alive.name]
    cache.set("begun:a-message", poison.TRIES)
    work.push_request(id="a-message", called_directly=False, is_eager=False)
    try:
        with caplog.at_level(logging.ERROR):
            assert work("default") is None
    finally:
        work.pop_request()
    assert "tell_alive has killed its worker three times" in caplog.text


def test_a_lost_connection_of_the_broker_is_called_so_and_a_full_redis_too(settings):
    with Connection(settings.REDIS_URL) as link:
        channel = link.channel()
        assert OutOfMemoryError in link.connection_errors
        usual, channel.connection.client = channel.connection.client, None
        with pytest.raises(ConnectionLost):
            channel._connparams()
        channel.connection.client = usual


def ask(words: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(words)
        return cursor.fetchone()[0]
