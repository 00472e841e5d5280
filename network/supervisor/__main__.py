"""``python -m network.supervisor [--fresh] [--check] [--port N]``: what ``make demo`` runs."""

from __future__ import annotations

import logging
import os
import sys

from network.supervisor.demo import Demo
from network.supervisor.options import read_options
from network.supervisor.stopping import Bell
from network.supervisor.terminal import DemoError, say


def main() -> int:
    """Run the demo; 0 after Ctrl-C or a clean check, 1 with a sentence when it cannot go on."""
    logging.basicConfig(format="%(message)s", level=logging.WARNING, stream=sys.stdout)
    bell = Bell()
    bell.listen()
    try:
        options = read_options(sys.argv[1:], os.environ)
    except DemoError as error:
        say(str(error))
        return 2
    return Demo(options, bell).run()


if __name__ == "__main__":
    sys.exit(main())
