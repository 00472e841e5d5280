"""One ``manage.py`` command as a child; its output passes through, with seconds since the start."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from network.embedded.processes import die_with_parent
from network.supervisor.children import end_group
from network.supervisor.stopping import Bell
from network.supervisor.terminal import DemoError, say

QUIET = 20.0
"""Seconds without a line after which we say that work goes on."""


class Step:
    """A command of the project run to its end; ended early, with all it started, on ``Stop``."""

    def __init__(self, environment: dict[str, str], project: Path, bell: Bell) -> None:
        self.environment = environment
        self.project = project
        self.bell = bell
        self.began = time.monotonic()

    def run(self, *words: str) -> int:
        """Run ``manage.py`` with these words and return its exit status."""
        process = subprocess.Popen(  # noqa: S603 — the project's own commands
            [sys.executable, "manage.py", *words],
            cwd=self.project,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=die_with_parent(),
        )
        try:
            self._pass_through(process)
            return process.wait()
        finally:
            end_group(process, 10)
            if process.stdout:
                process.stdout.close()

    def must(self, *words: str) -> None:
        """Run a command that the rest depends on; DemoError when it fails."""
        if status := self.run(*words):
            raise DemoError(
                f"`manage.py {words[0]}` failed (exit status {status}); what it said is above. "
                "The next `make demo` tries again by itself; "
                '`make demo ARGS="--fresh"` begins with an empty database.'
            )

    def _pass_through(self, process: subprocess.Popen[bytes]) -> None:
        pipe = process.stdout.fileno() if process.stdout else -1
        rest, heard = b"", time.monotonic()
        while True:
            if self.bell.pause(1.0, pipe):
                part = os.read(pipe, 65_536)
                *lines, rest = (rest + part).split(b"\n")
                for line in lines if part else [*lines, rest]:
                    self._line(line)
                heard = time.monotonic()
                if not part:
                    return
            elif process.poll() is not None:
                return
            elif time.monotonic() - heard > QUIET:
                self._line("… still working".encode())
                heard = time.monotonic()

    def _line(self, line: bytes) -> None:
        if text := line.decode("utf-8", "replace").rstrip():
            say(f"{time.monotonic() - self.began:5.0f} s  {text}")
