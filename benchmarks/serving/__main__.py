"""``make bench-serving``: a ready page from nginx, the edge, the wrapper and Django, in one run.

Servers on one core, the load on the other; rounds alternate, medians and spread are shown. Needs
nginx and wrk (Debian: ``apt-get install nginx-light wrk``).
"""

from __future__ import annotations

import os
import shutil
import sys
from importlib import import_module


def main() -> int:
    """Start the tests' servers, or join them, and measure."""
    missing = [name for name in ("nginx", "wrk", "taskset") if not shutil.which(name)]
    if missing:
        sys.stdout.write(f"Not installed: {', '.join(missing)} (apt-get install nginx-light wrk)\n")
        return 1
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    import_module("tests.servers")
    import_module("django").setup()
    result: int = import_module("benchmarks.serving.running").run(__doc__)
    return result


if __name__ == "__main__":
    sys.exit(main())
