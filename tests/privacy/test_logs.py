"""What is written into logs holds no address, no number and no secret; and the suite looks."""

from __future__ import annotations

import logging

import pytest

from network.masking import MaskingFormatter, WithoutSecrets, masked
from tests.logs import READER

ours, theirs = logging.getLogger("newsletters.somewhere"), logging.getLogger("another.package")


@pytest.mark.parametrize(
    "text",
    ["aino@example.net", "Aino.Poro+x@kunta.fi", "040 1234567", "+358 40 123 4567", "0401234567"],
)
def test_addresses_and_numbers_are_masked_in_the_whole_line_with_its_traceback(text):
    record = logging.makeLogRecord({"msg": "Refused: %s", "args": (text,)})
    try:
        raise ValueError(f"550 {text} unknown")
    except ValueError as error:
        record.exc_info = (type(error), error, error.__traceback__)
    line = MaskingFormatter("{message}", style="{").format(record)
    assert text not in line
    assert "ValueError" in line


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-26 20:40:09,123 took 0.123456789 s",
        "/media/0123456789.jpg",
        "5/2026",
        "page 1234567",
    ],
)
def test_times_and_paths_stay_as_they_are(text):
    assert masked(text) == text


@pytest.mark.parametrize(
    "path",
    [
        "/lomakkeet/omat-tiedot/WzE4LDUsIk9tNUgzcElJQkFw:1xWglT:oPTcTi/poista/",
        "/lomakkeet/kirjeet/asetukset/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
        "/account/invitation/WzE4LDUsIk9tNUgzcElJQkFw:1xWglT:oPTcTi/",
    ],
)
def test_a_link_is_written_without_its_secret(path):
    record = logging.makeLogRecord({"msg": "Not Found: %s", "args": (path,)})
    WithoutSecrets().filter(record)
    assert "…" in record.getMessage()
    assert not any(len(part) > 20 for part in record.getMessage().split("/"))


@pytest.mark.parametrize("text", ["aino@example.net", "soita 040 1234567"])
def test_the_suite_notices_an_address_that_our_own_code_words(text):
    ours.warning("Refused: %s", text)
    assert READER.found
    READER.found.clear()


def test_other_packages_are_masked_and_so_pass():
    theirs.warning("Refused: aino@example.net")
    assert READER.found == []


def test_the_suite_notices_a_secret_that_is_not_masked(monkeypatch):
    monkeypatch.setattr(READER.secrets, "filter", lambda record: True)
    path = "/lomakkeet/omat-tiedot/WzE4LDUsIk9tNUgzcElJQkFw:1xWglT:oPTcTi/"
    READER.emit(logging.makeLogRecord({"name": "django.request", "msg": f"Not Found: {path}"}))
    assert READER.found
    READER.found.clear()
