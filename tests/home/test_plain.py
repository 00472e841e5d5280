"""Plain Finnish: any Finnish page can have it, and readers and lists are told."""

from __future__ import annotations

import pytest
from django.urls import reverse

from home.models import PlainPage
from home.readability.reading import read
from news.models import NewsPage
from regions.roles import RoleKey
from regions.services.planting import write
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}


def plain_of(page, *, live: bool = True, title: str = "Kahvila aukeaa") -> PlainPage:
    made = PlainPage(title=title, lead="Tule kahville.", slug="x", locale=page.locale)
    return write(page, made, published=live)


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def page(kainuu):
    return factories.news(kainuu, title="Kahvila avataan keskiviikkona", slug="kahvila")


def test_a_page_leads_to_its_plain_variant_and_back(visit, page):
    plain = plain_of(page)
    address = page.get_url_parts()[2]
    there = visit("kainuu", address).content.decode()
    assert f'href="{address}selkosuomeksi/"' in there
    assert ">Selkosuomi<" in there
    reply = visit("kainuu", f"{address}selkosuomeksi/")
    shown = reply.content.decode()
    assert reply.status_code == 200
    assert plain.title in shown
    assert '<html lang="fi">' in shown
    assert f'href="{address}"' in shown


def test_a_list_marks_what_can_be_read_in_plain_finnish_and_lists_it_once(visit, kainuu, page):
    shown = visit("kainuu", "/ajankohtaista/").content.decode()
    assert "Myös selkosuomeksi" not in shown
    plain_of(page)
    shown = visit("kainuu", "/ajankohtaista/").content.decode()
    assert shown.count("Myös selkosuomeksi") == 1
    assert "Kahvila aukeaa" not in shown


def test_a_draft_in_plain_finnish_is_told_to_nobody(visit, page):
    plain_of(page, live=False)
    address = page.get_url_parts()[2]
    assert "Selkosuomi" not in visit("kainuu", address).content.decode()
    assert visit("kainuu", f"{address}selkosuomeksi/").status_code == 404
    assert "Myös selkosuomeksi" not in visit("kainuu", "/ajankohtaista/").content.decode()


def test_a_translation_leads_to_plain_finnish_too(visit, kainuu, page):
    english = factories.news(kainuu, "en", title="A café opens", slug="cafe")
    NewsPage.objects.filter(pk=english.pk).update(translation_key=page.translation_key)
    plain_of(page)
    shown = visit("kainuu", english.get_url_parts()[2]).content.decode()
    assert f'{page.get_url_parts()[2]}selkosuomeksi/" lang="fi"' in shown
    plain = visit("kainuu", f"{page.get_url_parts()[2]}selkosuomeksi/").content.decode()
    assert english.get_url_parts()[2] in plain
    assert (
        'hreflang="fi" href="http://kainuu.localhost/ajankohtaista/kahvila/selkosuomeksi/"'
        not in shown
    )


def test_an_editor_writes_it_from_the_page_itself(client, kainuu, page):
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    editor = reverse("wagtailadmin_pages:edit", args=[page.pk])
    add = reverse("wagtailadmin_pages:add", args=["home", "plainpage", page.pk])
    assert add in client.get(editor, headers=HOST).content.decode()
    assert "Onko tekstiä helppo lukea?" in client.get(add, headers=HOST).content.decode()
    plain = plain_of(page, live=False)
    shown = client.get(editor, headers=HOST).content.decode()
    assert add not in shown
    assert reverse("wagtailadmin_pages:edit", args=[plain.pk]) in shown


def test_there_is_one_plain_variant_and_none_of_a_translation_or_of_itself(kainuu, page):
    english = factories.news(kainuu, "en")
    assert PlainPage.can_create_at(page)
    assert not PlainPage.can_create_at(english)
    plain = plain_of(page)
    assert not PlainPage.can_create_at(page)
    assert not PlainPage.can_create_at(plain)


def test_a_plain_page_is_not_offered_for_translation(client, kainuu, page):
    plain = plain_of(page)
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    shown = client.get(
        reverse("wagtailadmin_pages:edit", args=[plain.pk]), headers=HOST
    ).content.decode()
    assert reverse("wagtail_localize:submit_page_translation", args=[plain.pk]) not in shown


LONG = "Tämä on lause joka jatkuu ja jatkuu vielä monta sanaa niin että kukaan ei jaksa lukea sitä."
TEXT = f"Kahvila avataan maanantaina. {LONG} Sosiaalipalveluntuottaja auttaa. Menemme taloon."


def test_the_advice_names_long_sentences_long_words_and_passives():
    found = read(TEXT)
    assert found.long_sentences == [LONG]
    assert found.long_words == ["Sosiaalipalveluntuottaja"]
    assert found.passives == ["avataan"]
    assert (found.sentences, found.words) == (4, 24)
    assert read("Tule meille kahville.").is_easy


@pytest.mark.parametrize("text", ["", "   \n", "123 !!! …", "x" * 200_000, "\x00\ufffd"])
def test_the_advice_comes_for_any_text(client, kainuu, text):
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    reply = client.post(reverse("home_readability"), {"text": text}, headers=HOST)
    assert reply.status_code == 200


def test_what_an_editor_writes_is_shown_and_never_run(client, kainuu):
    client.force_login(factories.staff(kainuu, RoleKey.EDITOR))
    text = {"text": "<script>alert(1)</script>sosiaalipalveluntuottaja"}
    shown = client.post(reverse("home_readability"), text, headers=HOST).content.decode()
    assert "<script>" not in shown
    assert "sosiaalipalveluntuottaja" in shown


def test_advice_never_keeps_a_page_from_being_published(page):
    plain = plain_of(page, live=False, title="Sosiaalipalveluntuottajaa etsitään ja haastatellaan")
    assert list(plain.publishing_problems()) == []


@pytest.mark.parametrize("shown", [True, False])
def test_a_lists_editors_choose_whether_it_shows_what_is_not_translated(visit, shown):
    lappi = factories.region("lappi")
    factories.news(lappi, title="Vain suomeksi")
    factories.event(lappi, title="Talkoot suomeksi")
    for key, title in (("news", "Vain suomeksi"), ("events", "Talkoot suomeksi")):
        index = factories.seeded(lappi, key, "sv").specific
        type(index).objects.filter(pk=index.pk).update(shows_originals=shown)
        there = visit("lappi", index.get_url_parts()[2]).content.decode()
        assert (title in there) is shown
        assert ("på finska<" in there) is shown, key
