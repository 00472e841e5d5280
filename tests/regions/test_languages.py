"""A region opens and closes a language by itself, and no other region notices."""

from __future__ import annotations

import pytest
from django.urls import reverse
from wagtail.models import Page

from regions.models import Deed, Region, RegionLogEntry
from regions.roles import RoleKey
from regions.services.languages import CannotClose, close_language
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}


def address(name: str, *parts: str, region: str = "kainuu") -> str:
    return reverse(f"region_{name}", args=[region, *parts])


def log_in(client, region: str, role: RoleKey = RoleKey.ADMINISTRATOR) -> None:
    client.force_login(factories.staff(factories.region(region), role))


def test_one_press_opens_a_language_and_touches_no_other_region(client, visit):
    log_in(client, "kainuu")
    others = Page.objects.exclude(url_path__startswith="/kainuu").order_by("pk")
    before = list(others.values_list("pk", "latest_revision", "live"))
    languages = dict(Region.objects.exclude(slug="kainuu").values_list("slug", "languages"))
    client.post(address("language_open", "sv"), headers=HOST)
    assert Region.objects.get(slug="kainuu").languages == ["fi", "en", "sv"]
    assert list(others.values_list("pk", "latest_revision", "live")) == before
    assert dict(Region.objects.exclude(slug="kainuu").values_list("slug", "languages")) == languages
    assert 'lang="sv"' in visit("kainuu", "/sv/").content.decode()
    assert visit("kainuu", "/sv/aktuellt/").status_code == 200
    assert 'hreflang="sv"' in visit("kainuu", "/").content.decode()
    assert RegionLogEntry.objects.get(deed=Deed.OPENED_LANGUAGE).label == "Svenska"


def test_opening_twice_changes_nothing(client):
    log_in(client, "kainuu")
    client.post(address("language_open", "sv"), headers=HOST)
    pages = Page.objects.count()
    client.post(address("language_open", "sv"), headers=HOST)
    assert Page.objects.count() == pages
    assert RegionLogEntry.objects.filter(deed=Deed.OPENED_LANGUAGE).count() == 1


def test_an_opened_language_opens_no_room_that_the_region_has_closed(client):
    kainuu = factories.region("kainuu")
    Region.objects.filter(pk=kainuu.pk).update(rooms=["news"])
    log_in(client, "kainuu")
    client.post(address("language_open", "sv"), headers=HOST)
    assert Region.objects.get(pk=kainuu.pk).rooms == ["news"]


def test_who_closes_a_language_is_told_what_happens_and_nothing_is_deleted(client, visit):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, "en", title="Coffee for all", slug="coffee")
    log_in(client, "kainuu")
    told = client.get(address("language_close", "en"), headers=HOST).content.decode()
    assert "Coffee for all" in told
    assert "Mitään ei poisteta" in told
    pages = Page.objects.count()
    client.post(address("language_close", "en"), headers=HOST)
    assert Region.objects.get(slug="kainuu").languages == ["fi"]
    assert Page.objects.count() == pages
    page.refresh_from_db()
    assert page.live
    gone = visit("kainuu", "/en/news/")
    assert (gone.status_code, gone.headers["Location"]) == (301, "/ajankohtaista/")
    assert visit("kainuu", "/en/news/coffee/").status_code == 404
    assert "/en/" not in visit("kainuu", "/").content.decode()
    assert "/en/" not in visit("kainuu", "/sitemap.xml").content.decode()


def test_a_language_that_is_opened_again_has_its_pages_and_their_writers_back(client, visit):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, "en", title="Coffee for all", slug="coffee")
    editor = factories.staff(kainuu, RoleKey.EDITOR)
    log_in(client, "kainuu")
    client.post(address("language_close", "en"), headers=HOST)
    client.post(address("language_open", "sv"), headers=HOST)
    assert page.permissions_for_user(editor).can_edit()
    client.post(address("language_open", "en"), headers=HOST)
    assert visit("kainuu", "/en/news/coffee/").status_code == 200


@pytest.mark.parametrize("language", ["fi", "sv", "xx", "EN"])
def test_finnish_and_what_is_not_open_cannot_be_closed(client, language):
    log_in(client, "kainuu")
    for method in (client.get, client.post):
        assert method(address("language_close", language), headers=HOST).status_code == 404
    with pytest.raises(CannotClose):
        close_language(factories.region("kainuu"), language)


@pytest.mark.parametrize("language", ["xx", "fi-fi", "SV"])
def test_an_unknown_language_cannot_be_opened(client, language):
    log_in(client, "kainuu")
    assert client.post(address("language_open", language), headers=HOST).status_code == 404
    assert Region.objects.get(slug="kainuu").languages == ["fi", "en"]


@pytest.mark.parametrize(
    ("region", "role"),
    [("kainuu", RoleKey.EDITOR), ("kainuu", RoleKey.PUBLISHER), ("lappi", RoleKey.ADMINISTRATOR)],
)
def test_others_neither_see_nor_change_the_languages(client, region, role):
    log_in(client, region, role)
    assert client.get(address("languages"), headers=HOST).status_code == 404
    for name, code in (("language_open", "sv"), ("language_close", "en")):
        assert client.post(address(name, code), headers=HOST).status_code == 404
    assert Region.objects.get(slug="kainuu").languages == ["fi", "en"]


def test_a_language_is_not_opened_by_a_link(client):
    log_in(client, "kainuu")
    assert client.get(address("language_open", "sv"), headers=HOST).status_code == 405
