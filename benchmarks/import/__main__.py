"""``python -m benchmarks.import``: how long an import takes, and how much memory, at a given size.

Works in a database of its own, made from the tests' template and dropped at the end. Measures the
worker's part: the dry run, the run, the same file again (which must change nothing), a run that
changes a tenth of the rows, announcing to the search, and undoing.
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module


def main() -> int:
    """Start the tests' servers, or join them, and measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.import", description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--short", action="store_true", help="no changes, announcing and undoing")
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    return import_module("benchmarks.import.measuring").report(asked.rows, short=asked.short)


if __name__ == "__main__":
    sys.exit(main())
