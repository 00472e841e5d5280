"""A worker that knows one more task: it kills whoever works on it."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from network.celery import app


@app.task(name="benchmarks.chaos.poison.kill_worker")
def kill_worker() -> None:
    """As a task does that needs more memory than there is."""
    with (Path(os.environ["VAR_DIR"]) / "poison").open("a") as file:
        file.write("x")
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    app.start(sys.argv[1:])
