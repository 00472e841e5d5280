"""Asking what a file is, in a process of its own."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from django.conf import settings

from campaign.videos.running import DiskFull, Failed, Tick, watched

_PATIENCE = 60.0
_LONG_SECONDS, _LOW_SIDE = 180, 480


class Unusable(Exception):
    """The video cannot be used; carries a key of ``problems.PROBLEMS``."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True)
class Found:
    """What a video is; width and height as it is shown, after turning."""

    seconds: float
    width: int
    height: int
    rate: Fraction
    variable: bool
    stream: int
    codec: str
    audio: str
    """The sound's codec; empty without sound."""
    channels: int
    hdr: bool
    pq: bool

    @property
    def findings(self) -> list[str]:
        """What an editor should know; keys of ``problems.FINDINGS``."""
        tests = {
            "no_sound": not self.audio,
            "portrait": self.height > self.width,
            "low_resolution": min(self.width, self.height) < _LOW_SIDE,
            "variable_rate": self.variable,
            "long": self.seconds > _LONG_SECONDS,
            "hdr": self.hdr,
        }
        return [key for key, holds in tests.items() if holds]


def probe(path: Path, *, tick: Tick = lambda _: None) -> Found:
    """Look at a file. Raises ``Unusable``; whatever ends the looking says that it is broken."""
    if path.stat().st_size == 0:
        raise Unusable("empty")
    heard: list[bytes] = []

    def listen(said: bytes) -> None:
        heard.append(said)
        tick(said)

    longest = str(settings.VIDEO_MAX_SECONDS)
    words = [sys.executable, "-m", "campaign.videos.examining", str(path), longest]
    try:
        watched(words, tick=listen, seconds=_PATIENCE)
    except (Failed, DiskFull) as error:
        raise Unusable("broken") from error
    answer = json.loads(b"".join(heard))
    if "problem" in answer:
        raise Unusable(answer["problem"])
    return Found(**{**answer, "rate": Fraction(answer["rate"])})
