"""Programs that work on a video: niced, limited, watched, and ended with whoever started them."""

from __future__ import annotations

import ctypes
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import cache

import imageio_ffmpeg

_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
_PR_SET_PDEATHSIG = 1
_ADDRESS_SPACE = 3_000_000_000
_NICENESS = 10

Tick = Callable[[bytes], None]


class Failed(Exception):
    """The program ended with an error; carries the end of what it said."""


class DiskFull(Exception):
    """There is no room for what the program writes."""


@cache
def ffmpeg() -> str:
    """The system's ffmpeg, else that of the wheel."""
    return shutil.which("ffmpeg") or imageio_ffmpeg.get_ffmpeg_exe()


@cache
def has_filter(name: str) -> bool:
    """Whether this ffmpeg was built with a filter."""
    words = [ffmpeg(), "-hide_banner", "-filters"]
    found = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 — our own words
    return f" {name} " in found.stdout


def watched(words: Sequence[str], *, tick: Tick, seconds: float) -> str:
    """Run a program; ``tick`` gets what it writes, and nothing once a second while it is silent.

    Returns what it said on stderr. The program is killed when ``tick`` raises or time is up. Raises
    ``Failed`` and ``DiskFull``.
    """
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(  # noqa: S603 — our own words
            list(words),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
            preexec_fn=_limit,
        )
        try:
            _follow(process, tick, time.monotonic() + seconds)
        finally:
            process.kill()
            process.wait()
            assert process.stdout is not None  # noqa: S101 — for the type checker
            process.stdout.close()
        said.seek(0)
        text = said.read().decode(errors="replace")
    if "No space left on device" in text:  # ffmpeg 5 ends with 0 when only the last bytes fail
        raise DiskFull
    if process.returncode:
        raise Failed(f"{process.returncode}: {text[-500:]}")
    return text


def _limit() -> None:
    """Between fork and exec. The thread that starts programs lives as long as its worker."""
    os.nice(_NICENESS)
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    if _LIBC is not None:
        _LIBC.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


def _follow(process: subprocess.Popen[bytes], tick: Tick, until: float) -> None:
    assert process.stdout is not None  # noqa: S101 — for the type checker
    pipe = process.stdout.fileno()
    while True:
        ready, _, _ = select.select([pipe], [], [], 1.0)
        heard = os.read(pipe, 65_536) if ready else b""
        if ready and not heard:
            break
        tick(heard)
        if time.monotonic() > until:
            raise Failed("time is up")
    process.wait(timeout=10)
