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


@pytest.mark.parametrize("path", ["/sv/", "/se/", "/smn/", "/sv/ajankohtaista/", "/SV/", "/fi/"])
def test_a_language_that_a_site_lacks_is_a_404_in_its_own_look(visit, path):
    reply = visit("kainuu", path)
    assert reply.status_code == 404
    assert 'lang="fi"' in reply.content.decode()
    assert "/look/kainuu-" in reply.content.decode()


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
