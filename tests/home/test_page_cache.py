"""What a change makes untrue: that, in every region that shows it, and nothing else."""

import datetime as dt
import io
import os
import time

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import IntegrityError, close_old_connections, transaction
from django.utils import timezone
from wagtail.models import PageViewRestriction

from contact.services import keep_contact
from events.models import Occasion
from network import remembering
from network.pagecache import telling
from network.pagecache.settings import Settings
from network.pagecache.watching import changed
from network.pagecache.wrapper import Wrapper
from regions.models import RegionSettings
from tests import factories

pytestmark = pytest.mark.django_db


class Front:
    """A site as its readers meet it, with the cache before it."""

    def __init__(self, stream):
        self.wrapper = Wrapper(
            WSGIHandler(),
            Settings(
                origin="",
                redis_url=os.environ["REDIS_URL"],
                scheme="http",
                port="80",
                session_cookie="sessionid",
                most_bytes=50_000_000,
                visits_key="visits-of-a-test",
                stream=stream,
            ),
        )

    def get(self, region, path, **environ):
        """Status, how it was found, and the body."""
        told = {}

        def start_response(status, headers, _problem=None):
            told.update({"status": int(status.split()[0]), **dict(headers)})

        path, _, query = path.partition("?")
        asked = {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "HTTP_HOST": "localhost" if region == "verkosto" else f"{region}.localhost",
            "SERVER_NAME": "test",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(),
            "wsgi.errors": io.StringIO(),
            **environ,
        }
        body = b"".join(self.wrapper(asked, start_response))
        return told["status"], told.get("x-cache", ""), body.decode()

    def found(self, region, path):
        """HIT or MISS."""
        return self.get(region, path)[1]


@pytest.fixture
def front(settings):
    made = Front(settings.PAGE_CACHE_STREAM)
    for signal in (request_started, request_finished):  # as Django's own test client does
        signal.disconnect(close_old_connections)
    made.wrapper.listener.start()
    until = time.monotonic() + 5
    while not made.wrapper.store.hears and time.monotonic() < until:
        time.sleep(0.01)
    yield made
    made.wrapper.listener.stop()
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def committed(front, django_capture_on_commit_callbacks):
    """Do something, commit it, and wait until the cache has heard of it."""

    def do(change):
        turn = front.wrapper.store.turn
        with django_capture_on_commit_callbacks(execute=True):
            change()
        until = time.monotonic() + 3
        while front.wrapper.store.turn == turn and time.monotonic() < until:
            time.sleep(0.005)
        time.sleep(0.05)

    return do


def path_of(page):
    return page.get_url_parts()[2]


def is_kept(front, *places):
    """Ask for each twice; all are given out of the cache the second time."""
    for region, path in places:
        front.get(region, path)
    return [front.found(region, path) for region, path in places] == ["HIT"] * len(places)


def test_published_news_is_seen_where_news_are_listed_and_nowhere_else(front, committed):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    news, other = factories.news(kainuu, title="Kirkkovene"), factories.news(kainuu)
    lists = [
        ("kainuu", "/"),
        ("kainuu", path_of(factories.seeded(kainuu, "news"))),
        ("verkosto", "/"),
    ]
    others = [
        ("kainuu", path_of(other)),
        ("kainuu", path_of(factories.seeded(kainuu, "events"))),
        ("lappi", "/"),
        ("lappi", path_of(factories.seeded(lappi, "news"))),
    ]
    assert is_kept(front, *lists, *others, ("kainuu", path_of(news)))
    news.title = "Soutuvene"
    committed(lambda: news.save_revision().publish())
    for place in [*lists, ("kainuu", path_of(news))]:
        assert front.found(*place) == "MISS", place
    for place in others:
        assert front.found(*place) == "HIT", place
    assert "Soutuvene" in front.get("kainuu", lists[1][1])[2]


def test_a_member_in_another_region_is_seen_by_its_new_name_under_its_umbrella(front, committed):
    roof = factories.organisation(factories.region("kainuu"), title="Kattojärjestö ry")
    member = factories.organisation(factories.region("lappi"), title="Jäsen ry", umbrella=roof)
    place = ("kainuu", path_of(roof))
    assert is_kept(front, place)
    member.title = "Uusi nimi ry"
    committed(lambda: member.save_revision().publish())
    assert front.found(*place) == "MISS"
    assert "Uusi nimi ry" in front.get(*place)[2]


def test_a_draft_changes_nothing_that_a_reader_sees(front, committed):
    news = factories.news(factories.region("kainuu"))
    places = [("kainuu", "/"), ("kainuu", path_of(news))]
    assert is_kept(front, *places)
    news.title = "Vielä kesken"
    committed(lambda: news.save_revision())
    assert [front.found(*place) for place in places] == ["HIT", "HIT"]


def test_a_withdrawn_page_is_gone_at_once(front, committed):
    news = factories.news(factories.region("kainuu"))
    assert is_kept(front, ("kainuu", path_of(news)))
    committed(lambda: news.unpublish())
    assert front.get("kainuu", path_of(news))[0] == 404


