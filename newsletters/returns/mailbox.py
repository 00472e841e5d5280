"""Reading the mailbox that reports of lost letters come to.

A mail is deleted when its report is written down, when the wish in it to get no more letters is
fulfilled, or when it is a person's automatic answer: what counts stands in our own rows, and
personal data is not kept twice. One that we cannot make out is moved to the folder "unknown" for a
person to look at. One about a delivery that a worker holds at this moment stays for the next round.
So does everything when the run dies: a report counts once.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import InterfaceError, OperationalError

from newsletters.models import Consent
from newsletters.returns.errors import NotYet
from newsletters.returns.imap import ImapMailbox
from newsletters.returns.leaving import leave_by, wish_in
from newsletters.returns.maildir import Maildir
from newsletters.returns.reports import Report, read
from newsletters.returns.services import Outcome, take_in

logger = logging.getLogger(__name__)

BATCH = 500
"""Mails a round: a round ends well before the next begins."""


class Mailbox(Protocol):
    """Where returned mails lie."""

    def messages(self, most: int) -> Iterator[tuple[str, bytes]]:
        """Key and first part of each mail, at most so many."""

    def drop(self, key: str) -> None:
        """The mail is done with."""

    def keep(self, key: str) -> None:
        """A person must look at the mail."""

    def close(self) -> None:
        """Leave the mailbox."""


@dataclass
class Round:
    """How many mails were read, and what became of them."""

    handled: int = 0
    answers: int = 0
    unknown: int = 0
    waiting: int = 0

    def __str__(self) -> str:
        return (
            f"{self.handled} handled, {self.answers} automatic answers, "
            f"{self.unknown} unknown, {self.waiting} to be read again"
        )


def spool() -> Maildir:
    """Where mails that come by a pipe are written down before they are read."""
    url = urlsplit(settings.BOUNCE_MAILBOX)
    if url.scheme == "maildir":
        return Maildir(Path(unquote(url.path)))
    return Maildir(Path(settings.VAR_DIR) / "bounces")


def mailboxes() -> Iterator[Mailbox]:
    """Every place that is read. Raises ``ImproperlyConfigured`` for an address of another kind."""
    url = urlsplit(settings.BOUNCE_MAILBOX)
    if url.scheme not in {"", "imaps", "maildir"}:
        raise ImproperlyConfigured("BOUNCE_MAILBOX begins with imaps:// or maildir:///.")
    yield spool()
    if url.scheme == "imaps":
        yield ImapMailbox(url)


def read_mailboxes(most: int = BATCH) -> Round:
    """One round through all of them; raises what a mail server or the database raises."""
    done = Round()
    for box in mailboxes():
        try:
            for key, raw in box.messages(most):
                handle(box, key, raw, done)
        finally:
            box.close()
    return done


def handle(box: Mailbox, key: str, raw: bytes, done: Round) -> None:
    """Read one mail and put it where it belongs."""
    left = wish_in(raw)
    report = read(raw) if left is None else Report(None)
    try:
        outcome = take_in(report) if left is None else _taken_off(left)
    except NotYet:
        done.waiting += 1
        return
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        logger.exception("A returned mail could not be taken in; it is in the folder “unknown”.")
        outcome = Outcome.UNKNOWN
    _put_away(box, key, report, outcome, done)


def _taken_off(delivery_id: int) -> Outcome:
    leave_by(delivery_id, Consent.Source.MAIL)
    return Outcome.TAKEN


def _put_away(box: Mailbox, key: str, report: Report, outcome: Outcome, done: Round) -> None:
    if outcome in {Outcome.TAKEN, Outcome.KNOWN}:
        done.handled += 1
        box.drop(key)
    elif report.is_answer:
        done.answers += 1
        box.drop(key)
    else:
        done.unknown += 1
        box.keep(key)
