"""What an examination finds, and the register of all examinations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any


class Level(IntEnum):
    """The worst of all findings is the command's exit status."""

    OK = 0
    LOOK = 1
    """Something to see to, or that could not be looked at."""
    BROKEN = 2


@dataclass(frozen=True)
class Finding:
    """One sentence about what is, and one about what to do."""

    level: Level
    words: str
    advice: str = ""


@dataclass(frozen=True)
class Examination:
    """``needs`` are names of others without which this one cannot be made."""

    name: str
    title: Any
    look: Callable[[], Iterator[Finding]]
    needs: tuple[str, ...] = ()


EXAMINATIONS: dict[str, Examination] = {}
_Look = Callable[[], Iterator[Finding]]


def examination(name: str, title: Any, *, needs: tuple[str, ...] = ()) -> Callable[[_Look], _Look]:
    """Have the function asked by the doctor; it yields findings, or nothing when all is well."""

    def register(look: _Look) -> _Look:
        EXAMINATIONS[name] = Examination(name, title, look, needs)
        return look

    return register


def broken(words: str, advice: str) -> Finding:
    """It does not work."""
    return Finding(Level.BROKEN, words, advice)


def to_see_to(words: str, advice: str) -> Finding:
    """It works, and something is not as it should be."""
    return Finding(Level.LOOK, words, advice)
