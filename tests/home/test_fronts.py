"""Front pages, municipality pages, legal pages, and what is shown when something is wrong."""

from __future__ import annotations

import re

import pytest
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext

from home.models import MunicipalityPage
from tests import factories

pytestmark = pytest.mark.django_db


def text(reply) -> str:
    assert reply.status_code == 200
    return reply.content.decode()


def test_a_municipality_page_joins_what_the_rooms_know(visit):
    kainuu, kuhmo = factories.region("kainuu"), factories.municipality("Kuhmo")
    factories.organisation(kainuu, title="Kuhmon ystävät ry", municipalities=[kuhmo])
    factories.event(kainuu, title="Kuhmon järjestöilta", municipality=kuhmo, in_days=5)
    factories.event(kainuu, title="Viime vuoden ilta", municipality=kuhmo, in_days=-300)
    factories.news(kainuu, title="Uutinen Kuhmosta", municipalities=[kuhmo])
    factories.report(kainuu, title="Raportti Kuhmosta", municipalities=[kuhmo])
    factories.news(kainuu, title="Uutinen Sotkamosta")
    page = MunicipalityPage.objects.get(municipality=kuhmo, locale__language_code="fi")
    shown = text(visit("kainuu", page.get_url_parts()[2]))
    for title in (
        "Kuhmon ystävät ry",
        "Kuhmon järjestöilta",
        "Viime vuoden ilta",
        "Uutinen Kuhmosta",
        "Raportti Kuhmosta",
    ):
        assert title in shown, title
    assert "Uutinen Sotkamosta" not in shown


def municipality_page(visit, region: str, name: str) -> str:
    page = MunicipalityPage.objects.get(
        municipality=factories.municipality(name), locale__language_code="fi"
    )
    return text(visit(region, page.get_url_parts()[2]))


def test_what_was_agreed_stands_on_the_municipalitys_page(visit):
    kainuu, kuhmo = factories.region("kainuu"), factories.municipality("Kuhmo")
    agreed = {"type": "agreed", "value": {"items": ["Kirjasto avaa salinsa toukokuussa."]}}
    told = {"type": "text", "value": "<p>Muuta puhetta</p>"}
    report = factories.report(kainuu, municipalities=[kuhmo], body=[told, agreed])
    shown = municipality_page(visit, "kainuu", "Kuhmo")
    assert "Kirjasto avaa salinsa toukokuussa." in shown
    assert f'href="{report.get_url_parts()[2]}"' in shown
    assert "Kirjasto avaa" not in municipality_page(visit, "kainuu", "Sotkamo")


def test_what_stands_in_a_memo_is_not_told_again_from_the_report(visit):
    kainuu, kuhmo = factories.region("kainuu"), factories.municipality("Kuhmo")
    event = factories.event(kainuu, in_days=-7, municipality=kuhmo)
    agreed = {"type": "agreed", "value": {"items": ["Kirjasto avaa salinsa toukokuussa."]}}
    factories.report(kainuu, municipalities=[kuhmo], event=event, body=[agreed])
    assert "Kirjasto avaa" in municipality_page(visit, "kainuu", "Kuhmo")
    memo = factories.memo(kainuu, event=event)
    assert "Kirjasto avaa" not in municipality_page(visit, "kainuu", "Kuhmo")
    memo.unpublish()
    assert "Kirjasto avaa" in municipality_page(visit, "kainuu", "Kuhmo")


def test_the_sami_homelands_municipality_tells_its_names_and_its_duty(visit):
    shown = municipality_page(visit, "lappi", "Inari")
    for code, name in factories.municipality("Inari").sami_names:
        assert f'<span lang="{code}">{name}</span>' in shown
    assert "1086/2003" in shown
    assert "1086/2003" not in municipality_page(visit, "lappi", "Kemi")


def test_a_municipality_page_takes_few_queries_however_much_there_is(
    visit, django_assert_max_num_queries
):
    kainuu, kuhmo = factories.region("kainuu"), factories.municipality("Kuhmo")
    agreed = {"type": "agreed", "value": {"items": ["Sovittu asia"]}}

    def more(number: int) -> None:
        for days in range(number):
            factories.organisation(kainuu, municipalities=[kuhmo])
            factories.event(kainuu, municipality=kuhmo, in_days=days + 1)
            factories.event(kainuu, municipality=kuhmo, in_days=-days - 1)
            factories.report(kainuu, municipalities=[kuhmo], body=[agreed])
            factories.news(kainuu, municipalities=[kuhmo])

    page = MunicipalityPage.objects.get(municipality=kuhmo, locale__language_code="fi")
    path = page.get_url_parts()[2]
    more(4)
    visit("kainuu", path)
    with CaptureQueriesContext(connection) as few:
        visit("kainuu", path)
    more(8)
    with django_assert_max_num_queries(25) as many:
        visit("kainuu", path)
    assert len(many) == len(few)


