"""``make bench-mail``: letters against what else could send them, and what they may cost.

make bench-mail                        every part
make bench-mail ARGS="speed crowd"     some of them
"""

from __future__ import annotations

import os
from importlib import import_module


def main() -> None:
    """Start the tests' servers, or join them, and measure."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    import_module("benchmarks.mail.running").main(__doc__)


if __name__ == "__main__":
    main()
