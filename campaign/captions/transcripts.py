"""The words of captions as a text to read."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from campaign.captions.cues import Cue
from campaign.captions.reading import cues_of

_VOICE = re.compile(r"<v[ \t]([^>]+)>")
_PAUSE = 2_000
"""Milliseconds of silence after which a new paragraph begins."""


def transcript_of(text: str) -> str:
    """What is said, in paragraphs: a new one when somebody else speaks or after a silence.

    Raises ``CaptionMistake`` when the captions cannot be read.
    """
    return "\n\n".join(" ".join(said) for said in _paragraphs(cues_of(text)))


def _paragraphs(cues: list[Cue]) -> Iterator[list[str]]:
    said: list[str] = []
    speaker, silent_since = "", None
    for cue in cues:
        named = _VOICE.search(cue.text)
        who = html.unescape(named[1]).strip() if named else ""
        paused = silent_since is not None and cue.start - silent_since >= _PAUSE
        if said and (paused or (who and who != speaker)):
            yield said
            said = []
        if who and (who != speaker or not said):
            said.append(f"{who}:")
        speaker, silent_since = who or speaker, cue.end
        said += cue.plain.split()
    if said:
        yield said
