"""Visits: bare numbers a page and day, counted lightly and stored once."""

from __future__ import annotations

import datetime as dt
import time
import uuid

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone
from redis.exceptions import ConnectionError as RedisAway

from network.cache import ForgivingRedisCache
from regions.roles import RoleKey
from tests import factories
from visits import counting
from visits.models import PageVisits, VisitBatch
from visits.tasks import forget_visits, store_visits

pytestmark = pytest.mark.django_db
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
ROBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"


@pytest.fixture(autouse=True)
def _counting_again(monkeypatch):
    monkeypatch.setattr(counting, "_quiet_until", 0.0)


@pytest.fixture
def page():
    return factories.news(factories.region("kainuu"), title="Talkoot")


@pytest.fixture
def read(client, page):
    """Open the page as a reader does."""

    def get(path: str = "", method: str = "get", **headers):
        headers = {"host": "kainuu.localhost", "user-agent": BROWSER, **headers}
        return getattr(client, method)(path or page.get_url(), headers=headers)

    return get


def stored() -> dict[tuple[str, str], int]:
    """(page, language) → visits in the table."""
    store_visits()
    found: dict[tuple[str, str], int] = {}
    for row in PageVisits.objects.all():
        key = (str(row.translation_key), row.language)
        found[key] = found.get(key, 0) + row.count
    return found


def test_each_opening_of_a_page_is_one_visit_on_its_day(read, page):
    for _time in range(3):
        assert read().status_code == 200
    assert stored() == {(str(page.translation_key), "fi"): 3}
    read()
    assert stored() == {(str(page.translation_key), "fi"): 4}
    row = PageVisits.objects.get()
    assert (row.region, row.day) == (page.region, timezone.localdate())


def test_languages_of_a_page_are_counted_apart(read, page):
    english = factories.news(page.region, "en", translation_key=page.translation_key)
    read()
    read(english.get_url())
    key = str(page.translation_key)
    assert stored() == {(key, "fi"): 1, (key, "en"): 1}


def test_robots_headers_parts_and_guesses_are_no_visits(read):
    read(**{"user-agent": ROBOT})
    read(**{"user-agent": ""})
    read(**{"sec-purpose": "prefetch"})
    read(range="bytes=0-1")
    read(method="head")
    read("/ei-ole/")
    assert stored() == {}


def test_staff_who_are_logged_in_and_previews_are_no_visits(client, page):
    hub = factories.news(factories.region("verkosto"), title="Verkosto")
    client.force_login(factories.staff(page.region, RoleKey.EDITOR))
    headers = {"host": "localhost", "user-agent": BROWSER}
    assert client.get(hub.get_url(), headers=headers).status_code == 200
    page.save_revision()
    draft = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
    assert client.get(draft, headers=headers).status_code == 200
    assert stored() == {}


def test_the_page_depends_on_no_cookie_for_being_counted(read):
    reply = read()
    assert "Cookie" not in reply.headers.get("Vary", "")
    assert not reply.cookies


def test_a_page_that_asks_for_a_password_is_not_counted(read, page):
    from wagtail.models import PageViewRestriction

    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="salaisuus"
    )
    read()
    assert stored() == {}


def test_a_page_opens_at_once_when_redis_is_away(read, monkeypatch):
    asked = []

    class Away:
        def pipeline(self, *_args, **_named):
            asked.append(1)
            raise RedisAway("Nobody is there.")

        renamenx = pipeline

    monkeypatch.setattr(counting, "_redis", lambda: Away())
    for _time in range(3):
        assert read().status_code == 200
    assert len(asked) == 1, "a Redis that is away is not asked again at every page"
    assert store_visits() == 0


def test_a_redis_that_really_is_away_costs_next_to_nothing(settings, monkeypatch):
    options = settings.CACHES["default"]["OPTIONS"]
    nobody = ForgivingRedisCache("redis://127.0.0.1:1/0", {"OPTIONS": options})
    monkeypatch.setattr(counting, "cache", nobody)
    began = time.perf_counter()
    counting.count_visit(counting.Visited(1, uuid.uuid4(), "fi"))
    assert time.perf_counter() - began < 0.3
    assert store_visits() == 0


def test_a_worker_that_dies_before_storing_loses_nothing(read, page, monkeypatch):
    read()
    monkeypatch.setattr(counting, "_write", _die)
    with pytest.raises(KeyboardInterrupt):
        store_visits()
    monkeypatch.undo()
    read()
    assert stored() == {(str(page.translation_key), "fi"): 2}


def test_a_worker_that_dies_after_storing_counts_nothing_twice(read, page, monkeypatch):
    read()
    monkeypatch.setattr(counting, "_forget", _die)
    with pytest.raises(KeyboardInterrupt):
        store_visits()
    monkeypatch.undo()
    assert PageVisits.objects.get().count == 1
    read()
    assert stored() == {(str(page.translation_key), "fi"): 2}
    assert VisitBatch.objects.count() == 2


def _die(*_args):
    raise KeyboardInterrupt


def test_the_end_of_one_batch_never_deletes_another_workers_next_one(read, page):
    read()
    batch, counts = counting._take()
    counting._write(batch, counts)
    counting._forget(batch)
    read()
    counting._take()  # another worker's
    counting._forget(batch)  # the first worker, late
    assert stored() == {(str(page.translation_key), "fi"): 2}


def test_what_we_did_not_write_and_regions_that_are_gone_are_left_out(read, page):
    redis, key = cache.client.get_client(write=True), counting._key("visits")
    redis.hset(key, "rubbish", 1)
    redis.hset(key, f"999999 {uuid.uuid4()} fi 2026-01-01", 4)
    read()
    assert stored() == {(str(page.translation_key), "fi"): 1}


def test_visits_are_kept_for_400_days(page):
    today = timezone.localdate()
    for days in (400, 401):
        PageVisits.objects.create(
            region=page.region,
            translation_key=page.translation_key,
            language="fi",
            day=today - dt.timedelta(days=days),
            count=1,
        )
    old = VisitBatch.objects.create(stored_at=timezone.now() - dt.timedelta(days=8))
    new = VisitBatch.objects.create()
    assert forget_visits() == 1
    assert PageVisits.objects.get().day == today - dt.timedelta(days=400)
    assert list(VisitBatch.objects.all()) == [new]
    assert old != new
