"""The desk: what waits in one's own region, the menu of one's role, and the first log-in's tour."""

from __future__ import annotations

import datetime as dt

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from network.users.models import User
from regions.models import RegionRole
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
HOST = {"host": "localhost"}


def desk(client, **query: str) -> BeautifulSoup:
    reply = client.get("/admin/", query, headers=HOST)
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def panel(page: BeautifulSoup, heading: str) -> str:
    """The text of the panel with the heading."""
    found = [part for part in page.select(".desk-panel") if heading in part.h2.get_text()]
    assert len(found) == 1, [part.h2.get_text(strip=True) for part in page.select(".desk-panel")]
    return found[0].get_text(" ", strip=True)


def as_role(client, role: str, slug: str = "kainuu") -> User:
    user = factories.staff(factories.region(slug), role)
    client.force_login(user)
    return user


@pytest.mark.parametrize("slug", ["kainuu", "lappi"])
def test_the_desk_tells_of_ones_own_region_only(client, slug):
    region = factories.region(slug)
    factories.event(region, title="Kuukkelin ilta")
    factories.organisation(region, title="Kuukkeli ry", slug="kuukkeli")
    factories.letter(region, title="Kuukkelin kirje", slug="kirje")
    draft = factories.news(region, title="Kuukkelin uutinen", slug="uutinen")
    draft.save_revision()
    as_role(client, RoleKey.EDITOR)
    page = desk(client)
    own = slug == "kainuu"
    for heading, title in (
        ("Tulevat tapahtumat", "Kuukkelin ilta"),
        ("Tarkistettavat järjestöt", "Kuukkeli ry"),
        ("Kirjeet", "Kuukkelin kirje"),
        ("Luonnokset", "Kuukkelin uutinen"),
        ("Vielä kääntämättä", "Kuukkel"),
    ):
        assert (title in panel(page, heading)) is own
    assert ("Kuukkel" in page.get_text()) is own


@pytest.mark.parametrize(("days", "shown"), [(None, True), (400, True), (300, False)])
def test_an_association_is_checked_once_a_year(client, days, shown):
    checked = timezone.localdate() - dt.timedelta(days=days) if days else None
    factories.organisation(factories.region("kainuu"), title="Kuukkeli ry", verified_on=checked)
    as_role(client, RoleKey.EDITOR)
    assert ("Kuukkeli ry" in panel(desk(client), "Tarkistettavat järjestöt")) is shown


def test_a_region_without_associations_is_told_so_instead_of_a_share(client):
    as_role(client, RoleKey.EDITOR)
    told = panel(desk(client), "Tarkistettavat järjestöt")
    assert "Alueella ei ole vielä järjestöjä" in told
    assert "%" not in told


@pytest.mark.parametrize(("role", "waits"), [(RoleKey.PUBLISHER, True), (RoleKey.EDITOR, False)])
def test_what_is_sent_for_approval_waits_for_those_who_approve(client, role, waits):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, title="Kuukkelin uutinen")
    page.save_revision()
    page.get_workflow().start(page, factories.staff(kainuu, RoleKey.EDITOR))
    as_role(client, role)
    assert ("Kuukkelin uutinen" in panel(desk(client), "Odottaa sinua")) is waits


def test_what_was_sent_back_waits_for_its_writer_alone(client):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, title="Kuukkelin uutinen")
    page.save_revision()
    writer = factories.staff(kainuu, RoleKey.EDITOR)
    started = page.get_workflow().start(page, writer)
    started.current_task_state.reject(user=factories.staff(kainuu, RoleKey.PUBLISHER))
    as_role(client, RoleKey.EDITOR)
    assert "Kuukkelin uutinen" not in panel(desk(client), "Odottaa sinua")
    client.force_login(writer)
    assert "Kuukkelin uutinen" in panel(desk(client), "Odottaa sinua")


def test_letters_are_shown_and_those_that_are_not_sent_counted(client):
    kainuu = factories.region("kainuu")
    factories.letter(kainuu, title="Kesän kirje", slug="kesa", sent_at=timezone.now())
    for number in range(2):
        factories.letter(kainuu, title=f"Syksyn kirje {number}", slug=f"syksy-{number}")
    as_role(client, RoleKey.EDITOR)
    told = panel(desk(client), "Kirjeet")
    assert told.startswith("Kirjeet 2 Syksyn kirje")
    assert "Kesän kirje" in told


