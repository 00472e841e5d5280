"""The admin's lists cost the same however many pages they show, and few queries in all."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupApprovalTask, Page
from wagtail.search.backends import get_search_backend

from regions.desk import menu
from regions.models import RegionRole
from regions.roles import RoleKey
from tests import factories
from tests.staff import HOST

pytestmark = pytest.mark.django_db
MENU = "/admin/api/main/pages/?" + urlencode(
    {"for_explorer": 1, "fields": "parent", "child_of": ""}
)


@pytest.fixture
def section() -> Page:
    return factories.content(factories.region("kainuu"), title="Talkoot")


@pytest.fixture
def asked(client) -> Callable[[str], int]:
    """How many queries an address of the admin costs a publisher of Kainuu."""
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.PUBLISHER))

    def count(path: str) -> int:
        client.get(path, headers={"host": HOST})
        with CaptureQueriesContext(connection) as queries:
            reply = client.get(path, headers={"host": HOST})
        assert reply.status_code == 200
        return len(queries)

    return count


def fill(section: Page, number: int) -> None:
    for one in range(number):
        page = factories.content(section.region, title=f"Talkoot {one}")
        page.move(section, pos="last-child")
        get_search_backend().add(Page.objects.get(pk=page.pk).specific)


@pytest.mark.parametrize(
    ("name", "path", "most"),
    [
        ("explorer", "/admin/pages/{pk}/", 46),
        ("page menu", MENU + "{pk}", 30),
        ("chooser", "/admin/choose-page/{pk}/?page_type=wagtailcore.page", 30),
        ("chooser's search", "/admin/choose-page/search/?q=talkoot", 35),
        ("search", "/admin/pages/search/?q=talkoot", 32),
    ],
)
def test_a_list_asks_no_more_for_many_pages_than_for_few(asked, section, name, path, most):
    path = path.format(pk=section.pk)
    fill(section, 2)
    few = asked(path)
    fill(section, 6)
    assert asked(path) <= few
    assert few <= most


def test_the_desk_asks_no_more_when_other_regions_have_tasks_of_their_own(asked):
    few = asked("/admin/")
    for number in range(5):
        GroupApprovalTask.objects.create(name=f"Toinen maakunta {number}")
    assert asked("/admin/") <= few
    assert few <= 60


def test_the_page_menu_tells_parents_and_counts_as_wagtail_does(client, section):
    fill(section, 3)
    user = factories.staff(section.region, RoleKey.EDITOR)
    client.force_login(user)
    home = factories.home(section.region)
    reply = client.get(f"{MENU}{home.pk}", headers={"host": HOST}).json()
    told = {item["id"]: item for item in reply["items"]}
    assert told[section.pk]["meta"]["children"]["count"] == 3
    assert told[section.pk]["meta"]["parent"]["id"] == home.pk
    root = Page.get_first_root_node()
    at_root = client.get(f"{MENU}{root.pk}", headers={"host": HOST}).json()
    assert {item["id"] for item in at_root["items"]} == {
        one.pk for one in home.get_translations(inclusive=True)
    }


def test_somebody_with_many_regions_has_one_page_tree_in_the_menu(client, monkeypatch):
    user = factories.staff(factories.region("kainuu"), RoleKey.PUBLISHER)
    groups = RegionRole.objects.filter(role=RoleKey.PUBLISHER, region__site__isnull=False)
    user.groups.set(groups.values_list("group", flat=True))
    client.force_login(user)
    many = client.get("/admin/", headers={"host": HOST}).content.decode()
    assert "explorer-lappi" in many
    monkeypatch.setattr(menu, "MOST_TREES", 2)
    one = client.get("/admin/", headers={"host": HOST}).content.decode()
    assert "explorer-lappi" not in one
    assert f"/admin/pages/{Page.get_first_root_node().pk}/" in one


def test_sites_are_offered_where_there_are_several_to_choose_from(client, section):
    user = factories.staff(factories.region("kainuu"), RoleKey.PUBLISHER)
    lappi = RegionRole.objects.get(region__slug="lappi", role=RoleKey.PUBLISHER)
    user.groups.add(lappi.group)
    client.force_login(user)
    below, root = f"/admin/pages/{section.pk}/", f"/admin/pages/{Page.get_first_root_node().pk}/"
    for path, offered in (
        (root, True),
        (below, False),
        (f"{below}?q=talkoot", False),
        (f"{below}?q=talkoot&search_all=1", True),
    ):
        page = client.get(path, headers={"host": HOST})
        assert page.status_code == 200
        assert ('name="site"' in page.content.decode()) is offered, path


def test_a_filter_by_site_that_is_not_offered_hides_nothing(client, section):
    fill(section, 2)
    client.force_login(factories.staff(section.region, RoleKey.PUBLISHER))
    own = section.region.site_id
    page = client.get(f"/admin/pages/{section.pk}/?site={own}", headers={"host": HOST})
    assert page.status_code == 200
    assert "Talkoot 1" in page.content.decode()
