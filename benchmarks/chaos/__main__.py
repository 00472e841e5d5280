"""``make chaos``: every fault of the list, one after the other, and a table; not 0 when a promise
is not kept. ``ARGS="F5 F11"`` for some."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.chaos.judging import Fault
    from benchmarks.chaos.stage import Network


KINDS = ("servers", "programs", "deploying", "tasks")


def main() -> int:
    """Start the tests' servers for the template, then a network of its own."""
    parser = argparse.ArgumentParser(prog='make chaos ARGS="…"', description=__doc__)
    parser.add_argument("names", nargs="*", help="F5 F11 …; none = all")
    parser.add_argument("--people", type=int, default=200, help="recipients of each letter")
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "network.settings.test"
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import_module("tests.servers")
    import_module("django").setup()
    return Run({name.upper() for name in asked.names}, asked.people).whole()


class Run:
    """All that was asked for."""

    def __init__(self, names: set[str], people: int) -> None:
        self.names, self.people = names, people
        self.lines: list[str] = []
        self.broken: list[str] = []
        self.skipped: list[str] = []
        self.began = time.monotonic()

    def whole(self) -> int:
        """Everything; returns the exit status."""
        judging = import_module("benchmarks.chaos.judging")
        servers = import_module("benchmarks.chaos.faults_servers")
        modules = [import_module(f"benchmarks.chaos.faults_{kind}") for kind in KINDS]
        faults = [one for kind in modules for one in kind.FAULTS if self._wants(one.name)]
        if faults:
            with import_module("benchmarks.chaos.stage").network() as network:
                for fault in faults:
                    self._try(network, fault)
        if self._wants("F12"):
            self._full_disk(servers)
        self._proved()
        sys.stdout.write("\n".join([judging.HEAD, *sorted(self.lines, key=_number), ""]))
        for name in self.skipped:
            sys.stdout.write(f"{name}\n")
        sys.stdout.write(
            f"chaos: {len(self.lines)} faults, {len(self.lines) - len(self.broken)} as expected, "
            f"{len(self.broken)} not{': ' if self.broken else ''}{' '.join(self.broken)}, "
            f"{time.monotonic() - self.began:.0f} s\n"
        )
        return int(bool(self.broken))

    def _wants(self, name: str) -> bool:
        return not self.names or name in self.names

    def _try(self, network: Network, fault: Fault) -> None:
        judging = import_module("benchmarks.chaos.judging")
        try:
            seen = import_module("benchmarks.chaos.running").run(network, fault, self.people)
        except Exception as problem:  # noqa: BLE001 — the other faults are tried, and this one is told
            seen = judging.Seen([], [f"{type(problem).__name__}: {problem}"])
            sys.stderr.write(network.last_words())
        wrong = judging.judge(fault.expected, seen)
        self._note(fault.name, judging.line(fault, seen, wrong), good=not wrong)

    def _note(self, name: str, line: str, *, good: bool) -> None:
        self.lines.append(line)
        sys.stderr.write(f"{line}\n")
        if not good:
            self.broken.append(name)

    def _full_disk(self, servers: ModuleType) -> None:
        """A network whose database is on a disk of its own."""
        folder = Path(tempfile.mkdtemp(prefix="jv")) / "disk"
        folder.parent.chmod(0o711)
        stage = import_module("benchmarks.chaos.stage")
        try:
            with servers.small_disk(folder, 260) as disk, stage.network(disk) as network:
                self._try(network, servers.DISK_FULL)
        except PermissionError as problem:
            self.skipped.append(f"F12 was left out: {problem}.")

    def _proved(self) -> None:
        proved = import_module("benchmarks.chaos.proved")
        for one in proved.PROVED:
            if self._wants(one.name):
                good, said = proved.prove(one)
                cells = [one.name, one.what, "–", "–", "–", "–", "–", one.promise]
                cells.append("✓ by its tests" if good else f"✗ {said}")
                self._note(one.name, "| " + " | ".join(cells) + " |", good=good)


def _number(line: str) -> int:
    return int(line.split("|")[1].strip()[1:])


if __name__ == "__main__":
    sys.exit(main())
