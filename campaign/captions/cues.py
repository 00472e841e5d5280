"""A caption that is shown for a while, and captions as a WebVTT file.

Files are read by our own few lines and not by a library: webvtt-py 0.6 and pysubs2 1.8 leave out
or repair what they do not understand (a minute of 99 seconds, text without a time, a script tag)
without saying where it was, and both read 100,000 cues for seconds before anybody can refuse them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Cue:
    """One caption. Times are milliseconds from the video's beginning; ``line`` is where its time
    stands in what was read, counted from 1."""

    line: int
    start: int
    end: int
    text: str
    """WebVTT's cue text: its own tags, and ``&amp;``, ``&lt;`` and ``&gt;``."""
    settings: str = ""

    @property
    def plain(self) -> str:
        """What is read on the screen, without tags."""
        return html.unescape(_TAG.sub("", self.text))


def clock(moment: int) -> str:
    """Milliseconds as WebVTT writes them: 00:01:02.500."""
    seconds, milliseconds = divmod(moment, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}.{milliseconds:03d}"


def written(cues: Iterable[Cue]) -> str:
    """The cues as a WebVTT file."""
    blocks = [
        f"{clock(cue.start)} --> {clock(cue.end)}{cue.settings and ' '}{cue.settings}\n{cue.text}"
        for cue in cues
    ]
    return "\n\n".join(["WEBVTT", *blocks]).rstrip("\n") + "\n"
