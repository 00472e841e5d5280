"""A list that is compiled once gives each asker his own rows, and refuses what would freeze."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from network.conditions import Among
from network.prepared import Shapes, prepared
from news.models import NewsPage
from newsletters.models import Subscriber
from regions.scoping import current_scope, in_every_region, inside
from tests import factories

pytestmark = pytest.mark.django_db


@prepared
def news_of(region: int):
    return NewsPage.objects.in_language().filter(region=region).newest().for_cards()


@prepared
def news_among(pages: list[int]):
    return NewsPage.objects.filter(Among("page_ptr_id", pages)).order_by("pk")


@prepared
def news_since(day: dt.date, live: bool):
    return NewsPage.objects.filter(published_on__gte=day, live=live)


def test_each_call_gets_the_rows_of_its_own_arguments():
    ours, theirs = factories.region("kainuu"), factories.region("lappi")
    one, two = factories.news(ours, title="Kajaani"), factories.news(theirs, title="Rovaniemi")
    assert [page.title for page in news_of(ours.pk)] == ["Kajaani"]
    assert [page.title for page in news_of(theirs.pk)] == ["Rovaniemi"]
    assert [page.title for page in news_of(ours.pk)] == ["Kajaani"]
    assert news_among([two.pk, one.pk]) == sorted([one, two], key=lambda page: page.pk)
    assert news_among([two.pk]) == [two]
    assert news_among([]) == []


def test_rows_are_what_the_queryset_itself_would_give():
    page = factories.news(factories.region("kainuu"))
    (found,) = news_of(page.region_id)
    assert type(found) is NewsPage
    with CaptureQueriesContext(connection) as asked:
        assert found.locale.language_code == "fi"
        assert found.region.slug == "kainuu"
        assert found.in_plain is False
    assert not asked.captured_queries


def test_a_list_is_of_the_language_that_is_active_when_it_is_asked_for():
    kainuu = factories.region("kainuu")
    factories.news(kainuu, title="Suomeksi")
    factories.news(kainuu, "en", title="In English")
    with translation.override("fi"):
        assert [page.title for page in news_of(kainuu.pk)] == ["Suomeksi"]
    with translation.override("en"):
        assert {page.title for page in news_of(kainuu.pk)} == {"Suomeksi", "In English"}
    with translation.override("fi"):
        assert [page.title for page in news_of(kainuu.pk)] == ["Suomeksi"]


def test_days_are_put_in_and_words_and_flags_make_a_shape():
    page = factories.news(factories.region("kainuu"))
    today = timezone.localdate()
    assert page in news_since(today, True)
    assert page not in news_since(today, False)
    assert page not in news_since(today + dt.timedelta(days=1), True)


def test_an_argument_that_the_query_does_not_hold_is_an_error():
    careless = prepared(lambda region: NewsPage.objects.filter(region__isnull=region > 5))
    with pytest.raises(TypeError, match="argument 0"):
        careless(7)


def test_a_clock_that_is_read_while_the_list_is_made_is_an_error():
    frozen = prepared(lambda: NewsPage.objects.filter(published_on__lte=timezone.localdate()))
    with pytest.raises(TypeError, match="no argument"):
        frozen()
    assert Shapes().rows("day", frozen.__wrapped__, day=timezone.localdate()) == []


def test_what_a_scope_decides_cannot_be_frozen_for_another():
    readers = prepared(lambda: Subscriber.objects.all())
    with inside(factories.region("kainuu")), pytest.raises(TypeError, match="which regions"):
        readers()


def test_with_the_scope_named_each_region_sees_its_own():
    ours, theirs, shapes = factories.region("kainuu"), factories.region("lappi"), Shapes()
    with in_every_region():
        one, two = factories.subscriber(ours), factories.subscriber(theirs)

    def seen():
        return shapes.rows("readers", lambda: Subscriber.objects.all(), scope=current_scope())

    for region, row in ((ours, one), (theirs, two), (ours, one)):
        with inside(region):
            assert seen() == [row]
