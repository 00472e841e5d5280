"""The folder that everything of the demo lives in: can it be written, and is it ours alone?"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO

from network.embedded.places import try_lock
from network.supervisor.terminal import DemoError, say

ROOM_NEEDED = 500_000_000
"""Bytes; a loaded demo with its database, pictures and logs takes about half."""


def claim(var: Path, port: int) -> IO[str]:
    """Make the folder and lock it for this run; keep the answer open for as long as it is used.

    Refuses with DemoError when it cannot be written or another demo runs in it.
    """
    _check_writable(var)
    lock = (var / "demo.lock").open("a+")
    if not try_lock(lock):
        lock.seek(0)
        raise DemoError(_already_running(var, lock.read()))
    lock.truncate(0)
    json.dump({"pid": os.getpid(), "port": port}, lock)
    lock.flush()
    if shutil.disk_usage(var).free < ROOM_NEEDED:
        say(f"Little room is left on the disk of {var}: set-up may fail for want of space.")
    return lock


def _check_writable(var: Path) -> None:
    try:
        (var / "log").mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=var), tempfile.TemporaryFile(dir=var / "log"):
            pass
    except OSError as error:
        raise DemoError(
            f"The folder {var} cannot be written ({error.strerror}). Give it to your account "
            f"(sudo chown -R $USER {var}), or use another: VAR_DIR=~/demo make demo"
        ) from error


def _already_running(var: Path, told: str) -> str:
    where = ""
    with suppress(ValueError, KeyError):
        other = json.loads(told)
        where = f" (process {other['pid']}, http://localhost:{other['port']}/)"
    return (
        f"A demo is already running in {var}{where}. Use that one, stop it with Ctrl-C in its "
        "terminal, or run a second one in a folder and on ports of its own:\n"
        "  VAR_DIR=/tmp/second MAIL_PAGE_PORT=8125 SMTP_PORT=1125 "
        'make demo ARGS="--port 8100"'
    )
