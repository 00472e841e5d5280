"""Reading captions: WebVTT (W3C) and SRT, strictly, every mistake with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from campaign.captions.cues import Cue, written
from campaign.captions.decoding import MOST_BYTES, decoded
from campaign.captions.mistakes import CaptionMistake
from campaign.captions.words import cleaned

MOST_CUES = 3_000
"""Two and a half hours of speech."""

_TIME = r"(?:(\d{1,3}):)?([0-5]\d):([0-5]\d)[.,](\d{3})"
_TIMING = re.compile(rf"[ \t]*{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t]+(.*))?")
_SETTING = re.compile(r"(?:vertical|line|position|size|align):[A-Za-z0-9,.%-]{1,30}")
_LEFT_OUT = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t].*)?$")
"""Remarks, and blocks whose style sheets may name addresses."""
_LINES = re.compile(r"\r\n|\r|\n")
_SRT = re.compile(r"\s*(?:\d+[ \t]*\n[ \t]*)?\d{1,3}:\d\d:\d\d[.,]\d{3}[ \t]+-->")

Block = list[tuple[int, str]]
"""Lines that stand together, each with its number."""


def read_captions(data: bytes) -> str:
    """A caption file, WebVTT or SRT in any usual encoding, as clean WebVTT.

    Raises ``ValidationError`` with a sentence, and with the line where one is to blame. At most
    512 kB and 3,000 cues. Only <v>, <b>, <i>, <u> and <lang> stay; other tags are refused.
    """
    return read_text(decoded(data))


def read_text(text: str) -> str:
    """The same for text that has been read or pasted already."""
    return written(cues_of(text))


def cues_of(text: str) -> list[Cue]:
    """The cues in the order of the file. Raises ``CaptionMistake``."""
    if len(text) > MOST_BYTES or text.count("-->") > MOST_CUES:
        raise CaptionMistake(
            _("There are too many captions: at most %(most)s, or %(size)s kB, are read.")
            % {"most": MOST_CUES, "size": MOST_BYTES // 1024}
        )
    lines = _LINES.split(text.removeprefix("\ufeff"))
    is_vtt = re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]) is not None
    if not is_vtt and not _SRT.match("\n".join(lines[:20])):
        raise CaptionMistake(_("Captions begin with the line WEBVTT."))
    cues = list(_cues(_blocks(lines, after_head=is_vtt)))
    if not cues:
        raise CaptionMistake(_("Captions need a time line, such as 00:01.000 --> 00:04.000."))
    return cues


def _blocks(lines: list[str], *, after_head: bool) -> Iterator[Block]:
    """What stands between empty lines; the head of a WebVTT file is left out."""
    block: Block = []
    heading = after_head
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append((number, line))
            continue
        if block and not heading:
            yield block
        block, heading = [], False


def _cues(blocks: Iterator[Block]) -> Iterator[Cue]:
    for block in blocks:
        (first, line), *rest = block
        if _LEFT_OUT.match(line) and not any("-->" in one for _number, one in rest[:1]):
            continue
        if "-->" in line:
            yield _cue(first, line, rest)
        elif rest and "-->" in rest[0][1]:
            yield _cue(*rest[0], rest[1:])
        else:
            raise CaptionMistake(
                _(
                    "these words have no time above them. Write one, such as "
                    "00:01.000 --> 00:04.000, or take away the empty line above."
                ),
                first,
            )


def _cue(number: int, timing: str, words: Block) -> Cue:
    found = _TIMING.fullmatch(timing)
    if found is None:
        raise CaptionMistake(
            _("the time cannot be read. Write it like this: 00:01.000 --> 00:04.000"), number
        )
    for line, text in words:
        if "-->" in text:
            raise CaptionMistake(_("an empty line is missing above this time."), line)
    *times, settings = found.groups(default="")
    return Cue(
        line=number,
        start=_milliseconds(times[:4]),
        end=_milliseconds(times[4:]),
        text="\n".join(filter(None, (cleaned(text, line) for line, text in words))),
        settings=" ".join(one for one in settings.split() if _SETTING.fullmatch(one)),
    )


def _milliseconds(parts: list[str]) -> int:
    hours, minutes, seconds, milliseconds = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
