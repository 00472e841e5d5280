"""A worker in a process of its own, so that it can be killed and its memory is its own."""

from __future__ import annotations

import resource
import sys
from unittest.mock import patch

from django.db import connection
from django.test import override_settings

from incoming.checking import check
from incoming.models import Incoming
from incoming.running import run
from incoming.undoing import undo
from network.background import paused
from network.links import reaching
from regions.scoping import in_every_region
from tests import database

STEPS = {"check": check, "run": run, "undo": undo}


def work(name: str, number: str, port: str, step: str) -> int:
    """Do a step; prints how much memory it took at most."""
    database.use(name)
    later = {"default": {"BACKEND": "network.background.CeleryBackend"}}
    # The guard refuses loopback; this one port is the old site of the benchmark.
    allowed = patch.object(reaching, "is_public", lambda address: address == "127.0.0.1")
    ports = patch.dict(reaching._PORTS, {"http": int(port)})  # noqa: SLF001 — see above
    with in_every_region(), override_settings(TASKS=later), paused(), allowed, ports:
        source = Incoming.objects.select_related("region__site__root_page", "made_by")
        STEPS[step](source=source.get(pk=int(number)))
    connection.close()
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}\n")
    return 0
