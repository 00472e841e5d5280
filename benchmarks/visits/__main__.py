"""``make bench-visits``: what counting a visit costs a page that comes from the cache.

Measures the processor's time (not the clock's, which a busy machine stretches) of one call that
counts, for a click on the site itself, for a reader from another site, without a referrer, and for
a robot. The bound is 0.02 ms; the command ends with 1 when the dearest is above it.
"""

from __future__ import annotations

import sys
import time
import uuid

from network.pagecache.settings import Settings
from network.pagecache.visits import Visits

BOUND_MS = 0.02
CALLS, ROUNDS, PAGES = 20_000, 9, 500
_BROWSER = b"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
_HOST = b"kainuu.example.org"


def readers() -> dict[str, list[dict[bytes, bytes]]]:
    """The headers of each kind of reader, as the cache hands them on."""
    base = {b"host": _HOST, b"user-agent": _BROWSER}
    return {
        "click on the site": [base | {b"referer": b"https://" + _HOST + b"/haku/?q=kahvila"}],
        "from another site": [
            base | {b"referer": f"https://www.site{number}.example/a/b?c".encode()}
            for number in range(PAGES)
        ],
        "no referrer": [base],
        "robot": [base | {b"user-agent": b"Mozilla/5.0 (compatible; Googlebot/2.1)"}],
    }


def cost_ms(headers: list[dict[bytes, bytes]]) -> float:
    """The least of the rounds: what the call costs when nothing disturbs it."""
    pages = [f"1 {uuid.uuid4()} fi" for _number in range(PAGES)]
    best = float("inf")
    for _round in range(ROUNDS):
        visits = Visits(Settings.read())
        began = time.process_time()
        for number in range(CALLS):
            visits.note(pages[number % PAGES], "GET", headers[number % len(headers)])
        best = min(best, time.process_time() - began)
    return best / CALLS * 1_000


def main() -> int:
    """Measure, and tell in one line."""
    costs = {name: cost_ms(headers) for name, headers in readers().items()}
    for name, cost in costs.items():
        sys.stdout.write(f"{name:<20} {cost:.4f} ms\n")
    dearest = max(costs.values())
    sys.stdout.write(f"dearest {dearest:.4f} ms of processor a visit (bound {BOUND_MS} ms)\n")
    return int(dearest > BOUND_MS)


if __name__ == "__main__":
    sys.exit(main())
