"""Letters that leave by a sending service's web interface, here a server of our own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote_plus

import pytest

from newsletters.models import Delivery
from newsletters.tokens import metadata_of
from tests.newsletters.letters import go

BACKEND = "anymail.backends.mailgun.EmailBackend"


class Service(ThreadingHTTPServer):
    """Answers like Mailgun, or as it is told to."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.status = 200
        self.asked: list[str] = []


class _Answers(BaseHTTPRequestHandler):
    server: Service

    def do_POST(self) -> None:
        posted = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append(unquote_plus(posted.decode()))
        body = b'{"id": "<1@example.net>", "message": "Queued. Thank you."}'
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def service(settings, tmp_path) -> Iterator[Service]:
    """Letters leave to this service."""
    with Service() as found:
        threading.Thread(target=found.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{found.server_port}/v3"
        settings.ANYMAIL = {
            "MAILGUN_API_KEY": "key",
            "MAILGUN_API_URL": url,
            "MAILGUN_SENDER_DOMAIN": "example.org",
        }
        settings.MAIL_SERVICE = settings.EMAIL_BACKEND = BACKEND
        settings.LETTER_JOURNAL = tmp_path / "journals"
        yield found
        found.shutdown()


def test_a_service_gets_each_letter_once_with_the_way_out_and_our_mark(service, sending):
    made = go(sending(["a@example.net", "b@example.net"]))
    assert made.state == "done"
    assert len(service.asked) == 2
    for row in Delivery.objects.filter(sending=made):
        (posted,) = [body for body in service.asked if row.email in body]
        assert "List-Unsubscribe=One-Click" in posted
        assert metadata_of(row.pk)["mark"] in posted


@pytest.mark.parametrize(
    ("status", "expected"),
    [(400, "FAILED"), (401, "DEFERRED"), (429, "DEFERRED"), (503, "DEFERRED")],
)
def test_what_a_service_answers_is_what_becomes_of_the_mail(
    service, sending, states, status, expected
):
    service.status = status
    assert set(states(go(sending(1))).values()) == {expected}


def test_a_service_that_cannot_be_reached_leaves_the_mail_in_doubt(service, sending, states):
    service.shutdown()
    service.server_close()
    assert set(states(go(sending(1))).values()) == {"IN_DOUBT"}
