"""One answer to one question: what fits every word, else the nearest."""

from __future__ import annotations

from dataclasses import dataclass

from network.search.asking import Question
from network.search.finding import (
    MOST_PAGES,
    NOTHING,
    PER_PAGE,
    Choice,
    Found,
    Place,
    find,
    questions,
)

FEW = 10
"""With fewer answers than this, the nearest are shown below them under a heading of their own."""


@dataclass(frozen=True)
class Answer:
    """What is shown for a question."""

    asked: tuple[Question, ...]
    found: Found
    nearest: tuple[int, ...] = ()
    """Pages that fit all words but one, or words that are somewhat alike."""
    number: int = 1

    def first(self, count: int) -> tuple[int, ...]:
        """The ids of the best pages, the exact ones first."""
        return (*self.found.pages, *self.nearest)[:count]

    @property
    def taken_for(self) -> dict[str, str]:
        """The words that were read as others: {"sateekaari": "sateenkaari"}."""
        groups = self.asked[0].groups if self.asked else ()
        return {one.word: one.found_as for one in groups if one.found_as}


def answer(text: str, place: Place, choice: Choice | None = None, number: int = 1) -> Answer:
    """Find one page of answers; ``number`` past the last page is the last one."""
    choice = choice or Choice()
    asked = tuple(questions(text, place))
    number = min(max(number, 1), MOST_PAGES)
    found = find(asked, place, choice, number=number)
    if number > 1 and not found.pages:
        number = max(1, min(-(-found.total // PER_PAGE), MOST_PAGES))
        found = find(asked, place, choice, number=number)
    if found.total >= FEW:
        return Answer(asked, found, number=number)
    loose = find(asked, place, choice, loose=True)
    near = tuple(one for one in loose.pages if one not in found.pages)
    return Answer(asked, found if found.total else Found(counts=loose.counts), near, number)


__all__ = ["NOTHING", "Answer", "answer"]
