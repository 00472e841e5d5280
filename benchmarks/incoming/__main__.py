"""``python -m benchmarks.incoming``: how long an old site takes to come in, at a given size.

Works in a database of its own, made from the tests' template and dropped at the end. An old site on
loopback gives out pictures, each another one; a worker, which is told that this one address may be
asked, is killed once in the middle and started anew. Then the same file comes again, which must
change nothing, and is announced to the search.
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module


def main() -> int:
    """Start the tests' servers, or join them, and measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.incoming", description=__doc__)
    parser.add_argument("--posts", type=int, default=5_000)
    parser.add_argument("--work", nargs=4, metavar=("DATABASE", "ID", "PORT", "STEP"))
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    if asked.work:
        return import_module("benchmarks.incoming.working").work(*asked.work)
    return import_module("benchmarks.incoming.measuring").report(asked.posts)


if __name__ == "__main__":
    sys.exit(main())
