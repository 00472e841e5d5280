"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from importlib import import_module

PARTS = ("speed", "distance", "crowd", "readers")
"""Modules of this package, each with ``run(mails) -> lines``."""
MAILS = {"speed": 10_000, "distance": 20_000, "crowd": 200_000, "readers": 100_000}


def main(description: str | None) -> None:
    """Run the parts one after another, and say their figures."""
    parser = argparse.ArgumentParser(prog='make bench-mail ARGS="…"', description=description)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which parts; empty = all")
    parser.add_argument("--mails", type=int, help="recipients of each part")
    asked = parser.parse_args()
    for part in asked.parts or PARTS:
        run: Callable[[int], Iterator[str]] = import_module(f"benchmarks.mail.{part}").run
        for line in run(asked.mails or MAILS[part]):
            sys.stdout.write(f"bench-mail {part}: {line}\n")
            sys.stdout.flush()
