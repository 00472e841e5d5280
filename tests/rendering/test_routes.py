"""The quick way to a page leads where Wagtail's own does, and nothing that has changed is shown."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone
from django.utils.translation import override
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction

from events.models import EventIndexPage
from home.known_addresses import KnownPages
from network import remembering
from regions.models import Region
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def path_of(page):
    return page.get_url_parts()[2]


def test_quick_and_stock_routing_agree_about_every_address(visit, kainuu, rf):
    campaign = factories.campaign(kainuu)
    pages = [factories.news(kainuu), factories.story(campaign), campaign, factories.home(kainuu)]
    paths = [path_of(page) for page in pages]
    paths += [f"{paths[1]}tekstitys/", f"{paths[2]}tyokalupakki/", f"{paths[0]}ei/", "/ei-ole/"]
    for path in paths:
        request = rf.get(path, headers={"host": "kainuu.localhost"})
        request.region, request._wagtail_site = kainuu, kainuu.site
        stock = Page.route_for_request(request, path.lstrip("/"))
        for _cold_then_warm in range(2):
            reply = visit("kainuu", path)
            assert (reply.status_code == 200) == (stock is not None), path
            if stock is not None and "page" in (reply.context or {}):
                assert reply.context["page"].pk == stock[0].pk


def test_a_page_that_is_withdrawn_moved_or_renamed_is_gone_at_once(visit, kainuu):
    page = factories.news(kainuu)
    old = path_of(page)
    assert visit("kainuu", old).status_code == 200
    page.unpublish()
    assert visit("kainuu", old).status_code == 404
    page.save_revision().publish()
    assert visit("kainuu", old).status_code == 200
    page.refresh_from_db()
    page.slug = "uusi-osoite"
    page.save()
    assert visit("kainuu", old).status_code == 404
    assert visit("kainuu", path_of(page)).status_code == 200
    other = factories.news(kainuu, slug=old.strip("/").rsplit("/")[-1])
    assert visit("kainuu", old).context["page"].pk == other.pk


def test_a_page_that_has_expired_is_not_shown(visit, kainuu):
    page = factories.news(kainuu, expire_at=timezone.now() - timezone.timedelta(minutes=1))
    assert visit("kainuu", path_of(page)).status_code == 200  # until beat has come by
    call_command("publish_scheduled", verbosity=0)
    assert visit("kainuu", path_of(page)).status_code == 404


@pytest.mark.parametrize("kind", ["password", "login"])
def test_a_restriction_holds_for_the_pages_below_it_from_the_next_visit_on(visit, kainuu, kind):
    page = factories.news(kainuu)
    path = path_of(page)
    assert visit("kainuu", path).status_code == 200
    wall = PageViewRestriction.objects.create(
        page=page.get_parent(), restriction_type=kind, password="sana"
    )
    closed = visit("kainuu", path)
    if kind == "login":
        assert closed.status_code == 302
    else:
        assert 'name="password"' in closed.content.decode()
        assert "no-store" in closed["Cache-Control"]
    wall.delete()
    assert visit("kainuu", path).context["page"].pk == page.pk


def test_a_page_that_is_moved_below_a_wall_is_closed(visit, kainuu):
    page, section = factories.news(kainuu), factories.content(kainuu, title="Jäsenille")
    PageViewRestriction.objects.create(page=section, restriction_type="login")
    assert visit("kainuu", path_of(page)).status_code == 200
    page.move(section, pos="last-child")
    page.refresh_from_db()
    assert visit("kainuu", path_of(page)).status_code == 302


def test_an_alias_of_a_closed_page_is_closed_too(visit, kainuu):
    page = factories.content(kainuu)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    alias = page.create_alias(parent=factories.home(kainuu), update_slug="toinen")
    assert visit("kainuu", path_of(alias)).status_code == 302


def test_each_language_has_its_own_tree_and_each_site_its_own_pages(visit, kainuu):
    english = factories.news(kainuu, "en")
    assert visit("kainuu", path_of(english)).context["page"].pk == english.pk
    assert visit("kainuu", path_of(english).removeprefix("/en")).status_code == 404
    assert visit("lappi", path_of(english)).status_code == 404


def test_an_address_that_has_moved_leads_on(visit, kainuu):
    page = factories.news(kainuu)
    Redirect.objects.create(site=kainuu.site, old_path="/vanha", redirect_page=page)
    reply = visit("kainuu", "/vanha/")
    assert reply.status_code == 301
    assert reply["Location"] == page.full_url


def test_another_process_sees_a_change_when_it_looks_and_it_looks_twice_a_second(
    visit, kainuu, monkeypatch
):
    visit("kainuu", "/")
    Region.objects.filter(pk=kainuu.pk).update(languages=["fi"])  # as another process would
    index = EventIndexPage.objects.get(region=kainuu, locale__language_code="fi")
    Page.objects.filter(pk=index.pk).update(title="Mitä tapahtuu")
    assert "Mitä tapahtuu" not in visit("kainuu", "/").content.decode()
    cache.set(remembering.GENERATION, "begun by another", None)
    assert remembering.CHECKED_SECONDS <= 1
    monkeypatch.setattr(remembering, "CHECKED_SECONDS", 0)
    assert "Mitä tapahtuu" in visit("kainuu", "/").content.decode()
    assert visit("kainuu", "/en/").status_code != 200


def test_without_redis_nothing_is_remembered_longer_than_a_moment(visit, kainuu, monkeypatch):
    monkeypatch.setattr(remembering, "CHECKED_SECONDS", 0)
    monkeypatch.setattr(remembering.cache, "get", lambda *_a, **_k: None)
    visit("kainuu", "/")
    Region.objects.filter(pk=kainuu.pk).update(languages=["fi"])
    assert visit("kainuu", "/en/").status_code != 200


def test_an_address_that_was_found_is_resolved_by_the_first_pattern_in_its_own_language(
    visit, kainuu
):
    page = factories.news(kainuu)
    path = path_of(page)
    first = KnownPages()
    assert first.resolve(path[1:]) is None
    assert visit("kainuu", path).status_code == 200
    assert first.resolve(path[1:]).url_name == "wagtail_serve"
    assert first.resolve(path[1:]).tried is None
    with override("en"):
        assert first.resolve(path[1:]) is None
    again = visit("kainuu", path)
    assert again.status_code == 200
    assert again.resolver_match.url_name == "wagtail_serve"
    page.unpublish()
    assert visit("kainuu", path).status_code == 404


def test_addresses_of_no_page_are_not_remembered_and_there_are_only_so_many(
    visit, kainuu, monkeypatch
):
    first = KnownPages()
    assert visit("kainuu", "/ei-ole-olemassa/").status_code == 404
    assert first.resolve("ei-ole-olemassa/") is None
    monkeypatch.setattr("home.known_addresses.MOST", 2)
    paths = [path_of(factories.news(kainuu)) for _ in range(3)]
    for path in paths:
        assert visit("kainuu", path).status_code == 200
    assert sum(first.resolve(path[1:]) is not None for path in paths) <= 2
