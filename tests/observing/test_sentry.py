"""Faults go to Sentry where the operator wants it, without people; elsewhere nothing is loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
import sentry_sdk
from sentry_sdk.transport import Transport

from network import env, sentry
from tests import factories

pytestmark = pytest.mark.django_db
SECRET = "WzE4LDUsIk9tNUgzcElJQkFw:1xWglT:oPTcTi"
PERSONAL = (
    "aino.poro@example.net",
    "040 1234567",
    "203.0.113.77",
    SECRET,
    "salasana-9",
    "Aino Poro",
)


class Kept(Transport):
    """Sends nothing; keeps what would have left."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []

    def capture_envelope(self, envelope) -> None:
        self.sent += [json.dumps(one.payload.json) for one in envelope.items]


@pytest.fixture
def kept(settings):
    settings.SENTRY_DSN = "https://key@sentry.invalid/1"
    transport = Kept()
    with sentry_sdk.isolation_scope():
        assert sentry.begin(transport)
        yield transport
        sentry_sdk.get_client().close(0)
        sentry_sdk.get_global_scope().set_client(None)


def test_a_fault_is_reported_with_the_version_and_without_people(client, kept, monkeypatch):
    factories.region("kainuu")

    def broken(*_args, **_more):
        name = " ".join(("Aino", "Poro"))  # in no line of the code that is reported
        raise RuntimeError(f"{PERSONAL[0]} {PERSONAL[1]} {PERSONAL[2]} {len(name)}")

    monkeypatch.setattr("feedback.views.public.Tell.make_form", broken)
    client.raise_request_exception = False
    reply = client.post(
        f"/lomakkeet/palaute/?sivu=/lomakkeet/omat-tiedot/{SECRET}/",
        {"words": "salasana-9", "email": PERSONAL[0]},
        headers={"host": "kainuu.localhost", "referer": f"https://x.fi/{SECRET}"},
        REMOTE_ADDR="203.0.113.77",
    )
    assert reply.status_code == 500
    told = " ".join(kept.sent)
    assert "RuntimeError" in told
    assert f'"release": "jarjestoverkko@{sentry.release()}"' in told
    assert [one for one in PERSONAL if one in told] == []


def test_who_is_logged_in_is_not_told(client, kept):
    sentry_sdk.set_user({"id": 7, "email": PERSONAL[0]})
    sentry_sdk.capture_message(f"Letter to {PERSONAL[0]} from {PERSONAL[2]}")
    told = " ".join(kept.sent)
    assert "Letter to" in told
    assert [one for one in (*PERSONAL, '"user"', '"server_name"') if one in told] == []


@pytest.mark.parametrize(("dsn", "is_loaded"), [("", False), ("https://key@127.0.0.1:1/1", True)])
def test_without_a_dsn_nothing_is_loaded_and_nothing_sent(dsn, is_loaded):
    environment = {
        **os.environ,
        "SENTRY_DSN": dsn,
        "DJANGO_SETTINGS_MODULE": "network.settings.development",
    }
    words = "import django, sys; django.setup(); print('sentry_sdk' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", words],
        env=environment,
        cwd=env.PROJECT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said.split()[-1] == str(is_loaded)