def test_a_region_without_other_languages_than_the_pages_have_is_all_translated(client):
    as_role(client, RoleKey.EDITOR)
    before = panel(desk(client), "Vielä kääntämättä")
    factories.news(factories.region("kainuu"), title="Kuukkelin uutinen")
    after = panel(desk(client), "Vielä kääntämättä")
    assert "Kuukkelin uutinen English" in after
    assert before != after


def menu(client) -> str:
    """The sidebar's data, which Wagtail draws the menu from."""
    page = desk(client)
    return page.find("script", id="wagtail-sidebar-props").string


@pytest.mark.parametrize(
    ("role", "seen", "unseen"),
    [
        (
            RoleKey.EDITOR,
            ["Oma alue", "Sivut", "Kuvat"],
            ["Ihmiset", "Mitä on tehty", "Ulkoasun osat", "Uusi alue"],
        ),
        (RoleKey.COMMUNICATIONS, ["Oma alue", "Sivut"], ["Ihmiset", "Siirtyneet osoitteet"]),
        (
            RoleKey.ADMINISTRATOR,
            [
                *("Ihmiset", "Yhteystiedot ja ilme", "Siirtyneet osoitteet", "Mitä on tehty"),
                "Ulkoasun osat",
            ],
            ["Uusi alue", "Raportit", "/admin/users/"],
        ),
    ],
)
def test_the_menu_has_what_the_role_needs(client, role, seen, unseen):
    as_role(client, role)
    words = menu(client).encode().decode("unicode_escape", errors="replace")
    assert all(word in words for word in seen)
    assert not any(word in words for word in unseen)


def test_a_network_administrator_sees_the_regions_and_any_of_their_desks(client):
    client.force_login(User.objects.create_superuser("verkko@example.net", "x" * 20))
    assert "Kainuu" in panel(desk(client), "Alueet")
    assert panel(desk(client, region="lappi"), "Luonnokset")


def test_the_tree_begins_at_the_regions_front_page(client):
    as_role(client, RoleKey.EDITOR)
    home = factories.home(factories.region("kainuu"))
    reply = client.get("/admin/pages/", headers=HOST)
    assert reply["Location"] == reverse("wagtailadmin_explore", args=[home.pk])


def test_somebody_in_two_regions_changes_desks(client):
    user = factories.staff(factories.region("kainuu"), RoleKey.EDITOR)
    user.groups.add(RegionRole.objects.get(region__slug="lappi", role="editor").group)
    client.force_login(user)
    factories.event(factories.region("lappi"), title="Lapin ilta")
    assert "Lapin ilta" not in panel(desk(client), "Tulevat tapahtumat")
    assert "Lapin ilta" in panel(desk(client, region="lappi"), "Tulevat tapahtumat")
    reply = client.get("/admin/?region=keski-suomi", headers=HOST)
    assert reply.status_code == 404


def test_the_buttons_lead_to_forms_that_open(client):
    as_role(client, RoleKey.EDITOR)
    links = [link["href"] for link in desk(client).select(".desk-writes a")]
    assert len(links) == 4
    for address in links:
        assert client.get(address, headers=HOST).status_code == 200


def test_a_button_goes_with_the_page_below_which_it_writes(client):
    as_role(client, RoleKey.EDITOR)
    assert "Kirjoita uutinen" in desk(client).select_one(".desk-writes").get_text()
    factories.seeded(factories.region("kainuu"), "news").delete()
    assert "Kirjoita uutinen" not in desk(client).select_one(".desk-writes").get_text()


def test_the_tour_comes_until_it_is_closed_and_again_when_asked_for(client):
    as_role(client, RoleKey.PUBLISHER)
    assert desk(client).select_one("[data-tour]")
    tour = desk(client).select_one("[data-tour]")
    assert "Hyväksyminen" in tour.get_text()
    client.handler.enforce_csrf_checks = True  # as in a browser: the form brings its own token
    sent = {field["name"]: field["value"] for field in tour.select("form input[name]")}
    reply = client.post(tour.form["action"], sent, headers=HOST)
    assert reply.headers["Location"] == reverse("wagtailadmin_home")
    assert not desk(client).select_one("[data-tour]")
    assert desk(client, tour="1").select_one("[data-tour]")
    assert client.get(reverse("region_tour_done"), headers=HOST).status_code == 405


def test_the_desk_costs_the_same_however_much_there_is(client, django_assert_max_num_queries):
    kainuu = factories.region("kainuu")
    as_role(client, RoleKey.PUBLISHER)
    desk(client)
    for number in range(8):
        page = factories.news(kainuu, title=f"Uutinen {number}")
        page.save_revision()
        factories.event(kainuu)
    with django_assert_max_num_queries(29):
        desk(client)
