"""What is found on a page: found, gone when it is mended, and no more than there is."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone
from wagtail.models import Page, get_page_models

from home.models import PlainPage
from network.pages import BasePage
from quality.aging import AGELESS, MONTHS
from quality.inspecting import inspect
from quality.models import Finding
from tests import factories
from tests.quality.pages import LONG, block, file_link, found, picture, say, text, to, written

pytestmark = pytest.mark.django_db
FINE = text("<p>Kaikki hyvin.</p>")


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def test_a_page_of_each_kind_of_block_has_nothing_to_mend(kainuu):
    link = {"title": "Uutinen", "page": factories.news(kainuu).pk, "address": ""}
    page = written(
        kainuu,
        block("heading", "Näin mukaan"),
        block("subheading", "Bussilla"),
        block("quote", {"text": LONG, "speaker": "", "language": ""}),
        block("heading", "Lukuja"),
        block("figures", {"figures": [block("item", {"value": "3", "label": "kuntaa"})]}),
        block("notice", {"text": "Suljettu.", "language": ""}),
        block("links", {"links": [block("item", link)]}),
        picture(kainuu, alt_text="Järvi"),
        picture(kainuu, decorative=True),
        picture=factories.picture(kainuu),
    )
    assert found(page) == []


def test_a_link_to_a_page_that_was_taken_off_or_deleted_is_broken(kainuu):
    target = factories.content(kainuu)
    page = written(kainuu, to(target))
    assert found(page) == []
    target.unpublish()
    inspect(page_ids=[page.pk])
    assert found(page) == [("link", "hidden")]
    Page.objects.get(pk=target.pk).delete()
    inspect(page_ids=[page.pk])
    assert found(page) == [("link", "no_page")]
    say(page, FINE)
    assert found(page) == []


@pytest.mark.parametrize(
    "address", ["/ei-ole/", "http://kainuu.localhost/ei-ole/", "http://lappi.localhost/ei-ole/"]
)
def test_a_typed_address_of_our_own_sites_is_looked_up(kainuu, address):
    page = written(kainuu, text(f'<p><a href="{address}">Ohjelma</a></p>'))
    assert found(page) == [("link", "no_page")]
    there = factories.seeded(kainuu, "news").get_url_parts()[2]
    say(page, text(f'<p><a href="{there}">Uutiset</a> <a href="mailto:a@b.fi">Kirjoita</a></p>'))
    assert found(page) == []


def test_a_link_to_a_deleted_file_is_broken(kainuu):
    file = factories.attachment(kainuu)
    page = written(kainuu, file_link(file))
    file.delete()
    inspect(page_ids=[page.pk])
    assert found(page) == [("link", "no_file")]


def test_a_picture_without_words_is_told_until_it_has_them_or_is_decoration(kainuu):
    page = written(kainuu, picture(kainuu))
    assert found(page) == [("picture", "here")]
    say(page, picture(kainuu, decorative=True))
    assert found(page) == []
    say(page, picture(kainuu, alt_text=" "))
    assert found(page) == [("picture", "here")]


@pytest.mark.usefixtures("committing")
def test_a_pages_own_picture_goes_off_the_list_when_the_picture_is_described(kainuu):
    image = factories.picture(kainuu)
    image.description = ""
    image.save()
    page = written(kainuu, FINE, picture=image)
    assert found(page) == [("picture", "own")]
    image.description = "Järvi syksyllä"
    image.save()
    assert found(page) == []


def test_headings_that_skip_are_empty_or_have_nothing_below_are_told(kainuu):
    page = written(
        kainuu,
        block("subheading", "Bussilla"),
        FINE,
        block("heading", " "),
        FINE,
        block("heading", "Lopuksi"),
    )
    assert sorted(found(page)) == [("heading", "bare"), ("heading", "empty"), ("heading", "skips")]
    say(page, block("heading", "Tulo"), block("subheading", "Bussilla"), FINE)
    assert found(page) == []
    say(page, text("<h2>Tulo</h2><p>Hyvä.</p><h4>Bussi</h4><p>Hyvä.</p>"))
    assert found(page) == [("heading", "skips")]


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("Lue lisää »", "vague"),
        ("tästä", "vague"),
        ("Klikkaa tästä!", "vague"),
        ("här", "vague"),
        ("here", "vague"),
        ("", "empty"),
        ("https://www.thl.fi/a/b", "address"),
        ("Lue lisää ohjelmasta", ""),
        ("thl.fi", ""),
    ],
)
def test_the_words_of_a_link_say_where_it_leads(kainuu, words, cause):
    page = written(kainuu, to(factories.news(kainuu), words))
    assert found(page) == ([("words", cause)] if cause else [])


def test_a_pdf_is_told_and_other_files_are_not(kainuu):
    file = factories.attachment(kainuu)
    page = written(kainuu, file_link(file))
    assert found(page) == [("pdf", "")]
    file.file.name = "documents/liite.odt"
    file.save()
    inspect(page_ids=[page.pk])
    assert found(page) == []


def test_the_three_longest_sentences_are_told_with_their_length(kainuu):
    said = [f"{number}a " + "sana " * (34 + number) + "." for number in range(1, 6)]
    page = written(kainuu, text("".join(f"<p>{one}</p>" for one in said)))
    rows = Finding.objects.filter(page=page, kind="sentence").order_by("size")
    assert list(rows.values_list("size", flat=True)) == [38, 39, 40]
    say(page, text(f"<p>{'sana ' * 35}.</p><ul><li>{'sana ' * 20}</li><li>{'a ' * 20}</li></ul>"))
    assert found(page) == []


def test_plain_finnish_has_the_shorter_measure(kainuu):
    page = factories.content(kainuu)
    words = text(f"<p>{'sana ' * 26}.</p>")
    plain = PlainPage(title="Selko", locale=page.locale, body=[words])
    page.add_child(instance=plain)
    say(page, words)
    inspect(page_ids=[plain.pk])
    assert found(page) == []
    assert found(plain) == [("sentence", "")]


def test_an_old_page_is_asked_about_and_news_are_not(kainuu):
    long_ago = timezone.now() - dt.timedelta(days=600)
    page, news = factories.content(kainuu), factories.news(kainuu)
    Page.objects.filter(pk__in=[page.pk, news.pk]).update(last_published_at=long_ago)
    inspect(page_ids=[page.pk, news.pk])
    assert found(page) == [("old", "")]
    assert Finding.objects.get(page=page).size == 19
    assert found(news) == []
    page.refresh_from_db()
    page.save_revision().publish()
    inspect(page_ids=[page.pk])
    assert found(page) == []


def test_it_is_decided_of_every_type_of_page_whether_it_grows_old():
    known = {**MONTHS, **AGELESS}
    types = {model._meta.label for model in get_page_models() if issubclass(model, BasePage)}
    assert types == known.keys()
    assert not MONTHS.keys() & AGELESS.keys()


def test_drafts_letters_and_copies_are_not_looked_at(kainuu):
    draft = written(kainuu, picture(kainuu))
    draft.unpublish()
    original = written(kainuu, picture(kainuu))
    copy = original.create_alias(update_slug="kopio")
    letter = factories.letter(kainuu, body=[picture(kainuu)])
    inspect(page_ids=[draft.pk, copy.pk, letter.pk, original.pk])
    assert list(Finding.objects.values_list("page_id", flat=True)) == [original.pk]
