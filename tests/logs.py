"""The whole suite's log is read: no line holds an address, a telephone number or a secret link.

A plugin of pytest (tests/conftest.py), so it reads in every worker and fails the very test that
wrote the line. Lines are read twice: as the process would write them, when nothing may be left;
and as the code words them, before anything is masked, because a mask is the second wall and not
the first. Other packages' words are theirs: those are read as written.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

import pytest
from django.conf import settings

from network.masking import ADDRESS, NUMBER, MaskingFormatter, WithoutSecrets

OWN = (*settings.ROOMS, "regions", "network")
"""Loggers of ours, by the first part of their name."""
LINK = re.compile(r"/(?:account|lomakkeet)/[^\s\"']*?/[\w:.-]*[A-Za-z0-9_-]{20,}:[\w:-]+")


class Reader(logging.Handler):
    """Keeps what is wrong with the lines of the test that is running."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.found: list[str] = []
        self.written = MaskingFormatter("{name}: {message}", style="{")
        self.secrets = WithoutSecrets()

    def emit(self, record: logging.LogRecord) -> None:
        """Read one line in both ways."""
        if record.name.partition(".")[0] in OWN and _tells(record.getMessage()):
            self.found.append(f"{record.name} words: {record.getMessage()[:200]}")
        copy = logging.makeLogRecord(record.__dict__)
        self.secrets.filter(copy)
        line = self.written.format(copy)
        if _tells(line) or LINK.search(line):
            self.found.append(f"{record.name} writes: {line[:200]}")


def _tells(text: str) -> bool:
    return bool(ADDRESS.search(text) or NUMBER.search(text))


READER = Reader()


@pytest.fixture(autouse=True)
def _log_is_read() -> Iterator[None]:
    """Fails the test whose log tells of somebody."""
    READER.found.clear()
    root = logging.getLogger()
    root.addHandler(READER)
    yield
    root.removeHandler(READER)
    if READER.found:
        told = "\n".join(sorted(set(READER.found)))
        pytest.fail(f"The log tells of people or opens doors:\n{told}", pytrace=False)
