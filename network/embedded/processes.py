"""Starting processes that do not outlive the one that started them, and reading what they said."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
from psutil import NoSuchProcess, Popen, Process, pid_exists

__all__ = ["NoSuchProcess", "Popen", "Process", "pid_exists"]  # the rest of the room asks here

_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def die_with_parent(sent: signal.Signals = signal.SIGTERM) -> Callable[[], None] | None:
    """A ``preexec_fn`` with which Linux sends the child ``sent`` when its parent is gone.

    The kernel means the *thread* that forked, so call this from a main thread. Elsewhere there is
    no such service and the answer is ``None``; the next start finds what was left behind.
    """
    if _LIBC is None:
        return None
    libc, parent = _LIBC, os.getpid()

    def ask_kernel() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, int(sent), 0, 0, 0)
        if os.getppid() != parent:  # it died between fork and prctl
            os._exit(1)

    return ask_kernel


def find_left_behind(pid: int, name: str, folder: Path) -> Process | None:
    """The process ``pid`` if it truly is the server ``name`` working on ``folder``, else ``None``.

    A number alone proves nothing: after a restart of the machine it may be anybody's. The command
    line is asked before the working folder, which root may not read in a container.
    """
    with suppress(psutil.Error, OSError):
        process = Process(pid)
        if runs(process) and name in process.name():
            named = str(folder) in process.cmdline()
            return process if named or Path(process.cwd()) == folder.resolve() else None
    return None


def runs(process: Process) -> bool:
    """Whether the process is there and not merely waiting to be buried."""
    with suppress(psutil.NoSuchProcess):
        return bool(process.is_running()) and process.status() != psutil.STATUS_ZOMBIE
    return False


def end(process: Process, sent: signal.Signals, patience: float) -> None:
    """Ask a process to stop, and kill it when it has not within ``patience`` seconds."""
    for step, seconds in ((sent, patience), (signal.SIGKILL, 5.0)):
        deadline = time.monotonic() + seconds
        with suppress(psutil.NoSuchProcess):
            process.send_signal(step)
        while runs(process):
            if time.monotonic() > deadline:
                break
            time.sleep(0.02)
        else:
            return


def last_lines(log: Path, count: int = 15) -> str:
    """The end of a log, indented, for a message; empty when there is none."""
    with suppress(OSError), log.open("rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - 20_000))
        lines = file.read().decode("utf-8", "replace").splitlines()[-count:]
        return "\n".join(f"    {line}" for line in lines)
    return ""


def turn_over(log: Path) -> None:
    """Begin a new log and keep the last run's beside it as ``.previous``."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileNotFoundError):
        log.replace(log.with_name(log.name + ".previous"))
