"""``make bench-directory``: fills a database of its own, measures, and drops it.

make bench-directory                        100,000 associations in 19 regions
make bench-directory ARGS="--total 19000"   fewer, to look at the shape quickly
"""

from __future__ import annotations

import os
from importlib import import_module


def main() -> None:
    """Start the tests' servers, or join them, and measure."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    import_module("tests.servers")
    import_module("django").setup()
    import_module("benchmarks.directory.running").main(__doc__)


if __name__ == "__main__":
    main()
