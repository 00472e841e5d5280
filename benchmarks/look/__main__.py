"""``make bench-look``: how soon a phone on a slow connection shows a page.

make bench-look                       the demo's pages of Kainuu, seven rounds
make bench-look ARGS="--rounds 15"    more

Compares the stylesheet as a file of its own (what we do) with all of it inside the page, on a first
page and on the next one, and the next page with and without fetching it as soon as a link is
pointed at (speculation rules). Chromium, a phone's screen, 150 ms each way and back, 1.6 Mbit/s,
a processor four times slower: Lighthouse's slow 4G.
"""

from __future__ import annotations

import os
from importlib import import_module


def main() -> None:
    """Start the tests' servers, or join them, and measure."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    import_module("tests.servers")
    import_module("django").setup()
    import_module("benchmarks.look.running").run(__doc__)


if __name__ == "__main__":
    main()
