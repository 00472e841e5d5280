"""The soak itself."""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import dataclass, field

from benchmarks.chaos.load import Letter, Publisher, Readers
from benchmarks.chaos.stage import Network, network
from benchmarks.soak.memory import Growth, Watch

REQUESTS_A_SECOND = 20
MOST_GROWTH = 1.10
LETTER_SECONDS = 300.0
MOST_MORE_KEYS = 20
# Caches fill and threads start first; what comes after that and still grows is a leak.
WARM_SHARE, WINDOW_SHARE = 0.2, 0.1


@dataclass
class Sent:
    """What became of the letters."""

    letters: int = 0
    mails: int = 0
    problems: list[str] = field(default_factory=list)


def run(minutes: float, people: int) -> int:
    """The load, the figures, the verdict: 0 when every promise is kept."""
    seconds = minutes * 60
    with network() as net:
        publisher, watch = Publisher(net), Watch(net)
        with watch.watching(), Readers(net, REQUESTS_A_SECOND).reading() as readers:
            sent = _letters(net, people, time.monotonic() + seconds)
        publisher.stop()
        lost, twice = publisher.judge()
        published = sum(1 for _title, done in publisher.told() if done)
    statuses = Counter(one.status for one in readers.seen)
    growths = watch.growths(seconds * WARM_SHARE, seconds * WINDOW_SHARE)
    faults = [
        *sent.problems,
        *_wrong_answers(statuses),
        *(f"{one.name} grew to {one.times:.2f}" for one in growths if one.times > MOST_GROWTH),
        *_leaks(watch),
        *([f"{lost} publishes lost, {twice} twice"] if lost or twice else []),
    ]
    _tell(statuses, readers, growths)
    sys.stdout.write(f"{published} publishes, {sent.letters} letters, {sent.mails} mails\n")
    sys.stdout.write("".join(f"FAULT {fault}\n" for fault in faults))
    sys.stdout.write(f"soak: {minutes:g} minutes, {len(faults)} faults\n")
    return int(bool(faults))


def _letters(net: Network, people: int, until: float) -> Sent:
    """One letter after the other, until the time is over."""
    sent = Sent()
    while time.monotonic() < until:
        letter = Letter(net, people)
        if not letter.await_end(LETTER_SECONDS):
            sent.problems.append(f"letter {sent.letters + 1} did not come to its end")
        lost, twice, doubtful = letter.judge()
        if lost or twice or doubtful:
            sent.problems.append(f"mails: {lost} lost, {twice} twice, {doubtful} in doubt")
        sent.letters += 1
        sent.mails += people
    return sent


def _wrong_answers(statuses: Counter[int]) -> list[str]:
    wrong = {status: times for status, times in statuses.items() if status != 200}
    return [f"{times} answers of {status or 'none at all'}" for status, times in wrong.items()]


def _leaks(watch: Watch) -> list[str]:
    warm, last = watch.lasting[int(len(watch.lasting) * WARM_SHARE)], watch.lasting[-1]
    sys.stdout.write(f"keys of Redis without an end: {warm} when warm, {last} at the end\n")
    return [f"Redis keeps {last} keys for ever"] if last > warm + MOST_MORE_KEYS else []


def _tell(statuses: Counter[int], readers: Readers, growths: list[Growth]) -> None:
    total = sum(statuses.values())
    took = sorted(one.seconds * 1000 for one in readers.seen)
    sys.stdout.write(
        f"{total} reads, {statuses[200]} of them 200; p50 {took[total // 2]:.1f} ms, "
        f"p99 {took[int(total * 0.99)]:.0f} ms\n| program | warm MB | end MB | most MB | times |\n"
        "|---|---|---|---|---|\n"
    )
    for one in growths:
        sys.stdout.write(
            f"| {one.name} | {one.warm:.1f} | {one.last:.1f} | {one.most:.1f} | {one.times:.3f} |\n"
        )
