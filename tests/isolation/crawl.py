"""Walks a plan as somebody and writes down what must not have happened."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field

from django.core import mail
from django.db import transaction

from tests.isolation import canary
from tests.isolation.oracle import WriteOracle
from tests.isolation.visitor import Answer, Ask, Visitor


@dataclass
class Finding:
    """Something wrong behind one door: what was met, how often, and a request that meets it."""

    example: str
    count: int = 0
    met: set[str] = field(default_factory=set)

    def __str__(self) -> str:
        return f"{', '.join(sorted(self.met))}; {self.count} times, for example {self.example}"


Where = tuple[str, str, str]
"""The kind of finding (leak, write, fault), the door's name, and where it stood."""


@dataclass
class Result:
    """What a walk came to; two walks can be added."""

    requests: int = 0
    doors: set[str] = field(default_factory=set)
    saw: set[str] = field(default_factory=set)
    wrote: set[str] = field(default_factory=set)
    home: set[str] = field(default_factory=set)
    findings: dict[Where, Finding] = field(default_factory=dict)
    seconds: float = 0.0

    def of(self, kind: str) -> dict[Where, Finding]:
        """The findings of a kind."""
        return {where: found for where, found in sorted(self.findings.items()) if where[0] == kind}

    def note(self, kind: str, ask: Ask, place: str, met: Iterable[str]) -> None:
        """Write something down; what many requests meet in one place is one finding."""
        found = self.findings.setdefault((kind, ask.door, place), Finding(str(ask)))
        found.count += 1
        found.met |= set(met)

    def __add__(self, more: Result) -> Result:
        total = Result(
            self.requests + more.requests,
            self.doors | more.doors,
            self.saw | more.saw,
            self.wrote | more.wrote,
            self.home | more.home,
            deepcopy(self.findings),
            self.seconds + more.seconds,
        )
        for where, found in more.findings.items():
            same = total.findings.setdefault(where, Finding(found.example))
            same.count += found.count
            same.met |= found.met
        return total


@contextmanager
def undone() -> Iterator[None]:
    """Whatever is written inside is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def walk(visitor: Visitor, asks: Iterable[Ask], *, writes: bool = True) -> Result:
    """Ask everything; each request is undone before the next."""
    result, began = Result(), time.monotonic()
    with undone():
        oracle = WriteOracle()
        if writes:
            oracle.learn()
        for ask in asks:
            _step(visitor, ask, oracle, result)
    result.seconds = time.monotonic() - began
    return result


def _step(visitor: Visitor, ask: Ask, oracle: WriteOracle, result: Result) -> None:
    mail.outbox = []
    with undone():
        answer = visitor.ask(ask)
        written = oracle.look()
    result.requests += 1
    result.doors.add(ask.door)
    if written.beside:
        result.wrote.add(ask.door)
    if written.crossed:
        result.note("write", ask, "the other region's rows", written.crossed)
    elif written.beside and not ask.mixed and ask.names_other:
        result.note("write", ask, "beside", written.beside)
    _judge(ask, answer, result)


def _judge(ask: Ask, answer: Answer, result: Result) -> None:
    places = {
        "body": answer.body,
        "headers": answer.headers.encode(),
        "next page": answer.messages.encode(),
        "mail": "\n".join(f"{m.subject} {m.body} {m.recipients()}" for m in mail.outbox).encode(),
    }
    if canary.SHOWN_AT_HOME.search(answer.body):
        result.home.add(ask.door)
    for place, text in places.items():
        if words := canary.found_in(text, said=ask.said):
            result.saw.add(ask.door)
            # Birds tell what leaked; with all the words, one leak would be a page long.
            result.note("leak", ask, place, map(canary.bird_of, words))
    if answer.status >= 500:
        result.note("fault", ask, "answer", [answer.error or str(answer.status)])
