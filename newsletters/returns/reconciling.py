"""Asking Postfix' log about mails in doubt: what it took stands there by its Message-ID.

The Message-ID is logged while the headers come in; only the line of the queue manager says that the
whole mail is in the queue. A log proves that a mail was taken. That one is *not* in it proves
nothing, since logs are rotated and kept by several servers: such a mail stays in doubt, for a
person to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsletters.models import Delivery
from newsletters.returns.errors import NotYet
from newsletters.returns.reports import Kind, Report, Source, fingerprint
from newsletters.returns.services import Outcome, take_in
from newsletters.tokens import message_id
from regions.scoping import in_every_region

_HEADERS = re.compile(r"/cleanup\[\d+\]: (\w+): message-id=(<[0-9a-f]{32}@[^>\s]{1,253}>)", re.I)
_QUEUED = re.compile(r"/qmgr\[\d+\]: (\w+): from=<[^>]*>, size=\d+")


@dataclass(frozen=True)
class Reconciled:
    """Mails that were in doubt: how many the log tells of, and how many it does not."""

    taken: int
    unknown: int


def reconcile(lines: Iterable[str]) -> Reconciled:
    """Settle the mails in doubt that a server's log tells of. May be repeated with any log."""
    with in_every_region():
        doubtful = Delivery.objects.filter(state=Delivery.State.IN_DOUBT)
        numbers = {message_id(number): number for number in doubtful.values_list("pk", flat=True)}
    queued = [numbers[found] for found in _queued(lines) if found in numbers]
    taken = sum(_was_taken(number) for number in queued)
    return Reconciled(taken, len(numbers) - taken)


def _queued(lines: Iterable[str]) -> Iterator[str]:
    """The Message-IDs of mails of ours that came into the queue."""
    seen: dict[str, str] = {}
    for line in lines:
        if headers := _HEADERS.search(line):
            seen[headers[1]] = headers[2]
        elif (queued := _QUEUED.search(line)) and queued[1] in seen:
            yield seen.pop(queued[1])


def _was_taken(number: int) -> bool:
    key = fingerprint("log", number)
    try:
        outcome = take_in(Report(Kind.DELAYED, delivery_id=number, source=Source.LOG, key=key))
    except NotYet:
        return False
    return outcome is Outcome.TAKEN
