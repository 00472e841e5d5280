"""An address is in one language, the same for everybody."""

from __future__ import annotations

import pytest
from django.utils import translation

from news.models import NewsPage
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("region", "path", "language"),
    [
        ("lappi", "/", "fi"),
        ("lappi", "/se/", "se"),
        ("lappi", "/sv/", "sv"),
        ("lappi", "/en/", "en"),
        ("kainuu", "/en/", "en"),
        ("verkosto", "/sv/", "sv"),
    ],
)
def test_a_site_answers_in_its_languages(visit, region, path, language):
    reply = visit(region, path)
    assert reply.status_code == 200
    assert f'lang="{language}"' in reply.content.decode()
    assert reply.headers["Content-Language"] == language


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("/sv/", "/"),
        ("/sv", "/"),
        ("/SV/", "/"),
        ("/fi/", "/"),
        ("/fi-FI/ajankohtaista/", "/ajankohtaista/"),
        ("/sv/aktuellt/", "/ajankohtaista/"),
        ("/sv/ajankohtaista/", "/ajankohtaista/"),
        ("/smn/ajankohtaista/", "/ajankohtaista/"),
        ("/EN/", "/en/"),
        ("/en-GB/news/?sivu=2", "/en/news/?sivu=2"),
        ("/sv/haku/?q=kahvi", "/haku/?q=kahvi"),
    ],
)
def test_a_language_that_a_site_lacks_leads_to_the_same_page_for_good(visit, asked, answer):
    reply = visit("kainuu", asked)
    assert (reply.status_code, reply.headers["Location"]) == (301, answer)
    assert "max-age=86400" in reply.headers["Cache-Control"]
    assert visit("kainuu", answer).status_code == 200


@pytest.mark.parametrize("path", ["/sv/finns-inte/", "/se/x/", "/sv/admin/", "/xx/", "/svenska/"])
def test_what_is_in_no_language_is_a_404_in_the_sites_own_look(visit, path):
    reply = visit("kainuu", path)
    assert reply.status_code == 404
    assert 'lang="fi"' in reply.content.decode()
    assert "/look/kainuu-" in reply.content.decode()


def test_who_asks_in_a_language_that_is_not_there_is_told_where_it_is(visit):
    shown = visit("kainuu", "/sv/finns-inte/").content.decode()
    assert '<span lang="sv">Svenska</span>' in shown
    assert 'href="http://lappi.localhost/sv/"' in shown
    assert 'href="http://localhost/sv/"' in shown
    assert "http://kainuu.localhost/sv/" not in shown
    assert "keski-suomi.localhost/se/" not in visit("kainuu", "/se/x/").content.decode()


def test_a_page_that_is_not_translated_offers_its_original(visit):
    lappi = factories.region("lappi")
    page = factories.news(lappi, title="Vain suomeksi", slug="vain-suomeksi")
    draft = factories.news(lappi, "sv", title="Utkast", slug="utkast")
    NewsPage.objects.filter(pk=draft.pk).update(translation_key=page.translation_key, live=False)
    parent = page.get_parent()
    by_its_own = visit("lappi", "/sv/aktuellt/utkast/")
    by_finnish = visit("lappi", f"/sv/{parent.slug}/vain-suomeksi/")
    for reply in (by_its_own, by_finnish):
        assert reply.status_code == 404
        assert 'lang="fi" hreflang="fi">Vain suomeksi</a>' in reply.content.decode()
        assert "Utkast" not in reply.content.decode()


def test_a_hidden_page_is_neither_led_to_nor_offered(visit):
    kainuu = factories.region("kainuu")
    hidden = factories.news(kainuu, title="Salattu", slug="salattu")
    NewsPage.objects.filter(pk=hidden.pk).update(live=False)
    reply = visit("kainuu", "/sv/ajankohtaista/salattu/")
    assert reply.status_code == 404
    assert "Salattu" not in reply.content.decode()


def test_the_browsers_wishes_do_not_change_a_page(visit):
    plain = visit("lappi", "/")
    wishing = visit("lappi", "/", HTTP_ACCEPT_LANGUAGE="sv", HTTP_COOKIE="django_language=sv")
    assert plain.content == wishing.content
    for reply in (plain, wishing):
        assert "Accept-Language" not in reply.headers.get("Vary", "")
        assert not reply.cookies


def test_a_list_shows_the_original_where_a_page_is_not_translated():
    lappi = factories.region("lappi")
    original = factories.news(lappi, title="Vain suomeksi")
    both = factories.news(lappi, title="Molemmilla")
    sami = factories.news(lappi, "se", title="Guovtti gillii")
    NewsPage.objects.filter(pk=sami.pk).update(translation_key=both.translation_key)
    with translation.override("se"):
        shown = set(NewsPage.objects.in_language().filter(region=lappi))
        marked = {page.title: page.in_own_language() for page in shown}
    assert {page.pk for page in shown} == {original.pk, sami.pk}
    assert marked == {"Vain suomeksi": False, "Guovtti gillii": True}


def test_a_hidden_translation_does_not_hide_the_original():
    lappi = factories.region("lappi")
    original = factories.news(lappi)
    sami = factories.news(lappi, "se")
    NewsPage.objects.filter(pk=sami.pk).update(translation_key=original.translation_key, live=False)
    shown = NewsPage.objects.in_language("se").filter(region=lappi)
    assert [page.pk for page in shown] == [original.pk]


def test_a_page_behind_a_password_is_in_no_list():
    from wagtail.models import PageViewRestriction

    kainuu = factories.region("kainuu")
    secret = factories.news(kainuu)
    factories.news(kainuu, title="Avoin")
    PageViewRestriction.objects.create(
        page=secret, restriction_type=PageViewRestriction.PASSWORD, password="x"
    )
    shown = NewsPage.objects.in_language("fi").filter(region=kainuu)
    assert [page.title for page in shown] == ["Avoin"]


def test_a_campaign_that_is_in_no_such_language_breaks_no_missing_page(visit):
    """Its seed has no words in the language; the search for the right page goes on without it."""
    hub = factories.region("verkosto")
    factories.campaign(hub, key="yhdessa", slug="yhdessa", title="Yhdessä")
    for region in ("verkosto", "lappi", "kainuu"):
        assert visit(region, "/se/yhdessa-ei-ole/").status_code == 404
        assert visit(region, "/en/yhdessa-ei-ole/").status_code == 404
