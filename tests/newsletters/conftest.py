"""A mail server that does harm on request, and letters on their way to it."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection

from newsletters.models import (
    Delivery,
    MailBucket,
    MailWorker,
    NewsletterPage,
    Sending,
    Subscriber,
    Suppression,
)
from tests import database, factories
from tests.newsletters.faultsink import Sink
from tests.newsletters.letters import State, on_its_way


@pytest.fixture
def sink(settings, tmp_path) -> Iterator[Sink]:
    """Letters leave to this server."""
    found, loop = Sink(), asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    serving = asyncio.start_server(found.serve, "127.0.0.1", 0, limit=2**20)
    server = asyncio.run_coroutine_threadsafe(serving, loop).result(10)
    port = server.sockets[0].getsockname()[1]
    settings.LETTER_RELAYS = [f"smtp://127.0.0.1:{port}"]
    settings.LETTER_JOURNAL = tmp_path / "journals"
    yield found
    loop.call_soon_threadsafe(server.close)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(5)


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens to."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def _letters_database(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """A copy of the template for a module's tests: the engine has connections of its own, which
    see only what has been committed."""
    usual = connection.settings_dict["NAME"]
    name = f"{usual}_letters"
    with django_db_blocker.unblock():
        database.copy(database.template(), name)
        database.use(name)
        yield
        database.use(usual)
        database.drop(name)


@pytest.fixture
def letters_database(_letters_database: None) -> Iterator[None]:
    """Committed rows of letters, gone after the test."""
    yield
    for model in (Sending, NewsletterPage, Subscriber, MailWorker, MailBucket, Suppression):
        model.objects.all().delete()


@pytest.fixture
def sending(letters_database: None) -> Callable[..., Sending]:
    """Makes a letter to so many people of Kainuu, ready to be sent: ``sending(3, due_at=…)``."""

    def make(people: int | list[str] = 1, **fields: object) -> Sending:
        return on_its_way(factories.region("kainuu"), people, **fields)

    return make


@pytest.fixture
def states() -> Callable[[Sending], dict[str, str]]:
    """{address: the name of its state}."""

    def read(sending: Sending) -> dict[str, str]:
        rows = Delivery.objects.filter(sending=sending).order_by("pk")
        return {email: State(state).name for email, state in rows.values_list("email", "state")}

    return read
