"""Links to other sites: asked seldom and softly, told after two days, never led inwards."""

from __future__ import annotations

import datetime as dt
import http.server
import threading
from collections import Counter

import pytest
from django.db import connection
from django.utils import timezone

from network.links import reaching
from quality import asking
from quality.inspecting import inspect
from quality.models import OutsideAddress
from tests import factories
from tests.quality.pages import found, say, text, written

pytestmark = pytest.mark.django_db


class Pages(http.server.BaseHTTPRequestHandler):
    """A web server of the world that can lose its pages and find them again."""

    asked: Counter[str] = Counter()
    status: dict[str, int] = {}

    def do_HEAD(self) -> None:
        self.asked[self.path] += 1
        self.send_response(self.status.get(self.path, 200))
        self.end_headers()

    do_GET = do_HEAD

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def world(monkeypatch):
    """``example.test`` and its kind are a server on loopback that counts as one of the world's."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    connect, port = reaching.socket.create_connection, server.server_address[1]
    resolve = reaching.resolved
    monkeypatch.setattr(
        reaching,
        "resolved",
        lambda host, port: "127.0.0.1" if host.endswith(".test") else resolve(host, port),
    )
    monkeypatch.setattr(
        reaching.socket,
        "create_connection",
        lambda place, timeout: connect((place[0], port), timeout=timeout),
    )
    Pages.asked, Pages.status = Counter(), {}
    yield Pages
    server.shutdown()
    server.server_close()


@pytest.fixture
def days(monkeypatch):
    """The days go by: ``days(7)``."""

    def pass_by(count):
        now = timezone.now() + dt.timedelta(days=count)
        monkeypatch.setattr("quality.asking.timezone.now", lambda: now)
        monkeypatch.setattr("quality.asking.timezone.localdate", lambda: now.date())

    return pass_by


def leads(address, host="example.test"):
    return text(f'<p><a href="http://{host}{address}">Ohjelma</a></p>')


def test_a_dead_link_is_told_after_two_days_and_goes_when_the_page_is_back(world, days):
    page = written(factories.region("kainuu"), leads("/gone#kohta"))
    world.status = {"/gone": 404}
    assert asking.ask_addresses() == 1
    inspect(page_ids=[page.pk])
    assert found(page) == []
    days(8)
    asking.ask_addresses()
    inspect(page_ids=[page.pk])
    assert found(page) == [("link", "gone")]
    world.status = {}
    days(16)
    asking.ask_addresses()
    inspect(page_ids=[page.pk])
    assert found(page) == []


def test_an_address_is_asked_once_a_week_however_many_pages_lead_there(world, days):
    for slug in ("kainuu", "lappi"):
        written(factories.region(slug), leads("/a"), leads("/a#b"))
    assert [asking.ask_addresses() for _run in range(3)] == [1, 0, 0]
    days(6)
    assert asking.ask_addresses() == 0
    days(8)
    assert asking.ask_addresses() == 1
    assert world.asked == {"/a": 2}


@pytest.mark.parametrize("status", [200, 301, 401, 403, 429, 503])
def test_who_refuses_programs_is_not_called_broken(world, days, status):
    page = written(factories.region("kainuu"), leads("/a"))
    world.status = {"/a": status}
    for day in (0, 8, 16):
        days(day)
        asking.ask_addresses()
    inspect(page_ids=[page.pk])
    assert found(page) == []


def test_two_failures_on_one_day_are_one(world, days):
    page = written(factories.region("kainuu"), leads("/gone"))
    world.status = {"/gone": 404}
    for _run in range(2):
        OutsideAddress.objects.update(asked_at=None)
        asking.ask_addresses()
    inspect(page_ids=[page.pk])
    assert world.asked["/gone"] == 2
    assert found(page) == []


def test_a_host_is_asked_a_few_at_a_time(world):
    many = (leads(f"/{number}") for number in range(12))
    written(factories.region("kainuu"), *many, leads("/b", "other.test"))
    assert [asking.ask_addresses() for _run in range(4)] == [6, 5, 2, 0]
    assert set(world.asked.values()) == {1}


def test_a_link_into_our_own_network_is_never_followed_and_is_told(world, days):
    page = written(factories.region("kainuu"), leads("/latest/meta-data/", "169.254.169.254"))
    for day in (0, 8):
        days(day)
        asking.ask_addresses()
    inspect(page_ids=[page.pk])
    assert not world.asked
    assert found(page) == [("link", "inner")]


def test_when_our_own_line_is_cut_nobody_elses_page_is_called_broken(world, monkeypatch):
    hosts = [f"a{number}.test" for number in range(3)]
    written(factories.region("kainuu"), *(leads("/", host) for host in hosts))

    def cut(*args, **kwargs):
        raise TimeoutError

    monkeypatch.setattr(reaching.socket, "create_connection", cut)
    assert asking.ask_addresses() == 0
    assert not OutsideAddress.objects.exclude(failures=0, asked_at=None).exists()


def test_an_address_that_no_page_leads_to_is_forgotten_after_a_month(world, days):
    page = written(factories.region("kainuu"), leads("/a"))
    say(page, leads("/b"))
    days(20)
    assert asking.forget_addresses() == 0
    days(31)
    assert asking.forget_addresses() == 2


def test_a_second_run_at_once_asks_nothing(world):

    written(factories.region("kainuu"), leads("/a"))
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [asking._LOCK])
            assert asking.ask_addresses() == 0
            cursor.execute("SELECT pg_advisory_unlock(%s)", [asking._LOCK])
        assert asking.ask_addresses() == 1
    finally:
        other.close()
