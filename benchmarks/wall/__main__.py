"""``make bench-wall``: fills a database of its own with 1,000 stories, visits the wall, drops it.

make bench-wall                         1,000 stories
make bench-wall ARGS="--total 200"      fewer
"""

from __future__ import annotations

import os
from importlib import import_module


def main() -> None:
    """Start the tests' servers, or join them, and measure."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    import_module("tests.servers")
    import_module("django").setup()
    import_module("benchmarks.wall.running").main(__doc__)


if __name__ == "__main__":
    main()
