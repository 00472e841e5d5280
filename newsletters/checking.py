"""What a check of a letter says: the one form of it, for every part that checks something."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsletters.composing.mailing import ComposedLetter
    from newsletters.models import NewsletterPage


class Level(StrEnum):
    """How grave it is: ``STOP`` keeps the letter from being sent."""

    OK = "ok"
    WARN = "warn"
    STOP = "stop"


@dataclass(frozen=True)
class Check:
    """One thing that was looked at, and what was found, in the language of whoever asked.

    ``where`` says where to look: words of the letter, an address, or a line to copy.
    """

    key: str
    level: Level
    sentence: str
    where: str = ""


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A letter under examination: its page and each mail that is made of it."""

    letter: NewsletterPage
    mails: list[ComposedLetter]
    unwritten: str = ""
    """Why no mail can be made of it, in the language of whoever asked."""


Checker = Callable[[Examined], Iterator[Check]]
"""Says at least one ``Check`` about what it looks at."""

_at_sending: list[Checker] = []
_on_request: list[Checker] = []


def at_sending(checker: Checker) -> Checker:
    """Ask this one on the page of checks and also when the letter is sent, where its ``STOP``
    counts: it must be quick and ask nobody outside this machine."""
    _at_sending.append(checker)
    return checker


def on_request(checker: Checker) -> Checker:
    """Ask this one on the page of checks only: it may ask the world, for seconds."""
    _on_request.append(checker)
    return checker


def checkers(*, everything: bool = False) -> tuple[Checker, ...]:
    """Those that are asked when a letter is sent, or all."""
    return (*_at_sending, *_on_request) if everything else tuple(_at_sending)
