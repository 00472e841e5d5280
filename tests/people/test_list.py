"""The list of a region's people, the menu, and the table of what roles do."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.urls import reverse

from network.users.models import User
from tests import factories
from tests.people.asking import HOST, get, invitation, outdated, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def boss(client, kainuu):
    """The region's administrator, logged in."""
    found = factories.staff(kainuu, "administrator", first_name="Veera", last_name="Vetäjä")
    client.force_login(found)
    return found


def rows(reply) -> list[list[str]]:
    """The cells of the first table, as they are read."""
    table = BeautifulSoup(reply.content, "html.parser").find("table", class_="listing")
    lines = table.find("tbody").find_all("tr")
    return [[" ".join(cell.text.split()) for cell in line.find_all("td")] for line in lines]


def test_the_list_tells_who_is_what(client, kainuu, boss):
    factories.staff(kainuu, "editor", first_name="Åke", last_name="Åström", email="ake@example.net")
    factories.staff(
        kainuu, "editor", first_name="Anu", last_name="Aho", is_active=False, email="a@example.net"
    )
    found = rows(get(client, "people_list", "kainuu"))
    assert [line[1] for line in found] == ["a@example.net", boss.email, "ake@example.net"]
    assert found[0][0] == "Anu Aho Tunnus suljettu"
    assert found[1][0] == "Veera Vetäjä Sinä"
    assert found[1][-1] == ""
    assert found[2][2] == "Toimittaja"
    assert "Ei vielä" in found[2]
    assert found[2][-1] == "Muuta rooleja: Åke Åström Poista alueelta: Åke Åström"


def test_invitations_tell_how_they_stand(client, kainuu, boss):
    from people.models import Invitation

    invitation(kainuu, email="odottaa@example.net", invited_by=boss)
    outdated(kainuu, email="vanha@example.net", invited_by=boss)
    invitation(kainuu, email="matkalla@example.net", invited_by=boss, mailed_at=None)
    invitation(kainuu, email="refused@example.net", invited_by=boss, mailed_at=None, refused=True)
    shown = words(get(client, "people_list", "kainuu"))
    for sentence in ("Odottaa vastausta", "Vanhentunut", "lähtee hetken", "osoitetta ei ole"):
        assert shown.count(sentence) == 1
    Invitation.objects.all().delete()
    assert "Yksikään kutsu ei odota vastausta" in words(get(client, "people_list", "kainuu"))


def test_a_region_without_people_says_how_to_begin(client):
    client.force_login(User.objects.create_superuser("chief@example.org", "x"))
    assert "Aloita kutsumalla" in words(get(client, "people_list", "kainuu"))


def test_a_name_is_shown_as_text(client, kainuu, boss):
    person = factories.staff(kainuu, "editor", first_name="<b>Pekka</b>", last_name="& Poro")
    post = client.post(
        reverse("people_deactivate", args=["kainuu", person.pk]), headers=HOST, follow=True
    )
    assert "<b>Pekka</b>" not in words(post)
    assert "&lt;b&gt;Pekka&lt;/b&gt; &amp; Poro" in words(post)


def test_many_people_cost_no_more_queries_than_few(client, kainuu, boss):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert get(client, "people_list", "kainuu").status_code == 200
        return len(asked)

    factories.staff(kainuu, "editor")
    invitation(kainuu, invited_by=boss)
    cost()
    few = cost()
    for number in range(60):
        factories.staff(kainuu, "editor")
        invitation(
            kainuu, email=f"{number}@example.net", invited_by=factories.staff(kainuu, "editor")
        )
    assert cost() == few
    assert few < 30


def test_a_long_list_has_pages(client, kainuu, boss):
    for number in range(60):
        factories.staff(kainuu, "editor", last_name=f"Ruotsalainen {number:03}")
    first, second = (client.get(f"/admin/people/kainuu/?p={page}", headers=HOST) for page in (1, 2))
    assert (len(rows(first)), len(rows(second))) == (50, 11)
    assert 'href="?p=2"' in words(first)
    assert len(rows(client.get("/admin/people/kainuu/?p=x", headers=HOST))) == 50


@pytest.mark.parametrize(
    ("role", "shown"),
    [("administrator", True), ("publisher", False), ("communications", False), ("editor", False)],
)
def test_the_menu_shows_people_to_those_who_look_after_them(client, kainuu, role, shown):
    client.force_login(factories.staff(kainuu, role))
    page = client.get("/admin/", headers=HOST).content.decode()
    assert ('"/admin/people/"' in page.replace("&quot;", '"')) is shown


def test_a_network_administrator_sees_people_and_every_open_region(client):
    client.force_login(User.objects.create_superuser("chief@example.org", "x"))
    page = client.get("/admin/", headers=HOST).content.decode()
    assert '"/admin/people/"' in page.replace("&quot;", '"')
    reply = client.get("/admin/people/", headers=HOST, follow=True)
    for slug in ("kainuu", "lappi", "verkosto"):
        assert f'href="/admin/people/{slug}/"' in words(reply)
    assert "/admin/people/satakunta/" not in words(reply)


def test_an_administrator_of_two_regions_goes_from_one_to_the_other(client, kainuu, boss):
    reply = client.get("/admin/people/", headers=HOST)
    assert reply["Location"] == "/admin/people/kainuu/"
    assert "Omat alueesi" not in words(get(client, "people_list", "kainuu"))
    lappi = factories.region("lappi")
    boss.groups.add(lappi.roles.get(role="administrator").group)
    boss.refresh_from_db()
    client.force_login(boss)  # a new role ends what was open
    assert 'href="/admin/people/lappi/"' in words(get(client, "people_list", "kainuu"))
    assert get(client, "people_list", "lappi").status_code == 200


def test_the_table_tells_what_each_role_may_do(client, kainuu, boss):
    reply = get(client, "people_what_roles_do", "kainuu")
    table = BeautifulSoup(reply.content, "html.parser").find("table", class_="listing")
    heads = [cell.text for cell in table.find("thead").find_all("th")][1:]
    assert heads == ["Toimittaja", "Julkaisija", "Viestijä", "Alueen pääkäyttäjä"]
    told = {
        line.find("th").text: [cell.find(class_="w-sr-only").text for cell in line.find_all("td")]
        for line in table.find("tbody").find_all("tr")
    }
    assert told["Kirjoittaa ja muokata sivuja"] == ["kyllä"] * 4
    assert told["Julkaista sivuja ja poistaa niitä näkyvistä"] == ["ei", *["kyllä"] * 3]
    assert told["Lähettää uutiskirjeitä"] == ["ei", "ei", "kyllä", "ei"]
    assert told["Muuttaa sivuston yhteystietoja ja ulkoasua"] == ["ei", "ei", "ei", "kyllä"]
    assert told["Hyväksyä toisten kirjoittamia sivuja"] == ["ei", "kyllä", "ei", "kyllä"]
    assert words(reply).count("✓") == str(told).count("kyllä")


@pytest.mark.skipif(not apps.is_installed("allauth.mfa"), reason="no second factor is asked for")
def test_the_list_tells_who_has_a_second_factor(client, kainuu, boss):
    person = factories.staff(kainuu, "editor", last_name="Aho")
    factors = apps.get_model("mfa", "Authenticator").objects
    factors.create(user=person, type="recovery_codes", data={})
    assert "Ei vielä käytössä" in rows(get(client, "people_list", "kainuu"))[0]
    factors.create(user=person, type="totp", data={})
    assert "Käytössä" in rows(get(client, "people_list", "kainuu"))[0]
