"""``make audit``: visit one page of every public template on a running demo; fails on any fault.

Lighthouse and the journeys by keys alone follow, unless the visits were narrowed to some pages.
Without ``--port`` a demo is started for it, and stopped.
"""

from __future__ import annotations

import argparse
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

SITES = ("verkosto", "kanta-hame", "kainuu", "lappi", "keski-suomi")
JOURNEYS = ("tests/journeys/test_keyboard.py", "tests/journeys/test_bad_content.py")


def main() -> int:
    """Deal the sites' pages out, or do one part of them when called by the one who did."""
    began = time.monotonic()
    arguments = _arguments()
    if arguments.part is not None:
        return _work(arguments)
    is_whole = not (arguments.only or arguments.language)
    with _running(arguments.port) as port, tempfile.TemporaryDirectory() as folder:
        found = _deal_out(Path(folder), port, arguments)
        slow = _lighthouse(arguments.site or SITES, port) if is_whole else []
    wrong = [*_complaints(found, arguments), *slow, *(_journeys() if is_whole else [])]
    for line in ["", *wrong]:
        sys.stdout.write(f"{line}\n")
    took = time.monotonic() - began
    sys.stdout.write(f"{len(found)} pages, {len(wrong)} kinds of faults, {took:.0f} s\n")
    return 1 if wrong or not found else 0


def _complaints(found: list, arguments: argparse.Namespace) -> list[str]:
    """Print what each page was like, and tell what is wrong."""
    from tests.audit.places import PLACES
    from tests.audit.table import complaints, table, unseen

    sys.stdout.write("\n".join([*table(found), ""]))
    wrong = list(complaints(found))
    if not arguments.site:
        wrong += unseen(found, [place for place in PLACES if arguments.only in place.name])
    return wrong


def _lighthouse(sites: Sequence[str], port: int) -> list[str]:
    """What Lighthouse finds; it needs Node.js, and the audit says so when that is not here."""
    if not shutil.which("npm"):
        sys.stdout.write("Lighthouse was left out: Node.js is not installed.\n")
        return []
    from tests.audit.lighthouse import compared

    return compared(sites, port)


def _journeys() -> list[str]:
    """Whether residents can do all by keys alone, and bad content breaks no page."""
    command = [sys.executable, "-m", "pytest", "--all", "-q", "-n", "0", *JOURNEYS]
    return ["a journey failed"] if subprocess.run(command, check=False).returncode else []


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.audit", description=__doc__)
    parser.add_argument("--port", type=int, help="where a demo runs; else one is started")
    parser.add_argument("--site", choices=SITES, action="append", help="this site; else all")
    parser.add_argument("--only", default="", help="templates whose name holds this")
    parser.add_argument("--language", help="this language; else all")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--part", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


@contextmanager
def _running(port: int | None) -> Iterator[int]:
    if port is not None:
        yield port
        return
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    import django

    import tests.servers  # noqa: F401 — starts the servers, or joins them

    django.setup()
    from tests.demo import running_demo

    with tempfile.TemporaryDirectory() as folder, running_demo(Path(folder)) as demo:
        yield demo.port


def _deal_out(folder: Path, port: int, arguments: argparse.Namespace) -> list:
    """Start the workers and wait for all of them; pages come back in the order of their places."""
    command = [sys.executable, "-m", "tests.audit", "--port", str(port)]
    command += ["--workers", str(arguments.workers), "--only", arguments.only]
    command += [f"--site={site}" for site in arguments.site or SITES]
    command += ["--language", arguments.language] if arguments.language else []
    outs = [folder / f"{number}.pickle" for number in range(arguments.workers)]
    workers = [
        subprocess.Popen([*command, "--part", str(number), "--out", str(out)])
        for number, out in enumerate(outs)
    ]
    ended = [worker.wait() for worker in workers]
    if any(ended):
        sys.exit("A part of the audit ended before its time; its own words stand above.")
    parts = [pickle.loads(out.read_bytes()) for out in outs]
    return [found for _at, found in sorted(sum(parts, []), key=lambda pair: pair[0])]


def _work(arguments: argparse.Namespace) -> int:
    from tests.audit.browsing import opened
    from tests.audit.places import PLACES, Site
    from tests.audit.visits import visited

    sites = [Site(name, arguments.port) for name in arguments.site]
    places = [place for place in PLACES if arguments.only in place.name]
    visits = [
        visit
        for site in sites
        for place in places
        for visit in site.visits(place)
        if arguments.language in (None, visit.language)
    ]
    mine = list(enumerate(visits))[arguments.part :: arguments.workers]
    found = []
    with opened() as browser:
        for at, visit in mine:
            found.append((at, visited(browser, visit)))
            sys.stderr.write(f"{visit.address}: {len(found[-1][1].wrong)} wrong\n")
    arguments.out.write_bytes(pickle.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
