"""What all pages of a site share is kept, and never shown after it has changed."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from events.models import EventIndexPage
from home import surroundings
from home.models import ContentPage
from network import remembering
from tests import factories

pytestmark = pytest.mark.django_db


def section() -> EventIndexPage:
    return EventIndexPage.objects.get(region__slug="kainuu", locale__language_code="fi")


def menu(visit) -> str:
    return visit("kainuu", "/haku/").content.decode()


def test_the_second_page_asks_the_database_nothing_of_what_both_share(visit):
    with CaptureQueriesContext(connection) as first:
        menu(visit)
    with CaptureQueriesContext(connection) as second:
        menu(visit)
    assert len(second) <= len(first) - 3


def test_a_renamed_section_is_in_the_menu_at_once(visit):
    menu(visit)
    page = section()
    page.title = "Mitä tapahtuu"
    page.save_revision().publish()
    assert "Mitä tapahtuu" in menu(visit)


def test_a_section_leaves_the_menu_when_it_is_withdrawn_or_closed(visit):
    url = f'href="{section().get_url_parts()[2]}"'
    assert url in menu(visit)
    section().unpublish()
    assert url not in menu(visit)
    section().save_revision().publish()
    assert url in menu(visit)
    PageViewRestriction.objects.create(page=section().page_ptr, restriction_type="login")
    assert url not in menu(visit)


def test_a_deleted_notice_leaves_the_foot_of_the_page(visit):
    notice = ContentPage.objects.get(
        region__slug="kainuu", locale__language_code="fi", purpose=ContentPage.Purpose.PRIVACY
    )
    assert notice.title in menu(visit)
    notice.delete()
    assert notice.title not in menu(visit)


def test_what_a_slow_reader_brings_from_before_a_change_is_not_shown(visit, monkeypatch):
    read = surroundings._read

    def slowly(region, language):
        found = read(region, language)
        surroundings.forget_surroundings()  # somebody publishes while this reader is on its way
        return found

    monkeypatch.setattr(surroundings, "_read", slowly)
    menu(visit)
    monkeypatch.setattr(surroundings, "_read", read)
    EventIndexPage.objects.filter(pk=section().pk).update(title="Mitä tapahtuu")
    assert "Mitä tapahtuu" in menu(visit)


def test_another_page_of_the_site_does_not_renew_it(visit):
    menu(visit)
    before = cache.get(remembering.GENERATION)
    assert before
    factories.news(factories.region("kainuu"))
    assert cache.get(remembering.GENERATION) == before
