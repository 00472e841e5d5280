"""``make bench-translating``: translates a page of 30 blocks, and sends a branch of 200 pages.

make bench-translating                         200 pages
make bench-translating ARGS="--pages 40"       fewer
"""

from __future__ import annotations

import os
from importlib import import_module


def main() -> None:
    """Start the tests' servers, or join them, and measure."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    import_module("tests.servers")
    import_module("django").setup()
    import_module("benchmarks.translating.running").main(__doc__)


if __name__ == "__main__":
    main()
