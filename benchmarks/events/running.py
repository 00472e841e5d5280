"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from django.db import connection

from network import background
from regions.scoping import in_every_region
from tests import database

SHARED = ("calendar",)
"""Modules of this package, each with ``run() -> str``, which get a database of their own."""
ALONE = ("registrations", "reminders")
"""Modules with ``run() -> list[str]`` that start processes, and keep their databases themselves."""
PARTS = (*SHARED, *ALONE)


def main(description: str | None) -> None:
    """Run the parts one after another, and say their figures."""
    parser = argparse.ArgumentParser(prog='make bench-events ARGS="…"', description=description)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which parts; empty = all")
    for part in parser.parse_args().parts or PARTS:
        run: Callable[[], Any] = import_module(f"benchmarks.events.{part}").run
        for line in [_measured(part, run)] if part in SHARED else run():
            sys.stdout.write(f"bench-events {part}: {line}\n")
            sys.stdout.flush()


def _measured(part: str, run: Callable[[], str]) -> str:
    name = database.named(f"bench_events_{part}")
    database.copy(database.template(), name)
    database.use(name)
    try:
        with background.paused(), in_every_region():
            return run()
    finally:
        connection.close()
        database.drop(name)
