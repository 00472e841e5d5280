"""PostgreSQL or Redis stopped or hung, under a real web process: what readers get."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator

import pytest

from benchmarks.chaos.stage import Network, network
from tests.pagecache.origins import Seen, asked

pytestmark = pytest.mark.short_cut
LAPPI = {"Host": "lappi.localhost"}
FRESH = "/haku/?q=kahvi"
"""A page that is rendered each time: free words are never kept."""


@pytest.fixture(scope="module")
def running(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[Network]:
    with django_db_blocker.unblock(), network(only_web=True) as found:
        assert page(found, "/").status == 200
        assert page(found, "/en" + FRESH).status == 200
        yield found


def page(found: Network, path: str) -> Seen:
    """An answer; hangs nowhere, or the browser gives up."""
    return asked(found.web_port, path, **LAPPI)


def health(found: Network, path: str = "/readyz", host: str = "10.0.0.7:9000") -> tuple[int, dict]:
    seen = asked(found.web_port, path, Host=host)
    assert seen.headers["cache-control"] == "no-store"
    assert seen.found == ""
    return seen.status, json.loads(seen.body)


def await_redis(found: Network) -> None:
    """Until the process has noticed that Redis is back."""
    until = time.monotonic() + 20
    while health(found)[1]["redis"] != "ok":
        assert time.monotonic() < until, "Redis is not found again."
        time.sleep(0.1)


def await_status(found: Network, path: str, status: int) -> None:
    until = time.monotonic() + 20
    while page(found, path).status != status:
        assert time.monotonic() < until, f"{path} does not come back."
        time.sleep(0.1)


def test_health_is_told_on_every_host_and_is_never_kept(running):
    for host in ("10.0.0.7:9000", "kainuu.localhost", "nobody.example.org"):
        for _ in range(2):
            assert health(running, "/livez", host) == (200, {"status": "live"})
            status, told = health(running, host=host)
            assert (status, told["status"], told["database"]) == (200, "ready", "ok")
    assert asked(running.web_port, "/livez", method="POST").status == 405


def check_all_is_given_out(found: Network) -> None:
    seen = [page(found, path).status for path in ("/", FRESH, "/", "/en/")]
    assert seen == [200] * 4, found.last_words()


def test_without_redis_every_page_is_given_out_and_readiness_says_so(running):
    running.kill("redis")
    try:
        check_all_is_given_out(running)
        assert health(running) == (
            200,
            {"status": "degraded", "database": "ok", "redis": "away", "mail": "ok"},
        )
    finally:
        running.redis()
    await_redis(running)


def test_a_redis_that_hangs_keeps_no_page_waiting(running):
    running.say("redis", signal.SIGSTOP)
    try:
        check_all_is_given_out(running)
        assert health(running)[1]["redis"] == "away"
    finally:
        running.say("redis", signal.SIGCONT)
    await_redis(running)


def check_while_away(found: Network) -> None:
    """Ready pages go on; others get 503 in the address's language, and when to come back."""
    assert page(found, "/").status == 200
    for path, words in ((FRESH, "Palaamme hetken päästä"), ("/en" + FRESH, "We will be back")):
        seen = page(found, path)
        assert (seen.status, seen.headers["retry-after"]) == (503, "5")
        assert words in seen.body.decode()
    assert health(found, "/livez") == (200, {"status": "live"})
    status, told = health(found)
    assert (status, told["status"], told["database"]) == (503, "away", "away")


def test_while_postgres_is_stopped_ready_pages_go_on(running):
    running.stop_postgres()
    try:
        check_while_away(running)
    finally:
        running.postgres.start()
    await_status(running, FRESH, 200)


def test_a_postgres_that_hangs_is_given_up_and_found_again(running):
    running.hang_postgres()
    try:
        check_while_away(running)
    finally:
        running.wake_postgres()
    await_status(running, FRESH, 200)
