"""2,000 people register for one event with 300 seats within a minute; then 200 of them by HTTP.

python -m benchmarks.events.registrations

The service is called by eight processes at once on a PostgreSQL database of its own: what is
measured is the lock of one occasion, the waiting list and the post, which nothing can be spread
over. The HTTP part goes through granian with real forms: each has a token that is five seconds old,
as a person's is, and comes from a neighbourhood of its own (``X-Forwarded-For`` behind one trusted
proxy), because the guard would rightly refuse two thousand forms from one.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module


def run() -> list[str]:
    """Lines with figures; a line that begins with FAULT says what went wrong."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    import_module("tests.servers")
    import_module("django").setup()
    lines: list[str] = import_module("benchmarks.events.registering").run()
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join(run()) + "\n")
