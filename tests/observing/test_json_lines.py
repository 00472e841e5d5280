"""In production a log line is one JSON object, and holds nobody's address, number, IP or secret."""

from __future__ import annotations

import io
import json
import logging
from typing import Any

import pytest
from celery import shared_task
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

from network.auditlog.requests import request_id
from network.logs import tracing
from network.logs.choosing import logging_for
from network.masking import scrubbed
from tests import factories

pytestmark = pytest.mark.django_db
KAINUU = {"host": "kainuu.localhost"}
PERSONAL = {
    "aino.poro@example.net": "an e-mail address",
    "040 1234567": "a telephone number",
    "203.0.113.77": "an IPv4 address",
    "2001:db8:77::1234": "an IPv6 address",
    "/lomakkeet/omat-tiedot/WzE4LDUsIk9tNUgzcElJQkFw:1xWglT:oPTcTi/": "a secret link",
}


class Written:
    """What a process with such settings would have written."""

    def __init__(self) -> None:
        self.stream = io.StringIO()
        config = logging_for("json", "INFO")
        told = config["handlers"]["told"]
        self.handler = logging.StreamHandler(self.stream)
        self.handler.setFormatter(import_string(config["formatters"][told["formatter"]]["()"])())
        for name in told["filters"]:
            self.handler.addFilter(import_string(config["filters"][name]["()"])())

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stream.getvalue().splitlines()]


@pytest.fixture
def written(settings):
    settings.LOG_FORMAT = "json"
    found = Written()
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(found.handler)
    root.setLevel(logging.INFO)
    yield found
    root.removeHandler(found.handler)
    root.setLevel(level)


def test_a_request_is_one_line_with_its_id_region_kind_status_and_duration(client, written):
    factories.region("kainuu")
    client.get("/lomakkeet/palaute/", headers=KAINUU)
    (line,) = [one for one in written.lines if one["logger"] == "network.logs.requests"]
    assert {"time", "level", "message"} < line.keys()
    assert (line["region"], line["status"]) == ("kainuu", 200)
    assert (line["kind"], line["method"]) == ("view:feedback_tell", "GET")
    assert 0 < line["duration"] < 60
    assert len(line["request_id"]) == 32


@pytest.mark.parametrize("personal", PERSONAL, ids=PERSONAL.values())
def test_personal_data_that_is_sent_through_stands_in_no_line(client, written, personal):
    factories.region("kainuu")
    path = personal if personal.startswith("/") else f"/{personal}/?q={personal}"
    client.get(path, headers={**KAINUU, "referer": personal}, REMOTE_ADDR="203.0.113.77")
    client.post("/lomakkeet/palaute/", {"words": personal}, headers=KAINUU)
    try:
        raise ValueError(f"550 {personal} is unknown\n{personal}")
    except ValueError as error:
        trace = (type(error), error, error.__traceback__)
        record = {"name": "another.package", "levelname": "ERROR", "msg": f"Refused: {personal}"}
        record |= {"exc_info": trace, "kind": personal, "user": personal}
        written.handler.handle(logging.makeLogRecord(record))
    text = written.stream.getvalue()
    assert personal not in text
    assert max(personal.split("/"), key=len) not in text
    assert {"ERROR", "WARNING"} <= {one["level"] for one in written.lines}
    assert all("ValueError" in one["traceback"] for one in written.lines if "traceback" in one)


@pytest.mark.parametrize(
    "text", ["10.0.0.5:5432 refuses", "127.0.0.1", "at 12:30:15", "Wagtail 8.0.1", "::1"]
)
def test_machines_of_ours_times_and_versions_stay(text):
    assert scrubbed(text) == text


def test_what_is_not_one_of_the_named_fields_stays_out(written):
    logging.getLogger("django.request").warning("x", extra={"request": "whole", "status": 404})
    assert written.lines[-1]["status"] == 404
    assert "whole" not in written.stream.getvalue()


def test_a_message_of_many_lines_is_one_line(written):
    logging.getLogger("some").warning('first\n{"level": "INFO", "message": "second"}')
    assert len(written.lines) == 1


def test_another_format_than_the_two_is_refused():
    with pytest.raises(ImproperlyConfigured, match="LOG_FORMAT must be json or line, not “xml”"):
        logging_for("xml", "INFO")


GIVEN = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("proxies", "sent", "is_taken"),
    [
        (1, GIVEN, True),
        (0, GIVEN, False),
        (1, "short", False),
        (1, "a" * 33, False),
        (1, "0123 4567 89ab", False),
        (1, 'x"}{"level":"', False),
    ],
)
def test_a_proxys_id_is_taken_where_there_is_one_and_told_back(
    client, written, settings, proxies, sent, is_taken
):
    factories.region("kainuu")
    settings.TRUSTED_PROXIES = proxies
    headers = {**KAINUU, "X-Request-ID": sent}
    reply = client.get("/lomakkeet/palaute/", headers=headers)
    assert (reply["X-Request-ID"] == sent) is is_taken
    assert written.lines[-1]["request_id"] == reply["X-Request-ID"]


def test_a_page_that_caches_may_keep_tells_nobodys_id(client):
    factories.region("kainuu")
    assert "X-Request-ID" not in client.get("/", headers=KAINUU)
    assert "X-Request-ID" not in client.get("/", headers={**KAINUU, "X-Page-Cache": "1"})


@shared_task(name="tests.observing.say")
def say() -> str:
    return request_id()


def test_a_workers_lines_carry_the_id_of_the_request_that_asked(monkeypatch):
    headers: dict[str, Any] = {}
    monkeypatch.setattr(tracing, "request_id", lambda: GIVEN)
    tracing.write_on(headers=headers)
    assert headers["asked_by"] == GIVEN
    assert say.apply(headers=headers).get() == GIVEN
    assert request_id() == ""


def test_a_task_that_nobody_asked_for_has_an_id_of_its_own():
    assert (
        say.apply(task_id="6f1d2c3b-0000-0000-0000-000000000000").get().startswith("6f1d2c3b0000")
    )
    assert request_id() == ""
