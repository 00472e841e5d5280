"""The scripts of the public pages travel together, once a visit."""

import gzip

import pytest
from bs4 import BeautifulSoup
from django.conf import settings

pytestmark = pytest.mark.django_db

PUBLIC = ("search", "directory", "map", "copy")


def test_every_page_asks_for_one_script_and_it_holds_all_of_them(visit):
    page = BeautifulSoup(visit("kainuu", "/").content, "html5lib")
    addresses = [one["src"] for one in page.select("script[src]")]
    assert len(addresses) == 1
    told = visit("kainuu", addresses[0])
    assert told.headers["Content-Type"] == "text/javascript; charset=utf-8"
    for name in PUBLIC:
        assert (settings.PROJECT / f"static/js/{name}.js").read_text() in told.content.decode()


def test_the_scripts_are_kept_for_a_year_without_a_cookie(visit):
    reply = visit("kainuu", "/look/scripts.js")
    assert "immutable" in reply.headers["Cache-Control"]
    assert not reply.cookies


def test_the_scripts_together_weigh_less_than_six_kilobytes(visit):
    assert len(gzip.compress(visit("kainuu", "/look/scripts.js").content)) < 6_000
