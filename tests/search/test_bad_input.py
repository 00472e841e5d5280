"""Whatever is typed or mistyped into the address, a page comes."""

from __future__ import annotations

import pytest

from regions.models import MissedSearch

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "query",
    [
        f"q={'(' * 500}muisti{')' * 500}",
        "q=%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7",
        "q=%E2%80%8F%E2%80%AEmuisti",
        "q=%27%3A*%26%7C%21%3C-%3E%5C",
        "q=%25_%25_%25%5C",
        "q=yhdistys&page=-1",
        "q=yhdistys&sivu=-1",
        f"q=yhdistys&sivu={'9' * 25}",
        "q=yhdistys&sivu=%D9%A1%D9%A2",
        f"q={'9' * 25}",
        "q=yhdistys&kunta=atlantis&teema=%01&laji=auto&kieli=xx&aika=eilen",
        f"q=yhdistys&kunta={'9' * 25}&kieli=&laji=yhdistys&laji=kunta",
        "q=ja+tai+on",
        "q=&kunta=kajaani",
        "q",
    ],
)
@pytest.mark.parametrize("path", ["/haku/", "/en/haku/", "/haku/ehdota/"])
def test_an_odd_question_gets_an_ordinary_page(visit, path, query):
    reply = visit("kainuu", f"{path}?{query}")
    assert reply.status_code == 200
    assert not reply.cookies


@pytest.mark.parametrize("query", ["q=a%00b", f"q={'x' * 9000}", "q=%ED%A0%80%FF"])
@pytest.mark.parametrize("path", ["/haku/", "/en/haku/", "/haku/ehdota/"])
def test_what_cannot_be_read_is_said_in_the_sites_own_look(visit, path, query):
    reply = visit("kainuu", f"{path}?{query}")
    assert reply.status_code == 400
    assert "/look/kainuu-" in reply.content.decode()


def test_only_reading_is_answered(client):
    assert client.post("/haku/", headers={"host": "kainuu.localhost"}).status_code == 405


def test_a_language_that_the_site_lacks_leads_to_the_search_in_finnish(visit):
    reply = visit("kainuu", "/se/haku/?q=searvi")
    assert (reply.status_code, reply.headers["Location"]) == (301, "/haku/?q=searvi")


def test_a_search_that_cannot_be_counted_still_answers(visit, monkeypatch, caplog):
    from django.db import DatabaseError

    from regions.searching import missed

    class Broken:
        def cursor(self):
            raise DatabaseError("the table is in trouble")

    monkeypatch.setattr(missed, "connection", Broken())
    assert visit("kainuu", "/haku/?q=hyrräpää").status_code == 200
    assert MissedSearch.objects.count() == 0
    assert "could not be counted" in caplog.text
