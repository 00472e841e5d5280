"""A log's line is one event with its time, whatever somebody has sent."""

from __future__ import annotations

import logging
import logging.config
import re
from datetime import datetime

import pytest
from django.conf import settings
from django.urls import reverse

from tests import factories
from tests.organisations.caring import KAINUU, known


@pytest.fixture
def log(capsys):
    """Writes one record as the process does, and gives back what came out."""

    def write(message: str, *values: object, **how: object) -> str:
        config = settings.LOGGING | {"disable_existing_loggers": False}
        kept = logging.getLogger().handlers[:]
        logging.config.dictConfig(config)
        logging.getLogger("network.trial").warning(message, *values, **how)
        logging.getLogger().handlers[:] = kept
        return capsys.readouterr().err

    return write


@pytest.mark.parametrize("sign", ["\n", "\r\n", "\x1b[2J", "\x85", "\u2028", "\0"])
def test_nobody_writes_a_line_of_their_own(log, sign):
    written = log("No page at %s", f"/a{sign}2026-01-01T00:00:00+0200 INFO all: is well")
    assert len(written.splitlines()) == 1
    assert sign not in written.removesuffix("\n")
    assert "is well" in written


def test_a_traceback_is_set_in(log):
    try:
        raise ValueError("first\n2026-01-01T00:00:00+0200 INFO all: is well")
    except ValueError:
        written = log("It broke", exc_info=True)
    first, *others = written.splitlines()
    assert first.endswith("It broke")
    assert len(others) > 2
    assert all(line.startswith("    ") for line in others)


def test_a_line_says_when_with_its_distance_from_utc(log):
    written = log("Something")
    moment = re.match(r"\S+", written).group()
    assert datetime.strptime(moment, "%Y-%m-%dT%H:%M:%S%z").tzinfo is not None


@pytest.mark.django_db
def test_what_a_guard_refuses_leaves_a_line(client, caplog):
    page = known(factories.region("kainuu"))
    path = reverse("organisations_tell", args=(page.pk,))
    away = {"host": KAINUU, "origin": "https://elsewhere.example", "sec-fetch-site": "cross-site"}
    with caplog.at_level(logging.WARNING, "django.request"):
        assert client.post(path, {"words": "a"}, headers=away).status_code == 403
    assert any(path in record.getMessage() for record in caplog.records)
