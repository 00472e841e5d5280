"""Every public page may be kept by the page cache, and knows what it shows."""

from __future__ import annotations

import pytest
from django.test import Client

from network.pagecache.concerns import concerns
from network.pagecache.middleware import unwatched
from network.pagecache.recording import Record
from tests import factories
from tests.rendering.places import places
from tests.rendering.world import fill, ready_picture

pytestmark = pytest.mark.django_db


def asked(host, path):
    return Client(headers={"host": host, "x-page-cache": "1"}).get(path)


@pytest.mark.parametrize(
    ("slug", "language"), [("kainuu", "fi"), ("lappi", "se"), ("verkosto", "sv")]
)
def test_a_page_of_every_template_is_kept(slug, language):
    region = factories.region(slug)
    if not region.is_hub:
        fill(region, language, ready_picture(region))
    for place in places(region, [language]):
        reply = asked(place.host, place.path)
        assert reply.status_code == 200, place
        assert f"s:{region.pk}" in reply.headers.get("X-Page-Tags", "").split(), place
        assert float(reply.headers["X-Page-Lasts"]) <= 86_400 + 3_600


@pytest.mark.parametrize(
    "path", ["/sitemap.xml", "/sitemap-sivut.xml", "/robots.txt", "/favicon.ico"]
)
def test_what_programs_read_is_kept_as_well(path):
    reply = asked("kainuu.localhost", path)
    assert reply.status_code == 200
    assert "X-Page-Tags" in reply.headers


@pytest.mark.parametrize("path", ["/lomakkeet/kirjeet/", "/kori/", "/lomakkeet/ehdota-yhdistysta/"])
def test_forms_and_a_readers_own_choices_are_not_kept(path):
    assert "X-Page-Tags" not in asked("kainuu.localhost", path).headers


def test_a_page_that_reads_what_nobody_watches_is_not_kept(monkeypatch):
    monkeypatch.delitem(concerns.of_rows, "newsletters_audience")
    monkeypatch.setattr(concerns, "whole", concerns.whole - {"newsletters_audience"})
    assert unwatched(Record(tables={"newsletters_audience"})) == {"newsletters_audience"}
    assert "X-Page-Tags" not in asked("kainuu.localhost", "/").headers


def test_nobody_is_told_of_tags_who_does_not_ask_in_the_caches_name():
    reply = Client(headers={"host": "kainuu.localhost"}).get("/")
    assert not [name for name in reply.headers if name.lower().startswith("x-page")]
