"""Which tests ``make test`` runs: all but those that ``tests/slow.txt`` names.

``make test-all`` (``--all``) runs every test. With ``--note-slow`` it writes the list anew: test
functions of which a case takes more than ``SECONDS``. What proves most in one go carries the mark
``short_cut`` and runs always, however long it takes: each slow crawl, audit and journey of many
steps has one such test.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from statistics import median

import pytest

LIST = Path(__file__).with_name("slow.txt")
SECONDS = 0.6
"""With three workers on two cores, where a test waits for others a third of its time."""


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("network")
    group.addoption("--all", action="store_true", help="the slow tests as well")
    group.addoption("--note-slow", action="store_true", help="write tests/slow.txt anew")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "short_cut: runs always, however long it takes")
    if config.getoption("--note-slow") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Noting(), "note-slow")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the slow ones out, unless they are asked for by name or all are."""
    if config.getoption("--all") or config.getoption("--note-slow") or _are_named(config):
        return
    slow = set(LIST.read_text(encoding="utf-8").split())
    left = [item for item in items if _is_slow(item, slow)]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if not _is_slow(item, slow)]


def _are_named(config: pytest.Config) -> bool:
    """Whether files or tests were given, or words to choose by."""
    given = [arg for arg in config.invocation_params.args if str(arg).startswith("tests/")]
    return bool(given or config.getoption("keyword"))


def _is_slow(item: pytest.Item, slow: set[str]) -> bool:
    return function_of(item.nodeid) in slow and item.get_closest_marker("short_cut") is None


def function_of(nodeid: str) -> str:
    """``tests/a.py::test_b[c]`` → ``tests/a.py::test_b``."""
    return nodeid.partition("[")[0]


class Noting:
    """Adds up what each case takes; of a function's cases the middle one counts, so that what the
    first of a worker sets up for all does not."""

    def __init__(self) -> None:
        self._seconds: dict[str, float] = defaultdict(float)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._seconds[report.nodeid] += report.duration

    def pytest_sessionfinish(self) -> None:
        cases: dict[str, list[float]] = defaultdict(list)
        for nodeid, seconds in self._seconds.items():
            cases[function_of(nodeid)].append(seconds)
        slow = sorted(name for name, took in cases.items() if median(took) > SECONDS)
        LIST.write_text("".join(f"{name}\n" for name in slow), encoding="utf-8")
