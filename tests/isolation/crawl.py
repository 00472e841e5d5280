"""Walks a plan as somebody and writes down what must not have happened."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.core import mail
from django.db import transaction

from tests.isolation import canary
from tests.isolation.oracle import WriteOracle
from tests.isolation.visitor import Answer, Ask, Visitor


@dataclass(frozen=True)
class Finding:
    """Something wrong: a leak, a write, or an answer of 500 and above."""

    kind: str
    door: str
    reason: str
    example: str


@dataclass
class Result:
    """What a walk came to; two halves of one can be added."""

    requests: int = 0
    doors: set[str] = field(default_factory=set)
    saw: set[str] = field(default_factory=set)
    wrote: set[str] = field(default_factory=set)
    findings: Counter[Finding] = field(default_factory=Counter)
    seconds: float = 0.0

    def of(self, kind: str) -> list[Finding]:
        """The different findings of a kind."""
        return [finding for finding in self.findings if finding.kind == kind]

    def note(self, kind: str, ask: Ask, reason: str) -> None:
        """Write a finding down once, however many requests meet it."""
        same = [f for f in self.findings if (f.kind, f.door, f.reason) == (kind, ask.door, reason)]
        body = " with a body" if ask.body else ""
        query = f"?{ask.query}" if ask.query else ""
        example = f"{ask.method} {ask.path}{query}{body}"
        self.findings[same[0] if same else Finding(kind, ask.door, reason, example)] += 1

    def __add__(self, more: Result) -> Result:
        """Both walks as one."""
        total = Result(
            self.requests + more.requests,
            self.doors | more.doors,
            self.saw | more.saw,
            self.wrote | more.wrote,
            self.findings.copy(),
            max(self.seconds, more.seconds),
        )
        for finding, count in more.findings.items():
            like = (finding.kind, finding.door, finding.reason)
            same = [f for f in total.findings if (f.kind, f.door, f.reason) == like]
            total.findings[same[0] if same else finding] += count
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
    if written.tables:
        result.wrote.add(ask.door)
    for table in sorted(written.crossed):
        result.note("write", ask, f"the other region's rows in {table}")
    if written.beside and not written.crossed and not ask.mixed and ask.names_other:
        result.note("write", ask, f"beside: {', '.join(sorted(written.beside))}")
    _judge(ask, answer, result)


def _judge(ask: Ask, answer: Answer, result: Result) -> None:
    for place, words in answer.canaries(ask).items():
        result.saw.add(ask.door)
        result.note("leak", ask, f"{place}: {_in_short(words)}")
    posted = "\n".join(f"{m.subject} {m.body} {m.recipients()}" for m in mail.outbox)
    if words := canary.found_in(posted.encode(), said=ask.said):
        result.note("leak", ask, f"mail: {_in_short(words)}")
    if answer.status >= 500:
        result.note("fault", ask, answer.error or str(answer.status))


def _in_short(words: set[str]) -> str:
    """Birds tell the states of what leaked; all the words would make each leak its own kind."""
    birds = sorted({bird for word in words if (bird := canary.bird_of(word))})
    return " ".join(birds)