def test_the_hub_draws_a_scene_once_however_many_regions_have_it(visit):
    for slug in ("kainuu", "lappi"):
        settings = factories.region(slug).open_site.regionsettings
        settings.motif = "lake"
        settings.save()
    shown = text(visit("verkosto"))
    assert shown.count('id="scene-lake"') == shown.count('href="#scene-lake"') == 1
    assert shown.count('class="card__art"') == 2


def test_the_hub_shows_news_of_every_region_and_says_whose_they_are(visit):
    factories.news(factories.region("kainuu"), title="Kainuun juttu")
    factories.news(factories.region("lappi"), title="Lapin juttu")
    shown = text(visit("verkosto"))
    for title in ("Kainuun juttu", "Lapin juttu", "http://lappi.localhost/"):
        assert title in shown


@pytest.mark.parametrize(
    ("region", "path"), [("kainuu", "/"), ("verkosto", "/"), ("lappi", "/se/")]
)
def test_a_front_page_takes_few_queries_however_much_there_is(
    visit, django_assert_max_num_queries, region, path
):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    picture = factories.picture(kainuu)
    for _ in range(5):
        factories.news(kainuu, picture=picture)
        factories.event(lappi, picture=picture)
    visit(region, path)
    with CaptureQueriesContext(connection) as few:
        visit(region, path)
    for _ in range(10):
        factories.news(kainuu, picture=picture)
        factories.news(lappi, picture=picture)
        factories.event(lappi, picture=picture)
        factories.event(kainuu, picture=picture)
    visit(region, path)
    with django_assert_max_num_queries(25) as many:
        visit(region, path)
    assert len(many) <= len(few) + 2


def test_every_site_links_its_own_legal_pages(visit):
    for slug in ("kainuu", "lappi", "verkosto"):
        region = factories.region(slug)
        shown = text(visit(slug))
        for key in ("legal-accessibility", "legal-privacy"):
            page = factories.seeded(region, key)
            assert page.get_url_parts()[2] in shown
            assert visit(slug, page.get_url_parts()[2]).status_code == 200


def test_the_language_menu_has_the_sites_languages_and_no_other(visit):
    shown = text(visit("kainuu"))
    assert 'hreflang="en"' in shown
    assert 'hreflang="sv"' not in shown
    assert 'hreflang="se"' in text(visit("lappi"))


def test_a_page_that_is_not_there_is_a_404_in_the_regions_look_and_language(visit):
    reply = visit("kainuu", "/en/no-such-page/")
    shown = reply.content.decode()
    assert reply.status_code == 404
    assert 'lang="en"' in shown
    assert "/look/kainuu-" in shown


def test_a_fault_is_a_500_in_the_regions_look(client, monkeypatch):
    from home import queries

    def fail(*args: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(queries, "latest_news", fail)
    client.raise_request_exception = False
    reply = client.get("/", headers={"host": "kainuu.localhost"})
    shown = reply.content.decode()
    assert reply.status_code == 500
    assert "a fault of ours" not in shown
    assert 'lang="fi"' in shown
    assert len(shown) > 500


def test_a_fault_without_a_database_still_has_a_page(rf):
    from home.views import server_error

    reply = server_error(rf.get("/"))
    assert reply.status_code == 500
    assert b"<html" in reply.content


def test_a_region_without_associations_does_not_count_to_nought(visit):
    assert "0 yhdistystä" not in text(visit("kainuu"))
    factories.organisation(factories.region("kainuu"))
    assert "1 yhdistys" in text(visit("kainuu"))


def test_a_site_whose_database_is_away_asks_to_come_back_in_the_readers_language(rf):
    from home.views import server_error

    try:
        raise OperationalError("the connection is closed")
    except OperationalError:
        finnish, swedish = server_error(rf.get("/")), server_error(rf.get("/sv/nyheter/"))
    assert (finnish.status_code, swedish.status_code) == (503, 503)
    assert int(finnish["Retry-After"]) <= 5
    assert 'lang="fi"' in finnish.content.decode()
    assert 'lang="sv"' in swedish.content.decode()
    assert "Vi är strax tillbaka" in swedish.content.decode()


@pytest.mark.parametrize(
    ("own", "shown"),
    [
        ("Kainuun järjestöverkko", "Kainuun järjestöverkko"),
        ("Väkeä ja vaaroja", "Kainuun järjestöverkko: Väkeä ja vaaroja"),
    ],
)
def test_a_front_page_says_the_sites_name_once(client, own, shown):
    region = factories.region("kainuu")
    home = region.site.root_page
    home.seo_title = own
    home.save()
    page = client.get("/", headers={"host": "kainuu.localhost"}).content.decode()
    assert re.search("<title>(.*)</title>", page)[1] == shown
