"""Every public answer carries the same headers, whatever it is and whoever gives it."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from network.pagecache.answering import Answer, answer_from, entry_from
from tests import factories
from tests.network.headers import expected
from tests.rendering.places import places
from tests.rendering.world import fill, ready_picture

pytestmark = pytest.mark.django_db
HOSTS = ("localhost", "kainuu.localhost", "lappi.localhost")


def asked(host, path, **more):
    return Client(headers={"host": host, **more}).get(path)


@pytest.mark.parametrize(
    ("slug", "language"), [("kainuu", "fi"), ("lappi", "se"), ("lappi", "fi"), ("verkosto", "sv")]
)
def test_a_page_of_every_template_carries_them(slug, language):
    region = factories.region(slug)
    if not region.is_hub:
        fill(region, language, ready_picture(region))
    seen = list(places(region, [language]))
    for place in seen:
        reply = asked(place.host, place.path)
        assert reply.status_code == 200, place
        assert expected.of(reply.headers) == expected.SAFETY, place
    assert len(seen) > 2


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize(
    "path",
    ["/ei-ole/", "/en/", "/haku/?q=apu", "/tyyli/", "/account/login/", "/lomakkeet/kirjeet/"],
)
def test_so_do_pages_without_a_place_in_the_tree(host, path):
    found = expected.of(asked(host, path).headers)
    own = {"Referrer-Policy": "same-origin"} if path.startswith("/lomakkeet/") else {}
    assert found == expected.SAFETY | own


@pytest.mark.parametrize(
    ("host", "path", "status"),
    [
        ("unknown.example.org", "/", 421),
        ("kainuu.localhost", "/haku", 301),
        ("-bad-", "/", 421),
        ("ei hyvä", "/", 400),
    ],
)
def test_so_do_refusals_and_the_way_on(host, path, status):
    reply = asked(host, path)
    assert reply.status_code == status
    found = expected.of(reply.headers)
    text = reply.headers["Content-Type"].startswith("text/plain")
    policy = {"Content-Security-Policy": expected.FILE.format("'none'")} if text else {}
    assert found == expected.SAFETY | policy


def test_so_does_a_page_that_broke(monkeypatch):
    client = Client(headers={"host": "kainuu.localhost"}, raise_request_exception=False)
    monkeypatch.setattr("wagtail.models.Page.serve", lambda *args, **more: 1 / 0)
    reply = client.get("/")
    assert reply.status_code == 500
    assert expected.of(reply.headers) == expected.SAFETY


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        ("/static/js/map.js", "cross-origin"),
        ("/static/css/components/upload.css", "cross-origin"),
        ("/sitemap.xml", "same-origin"),
        ("/kalenteri/tapahtumat.ics", "same-origin"),
        ("/favicon.ico", "cross-origin"),
        ("/api/hsds/", "same-origin"),
    ],
)
def test_what_is_no_page_runs_nothing_when_it_is_opened_by_itself(path, shared):
    reply = asked("kainuu.localhost", path)
    assert reply.status_code == 200
    assert expected.of(reply.headers) == expected.SAFETY | {
        "Content-Security-Policy": expected.FILE.format("'none'"),
        "Cross-Origin-Resource-Policy": shared,
    }


def test_a_picture_may_be_shown_in_a_mail_and_is_no_page():
    picture = factories.picture(factories.region("kainuu"))
    found = expected.of(asked("kainuu.localhost", picture.file.url).headers)
    assert found["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert found["Content-Security-Policy"] == expected.FILE.format("'none'")


def test_an_attachment_is_taken_away_and_never_opened_here():
    document = factories.attachment(factories.region("kainuu"))
    address = reverse("wagtaildocs_serve", args=(document.pk, document.filename))
    reply = asked("kainuu.localhost", address)
    assert reply.headers["Content-Disposition"].startswith("attachment")
    found = expected.of(reply.headers)
    assert found["Cross-Origin-Resource-Policy"] == "same-origin"
    assert found["X-Content-Type-Options"] == "nosniff"
    assert found["Content-Security-Policy"] == expected.FILE.format("'none'")
    again = asked("kainuu.localhost", address, **{"if-none-match": reply.headers["ETag"]})
    assert again.status_code == 304
    assert "Content-Security-Policy" not in again.headers, "the one that came first stays"


def test_the_page_cache_gives_them_with_the_page_and_with_a_304():
    reply = asked("kainuu.localhost", "/", **{"x-page-cache": "1"})
    headers = [(name.encode(), value.encode()) for name, value in reply.headers.items()]
    entry = entry_from(Answer(200, headers, reply.content), 0.0)
    whole = answer_from(entry, accepted=b"br", known=b"")
    known = dict(whole.headers)[b"etag"]
    short = answer_from(entry, accepted=b"br", known=known)
    assert short.status == 304
    for answer in (whole, short):
        told = {name.decode(): value.decode() for name, value in answer.headers}
        assert expected.of(told) == expected.SAFETY


def test_production_promises_https_for_a_year(settings):
    settings.SECURE_HSTS_SECONDS = 31_536_000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = settings.SECURE_HSTS_PRELOAD = True
    for path in ("/", "/static/js/map.js"):
        reply = Client(headers={"host": "kainuu.localhost"}).get(path, secure=True)
        promised = "max-age=31536000; includeSubDomains; preload"
        assert reply.headers["Strict-Transport-Security"] == promised


def test_what_is_made_for_other_sites_is_framed_by_any():
    reply = asked("kainuu.localhost", "/kimppakyydit/upotus/")
    assert reply.headers["Content-Security-Policy"] == expected.PAGE.format("*")
    assert "X-Frame-Options" not in reply.headers
