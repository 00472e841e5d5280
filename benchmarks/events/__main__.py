"""``make bench-events``: fills a database of its own, measures the room's parts, and drops it.

make bench-events                       every part
make bench-events ARGS="calendar"       some of them
"""

from __future__ import annotations

import os
from importlib import import_module


def main() -> None:
    """Start the tests' servers, or join them, and measure."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    import_module("tests.servers")
    import_module("django").setup()
    import_module("benchmarks.events.running").main(__doc__)


if __name__ == "__main__":
    main()
