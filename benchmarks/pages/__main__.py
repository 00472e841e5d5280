"""``make bench-pages``: loads the demo into a database of its own, measures, and drops it.

make bench-pages                          a page of every public template
make bench-pages ARGS="--site lappi"      of another site
make bench-pages ARGS="--profile story"   where one template's time goes
make bench-pages ARGS="--sql story"       which queries it asks
"""

from __future__ import annotations

import os
from importlib import import_module


def main() -> None:
    """Start the tests' servers, or join them, and measure."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ["DEBUG"] = "0"
    import_module("tests.servers")
    import_module("django").setup()
    import_module("benchmarks.pages.running").main(__doc__)


if __name__ == "__main__":
    main()
