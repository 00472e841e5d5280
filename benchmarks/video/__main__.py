"""``make bench-video``: a telephone's clip through a real web server and a real worker.

make bench-video                      every part
make bench-video ARGS="sending"       some of: sending browser preparing mails
A line that begins with FAULT says that a bound of the room does not hold.
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

PARTS = ("sending", "browser", "preparing", "mails")


def main() -> int:
    """Start the tests' servers, or join them, and measure."""
    parser = argparse.ArgumentParser(prog='make bench-video ARGS="…"', description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which parts; empty = all")
    parts = parser.parse_args().parts or list(PARTS)
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    return int(import_module("benchmarks.video.running").main(parts))


if __name__ == "__main__":
    sys.exit(main())
