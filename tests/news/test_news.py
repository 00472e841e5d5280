"""News."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories

pytestmark = pytest.mark.django_db


def listing(visit, query: str = "") -> str:
    page = factories.seeded(factories.region("kainuu"), "news")
    return visit("kainuu", page.get_url_parts()[2] + query).content.decode()


def test_the_newest_news_is_first(visit):
    kainuu = factories.region("kainuu")
    factories.news(kainuu, title="Vanha juttu", published_on=dt.date(2026, 1, 1))
    factories.news(kainuu, title="Uusi juttu", published_on=dt.date(2026, 2, 1))
    shown = listing(visit)
    assert shown.index("Uusi juttu") < shown.index("Vanha juttu")


def test_another_regions_news_are_not_listed(visit):
    factories.news(factories.region("lappi"), title="Lapin oma")
    assert "Lapin oma" not in listing(visit)


def test_a_draft_is_shown_to_nobody(visit):
    page = factories.news(factories.region("kainuu"), title="Luonnos")
    page.live = False
    page.save()
    assert "Luonnos" not in listing(visit)
    assert visit("kainuu", page.get_url_parts()[2]).status_code == 404


def test_news_name_the_organisation_in_the_readers_language(visit):
    lappi = factories.region("lappi")
    finnish = factories.organisation(lappi, title="Ystävät ry")
    english = factories.organisation(lappi, "en", title="Friends")
    english.translation_key = finnish.translation_key
    english.save()
    page = factories.news(lappi, "en", organisations=[finnish])
    shown = visit("lappi", page.get_url_parts()[2]).content.decode()
    assert "Friends" in shown
    assert "Ystävät ry" not in shown


def test_the_number_of_queries_does_not_grow_with_the_list(visit, django_assert_max_num_queries):
    kainuu = factories.region("kainuu")
    picture = factories.picture(kainuu)
    for _ in range(5):
        factories.news(kainuu, picture=picture)
    listing(visit)
    with CaptureQueriesContext(connection) as few:
        listing(visit)
    for _ in range(7):
        factories.news(kainuu, picture=picture)
    with django_assert_max_num_queries(25) as many:
        listing(visit)
    assert len(many) == len(few)
