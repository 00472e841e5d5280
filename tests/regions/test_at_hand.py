"""The region at hand: the menu's doors lead to the one whose pages were opened last."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.urls import reverse

from network.users.models import User
from regions.models import RegionRole
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}
DOORS = {
    "people_home": "people_list",
    "feedback_home": "feedback_desk",
    "figures_home": "figures_desk",
    "quality_home": "quality_desk",
    "contact_home": "contact_desk",
    "exchange_home": "exchange_index",
    "incoming_home": "incoming_index",
    "webhooks_home": "webhooks_desk",
    "own_data_home": "own_data_register",
}
"""Each door of the menu and the page of a region that it leads to."""


def administrators(slug: str) -> Group:
    """The group of a region's administrators."""
    role = RegionRole.objects.get(region__slug=slug, role=RoleKey.ADMINISTRATOR)
    return role.group


@pytest.fixture
def both(client) -> User:
    """An administrator of Kainuu and of Lappi, logged in."""
    user = factories.staff(factories.region("kainuu"), RoleKey.ADMINISTRATOR)
    user.groups.add(administrators("lappi"))
    client.force_login(user)
    return user


def led_to(client) -> dict[str, str]:
    """The region's address behind each door."""
    return {door: client.get(reverse(door), headers=HOST)["Location"] for door in DOORS}


def pages_of(slug: str) -> dict[str, str]:
    return {door: reverse(page, args=[slug]) for door, page in DOORS.items()}


def open_desk(client, slug: str) -> BeautifulSoup:
    reply = client.get("/admin/", {"region": slug}, headers=HOST)
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def test_every_door_leads_to_the_region_that_was_opened_last(client, both):
    assert led_to(client) == pages_of("kainuu")
    assert client.get(reverse("people_list", args=["lappi"]), headers=HOST).status_code == 200
    assert led_to(client) == pages_of("lappi")
    open_desk(client, "kainuu")
    assert led_to(client) == pages_of("kainuu")


def test_the_menu_and_the_desk_stay_with_it(client, both):
    open_desk(client, "lappi")
    page = client.get("/admin/", headers=HOST).content.decode()
    assert reverse("region_activity", args=["lappi"]) in page
    assert reverse("region_activity", args=["kainuu"]) not in page


def test_another_regions_name_is_not_kept(client, both):
    both.groups.remove(administrators("lappi"))
    client.force_login(both)
    for address in ("/admin/?region=lappi", reverse("people_list", args=["lappi"])):
        assert client.get(address, headers=HOST).status_code == 404
    assert "region_at_hand" not in client.session
    assert led_to(client) == pages_of("kainuu")


def test_whoever_has_left_the_region_is_led_to_her_own(client, both):
    open_desk(client, "lappi")
    kept = client.session["region_at_hand"]
    both.groups.remove(administrators("lappi"))
    client.force_login(both)
    session = client.session
    session["region_at_hand"] = kept
    session.save()
    assert led_to(client) == pages_of("kainuu")


def test_a_person_of_one_region_has_nothing_to_remember(client):
    client.force_login(factories.staff(factories.region("lappi"), RoleKey.ADMINISTRATOR))
    open_desk(client, "lappi")
    assert led_to(client) == pages_of("lappi")
    assert "region_at_hand" not in client.session


def test_a_region_just_opened_is_at_hand_and_asks_for_its_first_administrator(client):
    client.force_login(User.objects.create_superuser("verkko@example.net", "x" * 20))
    form = {"region": "pirkanmaa", "languages": [], "hostname": "", "rooms": ["news"]}
    reply = client.post(reverse("region_new"), form, headers=HOST, follow=True)
    page = BeautifulSoup(reply.content, "html.parser")
    links = [link["href"] for link in page.select(".messages a")]
    invitation = reverse("people_invite", args=["pirkanmaa"])
    assert links == [invitation, "http://pirkanmaa.localhost"]
    assert client.get(invitation, headers=HOST).status_code == 200
    assert led_to(client)["people_home"] == reverse("people_list", args=["pirkanmaa"])
