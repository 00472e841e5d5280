"""``make bench-growth``: 4, 19 and 100 regions with 1,000, 10,000 and 100,000 pages.

make bench-growth                          all three sizes; the largest takes some minutes to fill
make bench-growth ARGS="--sizes small"     one of small, middle, large, or several
make bench-growth ARGS=--sizes             only the table of what has been measured already
"""

from __future__ import annotations

import os
from importlib import import_module


def main() -> None:
    """Start the tests' servers, or join them, and measure."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "WARNING")
    import_module("tests.servers")
    import_module("django").setup()
    import_module("benchmarks.growth.running").main(__doc__)


if __name__ == "__main__":
    main()
