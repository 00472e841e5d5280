"""What is to be mended in captions that can be read.

Some things stop a story from being published, because they make captions useless for those who
need them; others are said and left to the writer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from django.utils.translation import gettext as _

from campaign.captions.cues import Cue
from campaign.captions.mistakes import CaptionMistake
from campaign.captions.reading import cues_of

MOST_SIGNS_A_SECOND = 17
"""For adults: 200 words a minute or 17 signs a second (Netflix, English Template Timed Text Style
Guide, §2); Ofcom calls more than 200 words a minute hard to follow (BBC R&D, September 2015)."""
MOST_SIGNS_A_LINE = 42
"""Netflix, Finnish Timed Text Style Guide, §3."""
MOST_LINES = 2
SHORTEST = 833
"""Milliseconds: five sixths of a second (Netflix, Timed Text Style Guide: General Requirements)."""
_ALLOWED_AFTER = 1_000
"""Milliseconds by which the last caption may outlast the video: programs round up."""


@dataclass(frozen=True)
class CaptionProblem:
    """One thing to mend."""

    number: int
    """Which caption, counted from 1; 0 = the whole file."""
    line: int
    """Where its time stands in the text, counted from 1; 0 = the whole file."""
    kind: str
    sentence: str
    stops: bool
    """Whether it keeps a story from being published."""


def problems_of(text: str, duration: float | None = None) -> list[CaptionProblem]:
    """What is wrong with captions, in their order; ``duration`` is the video's, in seconds.

    Captions that cannot be read have one problem, "unreadable".
    """
    try:
        cues = cues_of(text)
    except CaptionMistake as mistake:
        sentence = " ".join(mistake.messages)
        return [CaptionProblem(0, mistake.line, "unreadable", sentence, stops=True)]
    found = [*_each(cues, duration), *_neighbours(cues)]
    return sorted(found, key=lambda one: (one.number, not one.stops))


def _each(cues: list[Cue], duration: float | None) -> Iterator[CaptionProblem]:
    end = round(duration * 1000) + _ALLOWED_AFTER if duration else None
    for number, cue in enumerate(cues, start=1):
        if cue.end <= cue.start:
            yield _stop(number, cue, "backwards", _("It ends before it begins."))
        if not cue.plain.strip():
            yield _stop(number, cue, "empty", _("It has no words. Write them, or delete it."))
        elif end is not None and cue.end > end:
            yield _stop(number, cue, "late", _("The video has ended before it."))
        yield from _readable(number, cue)


def _readable(number: int, cue: Cue) -> Iterator[CaptionProblem]:
    lines, shown = cue.plain.splitlines(), (cue.end - cue.start) / 1000
    signs = sum(map(len, lines))
    if shown > 0 and signs > MOST_SIGNS_A_SECOND * shown:
        yield _remark(
            number,
            cue,
            "fast",
            _("%(signs)d characters a second are too many to read: at most %(most)d are good.")
            % {"signs": round(signs / shown), "most": MOST_SIGNS_A_SECOND},
        )
    elif signs and 0 < cue.end - cue.start < SHORTEST:
        yield _remark(number, cue, "short", _("It only flashes by. Show it for a second."))
    longest = max(map(len, lines), default=0)
    if longest > MOST_SIGNS_A_LINE:
        sentence = _("A line has %(signs)d characters; %(most)d fit on a phone.")
        told = {"signs": longest, "most": MOST_SIGNS_A_LINE}
        yield _remark(number, cue, "long", sentence % told)
    if len(lines) > MOST_LINES:
        yield _remark(number, cue, "lines", _("More than two lines cover the picture."))


def _neighbours(cues: list[Cue]) -> Iterator[CaptionProblem]:
    for number, (before, cue) in enumerate(pairwise(cues), start=2):
        if cue.start < before.start:
            sentence = _("It begins before the caption above it. Put them in order.")
            yield _stop(number, cue, "order", sentence)
        elif cue.start < before.end:
            sentence = _("It begins before the caption above it has ended.")
            yield _stop(number, cue, "overlap", sentence)


def _stop(number: int, cue: Cue, kind: str, sentence: str) -> CaptionProblem:
    return CaptionProblem(number, cue.line, kind, sentence, stops=True)


def _remark(number: int, cue: Cue, kind: str, sentence: str) -> CaptionProblem:
    return CaptionProblem(number, cue.line, kind, sentence, stops=False)
