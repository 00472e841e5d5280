"""Where processes keep what they have counted: in memory, or in files that one of them adds up.

With ``METRICS_TOKEN`` every process of a machine writes files of its own below ``METRICS_DIR``, and
whichever is asked adds all of them up (prometheus_client's multiprocess mode). Without it nobody
may ask, so nothing is written.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path

from prometheus_client import values

from network import env

_VARIABLE = "PROMETHEUS_MULTIPROC_DIR"


def begin() -> None:
    """Choose before the first metric is made. Raises OSError for a folder that cannot be made."""
    if not env.text("METRICS_TOKEN"):
        return
    folder = env.folder("METRICS_DIR", "metrics")
    folder.mkdir(parents=True, exist_ok=True)
    os.environ[_VARIABLE] = str(folder)
    values.ValueClass = values.MultiProcessValue(_process)  # type: ignore[misc]  # chosen late


def shared() -> Path | None:
    """The folder of all processes; None when each counts for itself."""
    found = os.environ.get(_VARIABLE)
    return Path(found) if found else None


def _process() -> str:
    """Containers share the folder and have the same process ids. The package parts the file's name
    at underscores."""
    return f"{socket.gethostname().replace('_', '-')}-{os.getpid()}"
