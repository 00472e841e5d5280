"""``make soak``: thirty minutes at 20 requests a second, a publish a second, letter upon letter.

make soak                        the whole
make soak ARGS="--minutes 3"     a look

A network of its own (PostgreSQL, Redis, web, worker, beat, mail server: ``benchmarks/chaos``). Exit
status 1 when a program has grown by a tenth, an answer was not 200, or anything was lost or sent
twice.
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module


def main() -> int:
    """Start the tests' servers for the template, then a network of its own."""
    parser = argparse.ArgumentParser(prog='make soak ARGS="…"', description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--people", type=int, default=200, help="recipients of each letter")
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    return int(import_module("benchmarks.soak.running").run(asked.minutes, asked.people))


if __name__ == "__main__":
    sys.exit(main())
