"""How the index follows the pages, and that it never stands in an editor's way."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.db import DatabaseError
from kombu.exceptions import OperationalError
from wagtail.models import PageViewRestriction

from network.search import indexing, tasks
from network.search.models import SearchDocument, SearchWord
from tests import factories
from tests.search.conftest import titles

pytestmark = pytest.mark.django_db


def publish(page):
    page.save_revision().publish()
    return page


@pytest.fixture
def news(committing):
    return publish(factories.news(factories.region("kainuu"), title="Hirvikeitto kylätalolla"))


def test_a_page_is_found_from_its_publishing_to_its_end(news, search):
    assert titles(search("kainuu", "hirvikeittoa")) == [news.title]
    news.title = "Lohikeitto kylätalolla"
    publish(news)
    assert titles(search("kainuu", "lohikeitto")) == [news.title]
    assert titles(search("kainuu", "hirvikeitto")) == []
    news.unpublish()
    assert not SearchDocument.objects.filter(page_id=news.pk).exists()
    publish(news)
    news.delete()
    assert not SearchDocument.objects.filter(page_id=news.pk).exists()


def test_a_restriction_closes_a_whole_section_and_lifting_it_opens_it(news, search):
    restriction = PageViewRestriction.objects.create(
        page=news.get_parent(), restriction_type="login"
    )
    assert not SearchDocument.objects.filter(page_id=news.pk).exists()
    restriction.delete()
    assert titles(search("kainuu", "hirvikeitto")) == [news.title]


def test_a_moved_page_is_indexed_where_it_went(news):
    target = factories.content(factories.region("kainuu"))
    news.move(target, pos="last-child")
    news.refresh_from_db()
    assert SearchDocument.objects.get(page_id=news.pk).path == news.path


def test_deleting_a_section_forgets_everything_below_it(news):
    news.get_parent().delete()
    assert not SearchDocument.objects.filter(page_id=news.pk).exists()


def test_a_broker_that_is_away_does_not_stop_publishing_and_the_sweep_repairs(
    committing, monkeypatch, caplog
):
    def away(*args):
        raise OperationalError("no broker")

    monkeypatch.setattr(tasks.index_pages, "delay", away)
    page = publish(factories.news(factories.region("kainuu"), title="Hirvikeitto"))
    assert page.live
    assert not SearchDocument.objects.filter(page_id=page.pk).exists()
    assert "repaired by the next sweep" in caplog.text
    tasks.repair_search()
    assert SearchDocument.objects.filter(page_id=page.pk).exists()
    assert indexing.missed() == ([], [])


def test_an_index_that_is_in_trouble_does_not_stop_publishing(
    django_capture_on_commit_callbacks, monkeypatch, caplog
):
    def broken(*args):
        raise DatabaseError("the table is in trouble")

    page = factories.news(factories.region("kainuu"), title="Hirvikeitto")
    monkeypatch.setattr(indexing, "index", broken)
    with django_capture_on_commit_callbacks(execute=True):
        publish(page)
    page.refresh_from_db()
    assert page.live
    assert "the table is in trouble" in caplog.text


def test_the_sweep_finds_pages_that_changed_without_a_word(news):
    tasks.repair_search()
    type(news).objects.filter(pk=news.pk).update(live=False)
    assert indexing.missed() == ([], [news.pk])
    tasks.repair_search()
    assert indexing.missed() == ([], [])


def test_another_analysis_makes_the_sweep_read_its_documents_anew(news, settings):
    tasks.repair_search()
    settings.SEARCH_VOIKKO = not settings.SEARCH_VOIKKO
    outdated, gone = indexing.missed()
    assert (news.pk in outdated, gone) == (SearchDocument.objects.exists(), [])


def test_a_rebuild_says_what_it_did_and_changes_nothing_the_second_time(news, capsys):
    SearchDocument.objects.create(
        page_id=9_999_999,
        translation_key=news.translation_key,
        language="fi",
        kind="uutinen",
        vector="'haamu':1A",
        indexed_at=news.last_published_at,
    )
    SearchWord.objects.create(language="fi", word="haamu", folded="haamu", lexeme="haamu")
    held = []
    for _time in range(2):
        call_command("rebuild_search")
        assert "pages are found now" in capsys.readouterr().out
        rows = SearchDocument.objects.order_by("page_id")
        held.append(list(rows.values_list("page_id", "vector", "shown_in", "regions")))
    assert held[0] == held[1]
    assert news.pk in {row[0] for row in held[0]}
    assert 9_999_999 not in {row[0] for row in held[0]}
    assert not SearchWord.objects.filter(word="haamu").exists()


def test_indexing_ten_pages_takes_as_many_questions_as_indexing_two(
    django_assert_max_num_queries,
):
    kainuu = factories.region("kainuu")
    pages = [
        factories.organisation(kainuu, municipalities=[factories.municipality("Kuhmo")]).pk
        for _number in range(10)
    ]
    with django_assert_max_num_queries(25):
        indexing.index(pages)
