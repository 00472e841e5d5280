"""Asking other sites whether the pages that we lead to are there: seldom, few, and never twice."""

from __future__ import annotations

import datetime as dt
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager

from django.db import connection
from django.db.models import F, Q
from django.utils import timezone

from network.links.reaching import Answer, reach
from quality.judging import BROKEN
from quality.models import ASKED_EVERY, OutsideAddress

MOST = 200
"""Addresses a run; the night has a run every ten minutes."""
MOST_OF_A_HOST = 5
"""One after another: a small association's server is not to notice."""
HOSTS_AT_ONCE = 8
SECONDS = 120
"""After these no address is begun; each takes ``reaching.SECONDS`` at most a step."""
HOSTS_TO_JUDGE = 3
"""When so many hosts or more are all silent, it is our own line that is cut."""
FORGOTTEN_AFTER = dt.timedelta(days=30)
_LOCK = 7_302_512

Answers = list[tuple[str, Answer]]


def ask_addresses() -> int:
    """Ask what is due; returns how many were asked. Two runs at once ask nothing twice: the second
    has nothing to do. What was not written down when a run was killed is asked by the next."""
    with _alone() as is_alone:
        if not is_alone:
            return 0
        hosts = _due()
        answers = _ask(hosts)
        silent = {Answer.SILENT}
        told = {answer for _key, answer in answers}
        if len(hosts) >= HOSTS_TO_JUDGE and told == silent:
            return 0
        for key, answer in answers:
            _note(key, answer)
        return len(answers)


@contextmanager
def _alone() -> Iterator[bool]:
    """PostgreSQL lets go of the lock when the process dies."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_LOCK])
        is_alone = bool(cursor.fetchone()[0])
        try:
            yield is_alone
        finally:
            if is_alone:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])


def _due() -> dict[str, list[tuple[str, str]]]:
    """Keys and addresses by host, those that have waited longest first."""
    before = timezone.now() - ASKED_EVERY
    rows = OutsideAddress.objects.filter(Q(asked_at=None) | Q(asked_at__lte=before))
    rows = rows.order_by(F("asked_at").asc(nulls_first=True), "key")
    hosts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    count = 0
    for key, address, host in rows.values_list("key", "address", "host").iterator():
        if count == MOST:
            break
        if len(hosts[host]) < MOST_OF_A_HOST:
            hosts[host].append((key, address))
            count += 1
    return hosts


def _ask(hosts: dict[str, list[tuple[str, str]]]) -> Answers:
    """A thread asks one host; the threads use no database."""
    until = time.monotonic() + SECONDS
    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        asked = [pool.submit(_ask_host, addresses, until) for addresses in hosts.values()]
        return [answer for future in as_completed(asked) for answer in future.result()]


def _ask_host(addresses: list[tuple[str, str]], until: float) -> Answers:
    return [(key, reach(address)) for key, address in addresses if time.monotonic() < until]


def _note(key: str, answer: Answer) -> None:
    """Count a failure once a day; any other answer begins the count anew."""
    rows, today = OutsideAddress.objects.filter(pk=key), timezone.localdate()
    rows.update(asked_at=timezone.now(), answer=answer.value)
    if answer not in BROKEN:
        rows.update(failures=0, failed_on=None)
    else:
        fresh = rows.filter(Q(failed_on=None) | Q(failed_on__lt=today))
        fresh.update(failures=F("failures") + 1, failed_on=today)


def forget_addresses() -> int:
    """Delete addresses that no page has led to for a month; returns how many."""
    before = timezone.localdate() - FORGOTTEN_AFTER
    return int(OutsideAddress.objects.filter(wanted_on__lt=before).delete()[0])
