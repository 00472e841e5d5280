"""What is expected of the network under a fault, what was seen, and the table of both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from benchmarks.chaos.load import CUT, Reading
from benchmarks.chaos.stage import Network

PATIENCE_SECONDS = 5.0
Injected = Callable[[Network, list[str]], Iterator[None]]


@dataclass(frozen=True)
class Expected:
    """What may happen while the fault lasts; what is not named here may not."""

    fresh: frozenset[int] = frozenset({200})
    """Answers to pages that must be rendered. 503 comes with Retry-After, within five seconds."""
    ready: frozenset[int] = frozenset({200})
    """Answers to pages that are kept."""
    back_within: float = 10.0
    """Seconds from the end of the fault until every page answers again."""
    doubtful: int = 0
    """Mails of which nobody can know whether they arrived; at most the open connections."""
    seconds: float = 5.0
    """How long the fault lasts."""


@dataclass(frozen=True)
class Fault:
    """One line of the list."""

    name: str
    what: str
    promise: str
    inject: Callable[[Network, list[str]], AbstractContextManager[None]]
    expected: Expected


@dataclass
class Seen:
    """One run of a fault."""

    readings: list[Reading]
    """Those that were asked while the fault lasted."""
    problems: list[str] = field(default_factory=list)
    published: tuple[int, int] = (0, 0)
    mailed: tuple[int, int, int] = (0, 0, 0)
    recovery: float = 0.0

    @property
    def failed(self) -> int:
        """Answers of 500 and more, and those that did not come."""
        return sum(1 for one in self.readings if one.status >= 500 or one.status == CUT)

    @property
    def lost(self) -> int:
        """Pages and mails."""
        return self.published[0] + self.mailed[0]

    @property
    def doubled(self) -> int:
        """Pages and mails."""
        return self.published[1] + self.mailed[1]


def judge(expected: Expected, seen: Seen) -> list[str]:
    """What was not as expected; nothing when the promise holds."""
    found = list(seen.problems)
    for is_ready, allowed in ((True, expected.ready), (False, expected.fresh)):
        statuses = Counter(one.status for one in seen.readings if one.is_ready is is_ready)
        wrong = {status: times for status, times in statuses.items() if status not in allowed}
        if wrong:
            found.append(f"{'ready' if is_ready else 'rendered'} pages answered {wrong}")
    slow = [one.seconds for one in seen.readings if one.seconds > PATIENCE_SECONDS]
    if slow:
        found.append(f"{len(slow)} answers took longer than five seconds, one {max(slow):.1f}")
    if any(one.status == 503 and not one.retry_after for one in seen.readings):
        found.append("a 503 without Retry-After")
    if seen.lost or seen.doubled:
        found.append(f"lost {seen.lost}, doubled {seen.doubled}")
    if seen.mailed[2] > expected.doubtful:
        found.append(f"{seen.mailed[2]} mails in doubt, at most {expected.doubtful}")
    if seen.recovery > expected.back_within:
        found.append(f"back after {seen.recovery:.1f} s, at most {expected.back_within:.0f}")
    return found


def line(fault: Fault, seen: Seen, wrong: list[str]) -> str:
    """A line of the table."""
    cells = [fault.name, fault.what, seen.failed, seen.lost, seen.doubled, seen.mailed[2]]
    cells += [f"{seen.recovery:.1f}", fault.promise, "✗ " + "; ".join(wrong) if wrong else "✓"]
    return "| " + " | ".join(map(str, cells)) + " |"


HEAD = (
    "| | fault | 5xx or cut | lost | doubled | in doubt | back (s) | expected | seen |\n"
    "|---|---|---|---|---|---|---|---|---|"
)
