"""``make bench``: every benchmark, one after the other, into one file with the machine they ran on.

make bench                          all of them; some hours on two cores
make bench ARGS="pages serving"     these only
make bench ARGS=--short             each as small as it still says something

Times are of this machine: read the ratios within one part (``docs/performance.md``).
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import TextIO

from network import env

PARTS: dict[str, list[str]] = {
    "pages": [],
    "serving": ["--seconds", "2", "--rounds", "1"],
    "search": [],
    "directory": ["--total", "5000"],
    "events": [],
    "wall": ["--total", "200"],
    "import": ["--rows", "1000"],
    "incoming": ["--posts", "200"],
    "translating": [],
    "mail": ["speed"],
    "growth": ["--sizes", "small"],
    "video": ["preparing"],
    "visits": [],
    "look": ["--rounds", "3"],
}
"""Each with the words that make it short."""
_PACKAGES = ("django", "wagtail", "granian", "uvicorn", "celery", "psycopg", "redis", "pillow")
_PROGRAMS = {"nginx": ["nginx", "-v"], "PostgreSQL": ["psql", "--version"], "wrk": ["wrk", "-v"]}


def main() -> int:
    """Run what was asked for; 1 when any part has said that a bound is passed."""
    parser = argparse.ArgumentParser(prog='make bench ARGS="…"', description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="these only")
    parser.add_argument("--short", action="store_true", help="small sizes")
    chosen = parser.parse_args()
    report = Path(env.text("VAR_DIR")) / "bench.md"
    report.parent.mkdir(parents=True, exist_ok=True)
    ended = {}
    with report.open("w") as file:
        file.write(_machine())
        for name in chosen.parts or PARTS:
            ended[name] = _run(name, PARTS[name] if chosen.short else [], file)
        file.write("\n| part | result | seconds |\n|---|---|---|\n")
        for name, (status, seconds) in ended.items():
            said = "within its bounds" if status == 0 else f"exit status {status}"
            file.write(f"| {name} | {said} | {seconds:.0f} |\n")
    sys.stdout.write(f"Written to {report}.\n")
    return int(any(status for status, _seconds in ended.values()))


def _run(name: str, words: list[str], file: TextIO) -> tuple[int, float]:
    """One part, its words on the screen and in the report."""
    began = time.monotonic()
    sys.stdout.write(f"== {name}\n")
    command = [sys.executable, "-m", f"benchmarks.{name}", *words]
    done = subprocess.run(  # noqa: S603 — our own programs
        command, cwd=env.PROJECT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    sys.stdout.write(done.stdout)
    file.write(f"\n## {name} {' '.join(words)}\n\n```\n{done.stdout}```\n")
    file.flush()
    return done.returncode, time.monotonic() - began


def _machine() -> str:
    """What the figures depend on."""
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    programs = ", ".join(filter(None, (_told(name, words) for name, words in _PROGRAMS.items())))
    processor = next(
        (line.partition(":")[2].strip() for line in _cpu_lines() if line.startswith("model name")),
        platform.machine(),
    )
    revision = _first_line(["git", "rev-parse", "--short", "HEAD"])
    return (
        f"# Benchmarks of {time.strftime('%Y-%m-%d')}, revision {revision}\n\n"
        f"{os.cpu_count()} cores of {processor}, Python {platform.python_version()}, "
        f"load {os.getloadavg()[0]:.1f} at the start. {packages}. {programs}.\n"
    )


def _cpu_lines() -> list[str]:
    file = Path("/proc/cpuinfo")
    return file.read_text().splitlines() if file.exists() else []


def _told(name: str, words: list[str]) -> str:
    return f"{name}: {_first_line(words)}" if shutil.which(words[0]) else ""


def _first_line(words: list[str]) -> str:
    done = subprocess.run(  # noqa: S603 — asks a program for its version
        words, capture_output=True, text=True, check=False
    )
    return ((done.stdout or done.stderr).splitlines() or [""])[0]


if __name__ == "__main__":
    sys.exit(main())
