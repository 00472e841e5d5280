"""Letters leave to a mail server whose certificate holds, or not at all."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator

import pytest

from newsletters.engine.running import run
from newsletters.engine.sweeping import sweep
from tests.newsletters.faultsink import Sink
from tests.newsletters.imap_server import certificate
from tests.newsletters.letters import go


@pytest.fixture
def secure(settings, tmp_path) -> Iterator[tuple[Sink, str]]:
    """A mail server with a certificate of nobody's, and its address."""
    pem = certificate(tmp_path)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem)
    found, loop = Sink(), asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    serving = asyncio.start_server(found.serve, "127.0.0.1", 0, ssl=context)
    server = asyncio.run_coroutine_threadsafe(serving, loop).result(10)
    settings.LETTER_JOURNAL = tmp_path / "journals"
    yield found, f"smtp+ssl://localhost:{server.sockets[0].getsockname()[1]}"
    loop.call_soon_threadsafe(server.close)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(5)


def test_a_certificate_that_nobody_vouches_for_gets_no_letter(settings, sending, states, secure):
    found, url = secure
    settings.LETTER_RELAYS = [url]
    made = sending(3)
    sweep()
    assert run(seconds=60).is_away
    assert not found.accepted
    assert set(states(made).values()) == {"PENDING"}


def test_a_certificate_of_ones_own_authority_is_enough(settings, sending, secure, tmp_path):
    found, url = secure
    settings.LETTER_RELAYS = [f"{url}?ca={tmp_path / 'imap.pem'}"]
    made = go(sending(3))
    assert made.state == "done"
    assert len(found.accepted) == 3


def test_a_server_that_cannot_be_secured_gets_no_letter(settings, sink, sending, states):
    settings.LETTER_RELAYS = [settings.LETTER_RELAYS[0].replace("smtp://", "smtp+tls://")]
    made = sending(3)
    sweep()
    assert run(seconds=60).is_away
    assert not sink.accepted
    assert set(states(made).values()) == {"PENDING"}