def test_a_deleted_and_a_moved_page_are_gone_at_once(front, committed):
    kainuu = factories.region("kainuu")
    gone, moved = factories.news(kainuu), factories.news(kainuu)
    old = path_of(moved)
    assert is_kept(front, ("kainuu", path_of(gone)), ("kainuu", old))
    path = path_of(gone)
    committed(lambda: gone.delete())
    committed(lambda: moved.move(factories.seeded(kainuu, "events"), pos="last-child"))
    assert front.get("kainuu", path)[0] == 404
    assert front.get("kainuu", old)[0] in {301, 404}


def test_a_page_that_is_closed_is_shown_to_nobody_from_the_cache(front, committed):
    news = factories.news(factories.region("kainuu"))
    assert is_kept(front, ("kainuu", path_of(news)))
    committed(
        lambda: PageViewRestriction.objects.create(page=news.page_ptr, restriction_type="login")
    )
    status, found, _body = front.get("kainuu", path_of(news))
    assert (status, found) == (302, "")


def test_a_look_is_changed_on_its_own_region_and_the_hubs_map(front, committed):
    kainuu = factories.region("kainuu")
    places = [("kainuu", "/"), ("verkosto", "/"), ("lappi", "/")]
    assert is_kept(front, *places)
    look = RegionSettings.objects.get(site=kainuu.site)
    look.hue = 200
    committed(look.save)
    assert [front.found(*place) for place in places] == ["MISS", "MISS", "HIT"]
    assert "kainuu-200-" in front.get("kainuu", "/")[2]


def test_a_new_name_in_the_menu_is_on_every_page_of_the_site(front, committed):
    section = factories.seeded(factories.region("kainuu"), "events").specific
    places = [("kainuu", "/"), ("kainuu", path_of(factories.news(factories.region("kainuu"))))]
    assert is_kept(front, *places, ("lappi", "/"))
    section.title = "Mitä tapahtuu"
    committed(lambda: section.save_revision().publish())
    for place in places:
        assert "Mitä tapahtuu" in front.get(*place)[2]
    assert front.found("lappi", "/") == "HIT"


def test_a_registration_is_seen_on_its_own_event_only(front, committed):
    kainuu = factories.region("kainuu")
    one, other = factories.event(kainuu), factories.event(kainuu)
    places = [("kainuu", path_of(one)), ("kainuu", path_of(other))]
    assert is_kept(front, *places)
    occasion = Occasion.objects.get(key=one.translation_key)
    occasion.registered += 1
    committed(occasion.save)
    assert [front.found(*place) for place in places] == ["MISS", "HIT"]


def test_the_municipalities_of_a_contact_are_seen_at_once(front, committed):
    kainuu = factories.region("kainuu")
    told = {"role": {"fi": "Neuvonta"}, "phone": "050 000 0100"}
    first, second = kainuu.municipalities.order_by("sort_key")[:2]
    row = keep_contact(region=kainuu, told=told, municipalities=[first])
    assert is_kept(front, ("kainuu", "/yhteystiedot/"))
    committed(lambda: row.municipalities.add(second))
    assert f"{first}, {second}" in front.get("kainuu", "/yhteystiedot/")[2]


def test_what_goes_round_the_signals_is_heard_as_well(front, committed):
    kainuu = factories.region("kainuu")
    news = factories.news(kainuu, title="Ennen")
    assert is_kept(front, ("kainuu", path_of(news)), ("kainuu", "/"))
    committed(lambda: type(news).objects.filter(pk=news.pk).update(lead="Kerralla kaikille"))
    assert "Kerralla kaikille" in front.get("kainuu", path_of(news))[2]


def test_what_is_rolled_back_is_told_to_nobody(front, committed):
    news = factories.news(factories.region("kainuu"))
    assert is_kept(front, ("kainuu", path_of(news)))

    def change():
        with transaction.atomic():
            news.save_revision().publish()
            transaction.set_rollback(True)

    committed(change)
    assert front.found("kainuu", path_of(news)) == "HIT"


def test_a_list_of_events_is_asked_anew_when_an_event_has_ended(front):
    kainuu = factories.region("kainuu")
    soon = timezone.now() + dt.timedelta(seconds=4)
    event = factories.event(
        kainuu, title="Ohi kohta", starts_at=soon - dt.timedelta(hours=1), ends_at=soon
    )
    place = ("kainuu", path_of(factories.seeded(kainuu, "events")))
    assert is_kept(front, place)
    assert event.title in front.get(*place)[2]
    time.sleep(max((soon - timezone.now()).total_seconds(), 0) + 0.2)
    _status, found, body = front.get(*place)
    assert found == "MISS"
    assert event.title not in body


POISON = {
    "host": {"HTTP_X_FORWARDED_HOST": "evil.example"},
    "scheme": {"HTTP_X_FORWARDED_PROTO": "gopher"},
    "language": {"HTTP_ACCEPT_LANGUAGE": "sv"},
    "cookie": {"HTTP_COOKIE": "django_language=sv; csrftoken=x"},
    "range": {"HTTP_RANGE": "bytes=0-3"},
    "agent": {"HTTP_USER_AGENT": "<script>alert(1)</script>"},
    "path": {"HTTP_X_ORIGINAL_URL": "/admin/", "HTTP_X_REWRITE_URL": "/admin/"},
    "method": {"REQUEST_METHOD": "HEAD"},
    "ours": {"HTTP_X_PAGE_CACHE": "1"},
    "query": {"QUERY_STRING": "utm_source=<script>"},
}


