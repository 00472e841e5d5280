"""Faults that tests prove by themselves: those tests are run, and their word is the table's."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Proved:
    """A line of the list, and what proves it."""

    name: str
    what: str
    promise: str
    tests: tuple[str, ...]


PROVED = [
    Proved(
        "F3",
        "50 kills while a letter leaves (make chaos-mail)",
        "0 lost, 0 doubled",
        ("tests/newsletters/test_engine_killed.py",),
    ),
    Proved(
        "F13",
        "the files' disk full",
        "said beside the field, no row without a file",
        ("tests/faults/test_full_disk.py",),
    ),
    Proved(
        "F17",
        "4xx, 5xx, 421, dropped after DATA",
        "later, failed, later, in doubt",
        ("tests/newsletters/test_engine.py",),
    ),
    Proved(
        "F19",
        "a wrong certificate of the mail server",
        "refused",
        ("tests/newsletters/test_secure_relays.py",),
    ),
    Proved(
        "F23",
        "both nights on which clocks are changed, a wrong clock",
        "once, at the right time",
        ("tests/newsletters/test_times.py", "tests/events/test_repeating.py"),
    ),
    Proved(
        "F28", "a video service away", "pages ask it nothing", ("tests/campaign/test_embeds.py",)
    ),
    Proved("F32", "database and files lost", "all comes back", ("tests/faults/test_backup.py",)),
    Proved(
        "F35",
        "many ask for one page that is not kept",
        "one render",
        ("tests/pagecache/test_edge.py", "tests/home/test_page_cache.py"),
    ),
    Proved(
        "F36",
        "ten press for the last seat",
        "one gets it",
        ("tests/events/test_registration_at_once.py",),
    ),
    Proved(
        "F37", "a new key while links are out", "every link opens", ("tests/faults/test_keys.py",)
    ),
]
"""F33 (a flipped byte) is one of F32's tests."""


def prove(one: Proved) -> tuple[bool, str]:
    """Run the tests; whether all passed, and the last line of what they said."""
    words = [sys.executable, "-m", "pytest", "-q", "-n", "0", "--all", "-p", "no:cacheprovider"]
    done = subprocess.run(  # noqa: S603 — our own tests
        [*words, *one.tests], check=False, capture_output=True, text=True, env=dict(os.environ)
    )
    last = next((line for line in reversed(done.stdout.splitlines()) if line.strip()), "")
    return done.returncode == 0, last
