"""``make bench-search``: quality on the labelled questions, then speed among many pages.

make bench-search ARGS="--documents 2000 --pages 5000"    a quick look
make bench-search ARGS=--faults                           every question that fell short
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.test")


def main() -> int:
    """Run both, and end with one line of figures; 1 when a target was missed."""
    options = _options()
    with database():
        from benchmarks.search import quality, speed  # noqa: PLC0415 — after Django's set-up
        from benchmarks.search.report import closing_line, show  # noqa: PLC0415

        reports = quality.both_ways(options.documents)
        show(reports, faults=options.faults)
        figures = None
        if options.pages:
            speed.furnish(options.pages)
            figures = speed.measure(options.pages)
        line, reached = closing_line(options, reports, figures)
    sys.stdout.write(f"{line}\n")
    return 0 if reached else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench-search", description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000, help="among which to find")
    parser.add_argument("--pages", type=int, default=100_000, help="for the speed; 0 = leave out")
    parser.add_argument("--faults", action="store_true", help="list what fell short")
    return parser.parse_args()


@contextmanager
def database() -> Iterator[None]:
    """A copy of the suite's template database, dropped at the end."""
    import django  # noqa: PLC0415

    from tests import servers  # noqa: F401, PLC0415 — sets the addresses before the settings are read

    django.setup()
    from regions.scoping import in_every_region  # noqa: PLC0415 — after Django's set-up
    from tests import database as databases  # noqa: PLC0415

    name = databases.named("bench_search")
    databases.copy(databases.template(), name)
    databases.use(name)
    try:
        with in_every_region():
            yield
    finally:
        databases.drop(name)


if __name__ == "__main__":
    sys.exit(main())
