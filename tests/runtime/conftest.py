"""What the runtime's tests share: short folders, free ports, and a look at what still runs."""

from __future__ import annotations

import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from network.supervisor.options import Options


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder with a path short enough for a unix socket; pytest's own are not always."""
    folder = Path(tempfile.mkdtemp(prefix="jv"))
    folder.chmod(0o711)  # PostgreSQL does not run as root, and must reach its data
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def free_port() -> Callable[[], int]:
    """Ports that nobody listens on."""

    def find() -> int:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return int(probe.getsockname()[1])

    return find


@pytest.fixture
def options(short_folder: Path, free_port: Callable[[], int]) -> Options:
    """A demo in a folder and on ports of its own."""
    return Options(short_folder, free_port(), free_port(), free_port())


def wait_until(happened: Callable[[], object], seconds: float = 15) -> bool:
    """Whether it happens within so many seconds."""
    deadline = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def running_in(folder: Path) -> list[str]:
    """The processes whose command line names the folder."""
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        words = " ".join(process.info["cmdline"] or [])
        if str(folder) in words and process.info["status"] != psutil.STATUS_ZOMBIE:
            found.append(words)
    return found
