"""``make bad-input``: the whole list at every address, form and command; fails on an answer of 500
and above, on a traceback in the log, and on an error that does not stand beside its field. Each
walk's time and each fault are told as they come, to stderr."""

from __future__ import annotations

import argparse
import logging
import os
import pickle
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WALKS = ("addresses", "admin", "forms", "editing", "posts", "uploads", "commands")


def main() -> int:
    """Deal the work out, or do one part of it when called by the one who did."""
    began = time.monotonic()
    arguments = _arguments()
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ["LOG_LEVEL"] = "CRITICAL"
    import django

    import tests.servers  # noqa: F401 — starts the servers, or joins them

    django.setup()
    if arguments.part is not None:
        return _work(arguments)
    from tests.isolation import world

    world.template()
    with tempfile.TemporaryDirectory() as folder:
        total = _deal_out(Path(folder), arguments)
    if arguments.walks == list(WALKS):
        from tests.bad_input.entries import untried

        total.faults += untried(total.asked)
    for line in total.faults:
        sys.stdout.write(f"{line}\n")
    asked = sum(total.asked.values())
    statuses = " ".join(f"{status}:{count}" for status, count in sorted(total.statuses.items()))
    sys.stdout.write(
        f"{asked} tries of {len(total.asked)} entries at {len(total.doors)} addresses, "
        f"{len(total.faults)} faults ({statuses}), {time.monotonic() - began:.0f} s\n"
    )
    return 1 if total.faults or not asked else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bad_input", description=__doc__)
    parser.add_argument("walks", nargs="*", default=list(WALKS), help=f"of {', '.join(WALKS)}")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--part", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _deal_out(folder: Path, arguments: argparse.Namespace):  # type: ignore[no-untyped-def]  # Django's models are not loaded yet
    from tests.bad_input.asking import Found

    outs = [folder / f"{number}.pickle" for number in range(arguments.workers)]
    command = [sys.executable, "-m", "tests.bad_input", *arguments.walks]
    command += ["--workers", str(arguments.workers)]
    workers = [
        subprocess.Popen(
            [*command, "--part", str(number), "--out", str(out)],
            # Workers share a Redis, but no keys in it.
            env={**os.environ, "PYTEST_XDIST_WORKER": f"bad{number}"},
        )
        for number, out in enumerate(outs)
    ]
    ended = [worker.wait() for worker in workers]
    if any(ended):
        sys.exit("A part of the run ended before its time; its own words stand above.")
    return sum((pickle.loads(out.read_bytes()) for out in outs), Found())


def _work(arguments: argparse.Namespace) -> int:
    from tests.bad_input.asking import TELLING
    from tests.bad_input.walks import walked
    from tests.isolation.shift import own_world

    TELLING.addHandler(logging.StreamHandler())
    TELLING.setLevel(logging.INFO)
    TELLING.propagate = False  # a walk reads what the root's log gets
    with own_world(f"test_jv_bad_{os.getppid()}_{arguments.part}"):
        found = walked(arguments.walks, (arguments.part, arguments.workers))
    arguments.out.write_bytes(pickle.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
