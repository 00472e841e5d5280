"""Whether an address of our own sites leads somewhere."""

from __future__ import annotations

import pytest
from wagtail.contrib.redirects.models import Redirect

from network.links.own_pages import is_there
from tests import factories

pytestmark = pytest.mark.django_db


def test_own_pages_are_looked_up():
    kainuu = factories.region("kainuu")
    news = factories.news(kainuu, title="Talo avattiin")
    address = news.full_url
    assert is_there(address)
    assert is_there(f"{address}?a=1#b")
    assert is_there("http://kainuu.localhost/haku/")
    assert is_there("http://kainuu.localhost/")
    assert not is_there("http://kainuu.localhost/ei-ole/")
    assert not is_there("http://kainuu.localhost/media/../../etc/passwd")
    news.unpublish()
    assert not is_there(address)


def test_an_address_that_has_been_moved_leads_somewhere_on_its_own_site_only():
    site = factories.region("kainuu").open_site
    Redirect.objects.create(old_path="/vanha", site=site, redirect_link="/uutiset/")
    assert is_there("http://kainuu.localhost/vanha/")
    assert not is_there("http://lappi.localhost/vanha/")


def test_what_a_page_answers_for_below_itself_is_there():
    story = factories.story(factories.campaign(factories.region("kainuu")))
    address = story.full_url
    assert is_there(f"{address}tekstitys/")
    assert not is_there(f"{address}ei-ole/")


def test_a_form_in_another_language_is_there():
    assert is_there("http://kainuu.localhost/sv/haku/")
