"""``make crawl``: the whole crawl, in two processes; fails on a leak, a write, a fault, or a blind
eye."""

from __future__ import annotations

import argparse
import os
import pickle
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def main() -> int:
    """Deal the work out, or do one part of it when called by the one who did."""
    began = time.monotonic()
    arguments = _arguments()
    _set_up()
    if arguments.part is not None:
        return _work(arguments)
    from tests.isolation import world

    world.template()
    with tempfile.TemporaryDirectory() as folder:
        found = _deal_out(Path(folder), arguments)
    from tests.isolation.shift import Crawl

    total = sum(found, Crawl())
    for line in total.complaints():
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"{total.figures()}, {time.monotonic() - began:.0f} s\n")
    return 1 if total.complaints() else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.isolation", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one key a model, two roles")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--part", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _set_up() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import django

    import tests.servers  # noqa: F401 — starts the servers, or joins them

    django.setup()


def _deal_out(folder: Path, arguments: argparse.Namespace) -> list:
    """Start the workers and wait for all of them."""
    command = [sys.executable, "-m", "tests.isolation", "--workers", str(arguments.workers)]
    command += ["--quick"] if arguments.quick else []
    outs = [folder / f"{number}.pickle" for number in range(arguments.workers)]
    workers = [
        subprocess.Popen(
            [*command, "--part", str(number), "--out", str(out)],
            # Workers share a Redis, but no keys in it.
            env={**os.environ, "PYTEST_XDIST_WORKER": f"crawl{number}"},
        )
        for number, out in enumerate(outs)
    ]
    ended = [worker.wait() for worker in workers]
    if any(ended):
        sys.exit("A part of the crawl ended before its time; its own words stand above.")
    return [pickle.loads(out.read_bytes()) for out in outs]


def _work(arguments: argparse.Namespace) -> int:
    from tests.isolation.shift import crawl, own_world

    with own_world(f"test_jv_crawl_{os.getppid()}_{arguments.part}"):
        found = crawl(quick=arguments.quick, part=arguments.part, parts=arguments.workers)
    arguments.out.write_bytes(pickle.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