@pytest.mark.parametrize("words", POISON.values(), ids=POISON)
def test_nothing_that_one_reader_sends_is_shown_to_the_next(front, words):
    clean = front.get("kainuu", "/")[2]
    front.wrapper.store.purge(["*"])
    assert front.get("kainuu", "/", **words)[1] == "MISS"
    status, found, body = front.get("kainuu", "/")
    assert (status, found, body) == (200, "HIT", clean)


def test_staff_never_see_and_never_fill_the_cache(front):
    assert front.get("kainuu", "/", HTTP_COOKIE="sessionid=abc")[1] == ""
    assert front.found("kainuu", "/") == "MISS"


def test_an_unknown_host_is_refused_and_not_kept(front):
    for _turn in range(2):
        assert front.get("nobody", "/")[:2] == (421, "")
    assert len(front.wrapper.store) == 0


def test_an_address_without_a_page_is_kept_for_seconds_only(front, committed):
    assert front.get("kainuu", "/uusi-sivu/")[:2] == (404, "MISS")
    assert front.get("kainuu", "/uusi-sivu/")[:2] == (404, "HIT")
    entry = front.wrapper.store.get("kainuu.localhost/uusi-sivu/")
    assert entry.ends_at - entry.checked_at <= 10


def test_a_memo_is_offered_on_its_event_at_once(front, committed):
    kainuu = factories.region("kainuu")
    event, other = factories.event(kainuu, in_days=-7), factories.news(kainuu)
    assert is_kept(front, ("kainuu", path_of(event)), ("kainuu", path_of(other)))
    committed(lambda: factories.memo(kainuu, event=event, title="Mitä sovittiin"))
    _status, found, body = front.get("kainuu", path_of(event))
    assert found == "MISS"
    assert "Mitä sovittiin" in body
    assert front.found("kainuu", path_of(other)) == "HIT"


def test_a_story_that_is_withdrawn_leaves_every_wall_at_once(front, committed):
    kainuu, hub = factories.region("kainuu"), factories.region("verkosto")
    here, there = factories.campaign(kainuu, key="yhdessa"), factories.campaign(hub, key="yhdessa")
    story = factories.story(here, title="Kun joku soitti")
    walls = [("kainuu", path_of(here)), ("verkosto", path_of(there))]
    assert is_kept(front, *walls, ("kainuu", path_of(story)))
    assert "Kun joku soitti" in front.get(*walls[0])[2]
    committed(lambda: story.unpublish())
    assert front.get("kainuu", path_of(story))[0] == 404
    for place in walls:
        _status, found, body = front.get(*place)
        assert found == "MISS"
        assert "Kun joku soitti" not in body


def test_an_association_is_listed_at_once_in_a_region_that_it_begins_to_serve(front, committed):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    one = factories.organisation(kainuu, title="Rajaseudun tuki")
    lists = [(r.slug, path_of(factories.seeded(r, "directory"))) for r in (kainuu, lappi)]
    away = ("lappi", path_of(factories.seeded(lappi, "events")))
    assert is_kept(front, *lists, away)
    assert "Rajaseudun tuki" not in front.get(*lists[1])[2]
    one.municipalities.add(lappi.municipalities.first())
    committed(lambda: one.save_revision().publish())
    assert "Rajaseudun tuki" in front.get(*lists[1])[2]
    assert front.found(*lists[0]) == "MISS"
    assert front.found(*away) == "HIT"
    one.municipalities.clear()
    committed(lambda: one.save_revision().publish())
    assert "Rajaseudun tuki" not in front.get(*lists[1])[2]


def test_memories_are_renewed_before_the_caches_are_told(
    monkeypatch, django_capture_on_commit_callbacks
):
    done = []

    class Stream:
        def xadd(self, *_, **__):
            done.append("told")

    monkeypatch.setattr(remembering, "_begin", lambda: done.append("renewed"))
    monkeypatch.setattr(telling, "_redis", Stream)
    with django_capture_on_commit_callbacks(execute=True):
        changed(["p:1"])
        remembering.renew()
        done.clear()
    assert done == ["renewed", "told"]


def test_a_save_that_failed_hides_nothing_that_is_written_after_it(front, committed):
    news = factories.news(factories.region("kainuu"))
    broken = type(news).objects.get(pk=news.pk)
    broken.lead = None
    with pytest.raises(IntegrityError), transaction.atomic():
        broken.save(clean=False)
    request_finished.send(sender=None)
    assert is_kept(front, ("kainuu", path_of(news)))
    committed(lambda: type(news).objects.filter(pk=news.pk).update(lead="Sen jälkeen"))
    assert "Sen jälkeen" in front.get("kainuu", path_of(news))[2]
