"""Where readers come from and what they search for: hosts and words, and nobody."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from network.pagecache import visits as edge
from network.pagecache.settings import Settings
from network.sources import source_of
from tests import factories
from visits import counting
from visits.models import MonthVisits, PageVisits, SearchedWords, SourceVisits
from visits.retention import forget_old
from visits.tasks import store_visits

pytestmark = pytest.mark.django_db
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
HOST = {"host": "kainuu.localhost", "user-agent": BROWSER}


@pytest.fixture
def page():
    return factories.news(factories.region("kainuu"), title="Talkoot")


@pytest.fixture(autouse=True)
def _counting_again(monkeypatch):
    monkeypatch.setattr(counting, "_quiet_until", 0.0)


def sources() -> dict[str, int]:
    store_visits()
    return {row.host: row.count for row in SourceVisits.objects.all()}


@pytest.mark.parametrize(
    ("referer", "host"),
    [
        ("https://www.kajaani.fi/asuminen?nimi=anna", "kajaani.fi"),
        ("https://Yle.fi", "yle.fi"),
        ("http://kansalaisareena.fi:8080/x", "kansalaisareena.fi"),
        ("https://kainuu.localhost/haku/", ""),
        ("https://10.0.0.7/", ""),
        ("https://[::1]/", ""),
        ("https://anna@kajaani.fi/", ""),
        ("android-app://com.google.android.gm/", ""),
        ("https://" + "a" * 200 + ".fi/", ""),
        ("https://kajaani.fi kirje 2026/", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_only_the_host_of_another_site_is_taken(referer, host):
    assert source_of(referer, "kainuu.localhost") == host


def test_the_host_that_led_here_is_counted_and_the_networks_own_are_left_out(client, page):
    lappi = factories.region("lappi").site.hostname
    for referer in (
        "https://www.kajaani.fi/asuminen?anna=1",
        "https://kajaani.fi/",
        f"http://{lappi}/",
        f"http://{HOST['host']}/",
        "",
    ):
        client.get(page.get_url(), headers=HOST | {"referer": referer})
    assert sources() == {"kajaani.fi": 2}
    assert PageVisits.objects.get().count == 5
    month = MonthVisits.objects.get()
    today = timezone.localdate()
    assert (month.count, month.month, month.language) == (5, today.replace(day=1), "fi")


def test_a_cache_in_front_counts_the_same_and_keeps_no_address(page):
    visits = edge.Visits(Settings.read())
    visits._key = counting._key("visits")
    visited = str(counting.Visited(page.region.pk, page.translation_key, "fi"))
    for referer in (
        b"https://kajaani.fi/a",
        b"https://kajaani.fi/b?c",
        b"http://kainuu.localhost/",
    ):
        told = {b"user-agent": BROWSER.encode(), b"host": b"kainuu.localhost", b"referer": referer}
        visits.note(visited, "GET", told)
    assert visits.hand_on() == 5
    waiting = cache.client.get_client().hgetall(counting._key("visits"))
    assert not [one for one in waiting if b"/" in one]
    assert sources() == {"kajaani.fi": 2}
    assert PageVisits.objects.get().count == 3


def test_a_flood_of_made_up_hosts_is_bounded_in_memory_and_in_the_table(page, monkeypatch):
    monkeypatch.setattr(edge, "_MOST_SOURCES", 3)
    monkeypatch.setattr("visits.storing._MOST_SOURCES", 2)
    visits = edge.Visits(Settings.read())
    visits._key = counting._key("visits")
    visited = str(counting.Visited(page.region.pk, page.translation_key, "fi"))
    for number in (1, 1, 2, 3, 4, 5):
        told = {
            b"user-agent": BROWSER.encode(),
            b"referer": f"https://s{number}.example/".encode(),
        }
        visits.note(visited, "GET", told)
    assert visits.hand_on() == 6 + 4
    assert len(sources()) == 2
    assert sources()["s1.example"] == 2
    assert PageVisits.objects.get().count == 6


def test_a_redis_that_starts_anew_loses_a_minute_at_most(client, page):
    beat = settings.CELERY_BEAT_SCHEDULE["store-visits"]["schedule"]
    assert beat + edge._EVERY_SECONDS <= 60
    client.get(page.get_url(), headers=HOST)
    store_visits()
    client.get(page.get_url(), headers=HOST)
    cache.client.get_client(write=True).delete(counting._key("visits"))
    client.get(page.get_url(), headers=HOST)
    store_visits()
    assert PageVisits.objects.get().count == 2, "only what came after the last storing is lost"


def searched() -> dict[str, int]:
    return {row.words: row.count for row in SearchedWords.objects.all()}


def test_a_search_is_counted_once_and_the_next_page_of_answers_is_not(client):
    for query in ("q=Muistikahvila", "q=muistikahvila", "q=muistikahvila&sivu=2", "q="):
        assert client.get(f"/haku/?{query}", headers=HOST).status_code == 200
    assert searched() == {"muistikahvila": 2}


@pytest.mark.parametrize("words", ["anna@example.org", "131052-308T", "040 123 4567"])
def test_words_that_may_tell_of_somebody_are_not_kept(client, words):
    client.get("/haku/", {"q": words}, headers=HOST)
    assert not searched()


def test_robots_search_for_nothing(client):
    robot = "Mozilla/5.0 (compatible; Googlebot/2.1)"
    client.get("/haku/?q=kahvila", headers=HOST | {"user-agent": robot})
    assert not searched()


def test_more_new_words_than_residents_have_are_not_kept(client, monkeypatch):
    monkeypatch.setattr("visits.searches._ADD", counting_add(most=1))
    for words in ("kahvila", "kerho", "kahvila"):
        client.get(f"/haku/?q={words}", headers=HOST)
    assert searched() == {"kahvila": 2}


def counting_add(most: int) -> str:
    from visits import searches

    return searches._ADD.replace("%(most)s", str(most))


def test_rare_words_go_with_their_month_and_all_numbers_in_their_time(page):
    region, today = page.region, timezone.localdate()
    last = (today.replace(day=1) - dt.timedelta(days=1)).replace(day=1)
    long_ago = today - dt.timedelta(days=401)
    about = {"region": region, "language": "fi"}
    for words, count, month in (
        ("harva", 4, last),
        ("yleinen", 5, last),
        ("tuore", 1, today.replace(day=1)),
        ("vanha", 50, long_ago),
    ):
        SearchedWords.objects.create(**about, words=words, count=count, month=month)
    for month in (last, long_ago):
        SourceVisits.objects.create(region=region, host="kajaani.fi", count=7, month=month)
    for days in (401, 5 * 366 + 1):
        month = today - dt.timedelta(days=days)
        MonthVisits.objects.create(**about, count=7, month=month)
    PageVisits.objects.create(**about, translation_key=uuid.uuid4(), day=long_ago, count=1)
    assert forget_old() == 1
    assert set(searched()) == {"yleinen", "tuore"}
    assert SourceVisits.objects.get().month == last
    assert MonthVisits.objects.get().month == long_ago
