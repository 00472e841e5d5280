"""Another region's people and invitations, and ids that mean nobody: 404, no trace, no write."""

from __future__ import annotations

import pytest
from django.db import connection
from django.urls import reverse

from network.users.models import User
from people.models import Invitation
from tests import factories
from tests.people.asking import HOST, invitation, words

pytestmark = pytest.mark.django_db

PERSON = ("people_roles", "people_deactivate", "people_reset_second_step")
DEEDS = ("roles", "deactivate", "second-step")
INVITATION = ("people_resend", "people_withdraw")
PLAIN = ("people_list", "people_invite", "people_what_roles_do")
ASKED = {"email": "uusi@example.net", "roles": ["administrator"], "language": "fi"}
CANARY = "Kanarialintu"


def stored() -> tuple:
    """Everything that this room could change, but for the moment of logging in."""
    people = User.objects.order_by("pk").values_list("pk", "is_active", "is_superuser", "groups")
    return list(people), list(Invitation.objects.order_by("pk").values())


def visited(client, path: str, data: dict = ASKED) -> list:
    """A look and a try."""
    return [client.get(path, headers=HOST), client.post(path, data, headers=HOST)]


@pytest.fixture
def lappi():
    return factories.region("lappi")


@pytest.fixture
def hers(lappi):
    """One of Lappi's people, and an invitation of Lappi."""
    person = factories.staff(lappi, "editor", first_name=CANARY, email="kanaria@example.net")
    return person, invitation(lappi, email="kanaria2@example.net")


@pytest.fixture
def owner(lappi):
    return factories.staff(lappi, "administrator")


@pytest.fixture
def stranger():
    return factories.staff(factories.region("kainuu"), "administrator")


def paths(slug: str, person: object, asked: object) -> list[str]:
    """Every address of the room about this region, person and invitation."""
    return [
        *(f"/admin/people/{slug}/{tail}" for tail in ("", "invite/", "roles/")),
        *(f"/admin/people/{slug}/person/{person}/{what}/" for what in DEEDS),
        *(f"/admin/people/{slug}/invitation/{asked}/{what}/" for what in ("resend", "withdraw")),
    ]


def test_the_addresses_are_those_of_the_room(hers):
    person, asked = hers
    named = [reverse(name, args=["lappi"]) for name in PLAIN]
    named += [reverse(name, args=["lappi", person.pk]) for name in PERSON]
    named += [reverse(name, args=["lappi", asked.pk]) for name in INVITATION]
    assert sorted(named) == sorted(paths("lappi", person.pk, asked.pk))


def test_the_regions_own_administrator_gets_in_everywhere(client, owner, hers):
    person, asked = hers
    client.force_login(owner)
    for path in paths("lappi", person.pk, asked.pk):
        assert client.get(path, headers=HOST).status_code == 200
    shown = words(client.get("/admin/people/lappi/", headers=HOST))
    assert CANARY in shown
    assert "kanaria2@example.net" in shown


@pytest.mark.parametrize("slug", ["lappi", "kainuu", "satakunta", "nowhere", "verkosto"])
def test_a_stranger_gets_in_nowhere(client, stranger, hers, slug):
    """By Lappi's address or by her own: neither opens Lappi's people."""
    person, asked = hers
    client.force_login(stranger)
    before = stored()
    for path in paths(slug, person.pk, asked.pk):
        if slug == "kainuu" and "person" not in path and "invitation" not in path:
            continue  # her own list, and her own form
        for reply in visited(client, path):
            assert reply.status_code in {404, 405}, path
            assert CANARY not in words(reply)
            assert "kanaria" not in words(reply)
    assert stored() == before
    after = words(client.get("/admin/", headers=HOST))
    assert "kanaria" not in after.lower()


def test_an_administrator_of_both_regions_finds_each_at_its_own_address_only(client, owner, hers):
    """Both regions are in her scope, so only the address itself tells them apart."""
    person, asked = hers
    kainuu = factories.region("kainuu")
    owner.groups.add(kainuu.roles.get(role="administrator").group)
    client.force_login(owner)
    before = stored()
    for path in paths("kainuu", person.pk, asked.pk)[3:]:
        for reply in visited(client, path):
            assert reply.status_code == 404, path
    assert "kanaria" not in words(client.get("/admin/people/kainuu/", headers=HOST))
    assert stored() == before
    for path in paths("lappi", person.pk, asked.pk)[3:]:
        assert client.get(path, headers=HOST).status_code == 200


def test_a_regions_editor_gets_in_nowhere(client, lappi, hers):
    person, asked = hers
    client.force_login(factories.staff(lappi, "editor"))
    before = stored()
    for path in paths("lappi", person.pk, asked.pk):
        for reply in visited(client, path):
            assert reply.status_code in {404, 405}, path
            assert "kanaria" not in words(reply)
    assert client.get("/admin/people/", headers=HOST).status_code == 404
    assert stored() == before


@pytest.mark.parametrize("nobody", ["abc", "0", "-1", "9" * 25, "1.5", "1%20OR%201=1"])
def test_an_id_that_means_nobody_is_not_found(client, owner, nobody):
    client.force_login(owner)
    before = stored()
    for path in paths("lappi", nobody, nobody)[3:]:
        for reply in visited(client, path):
            assert reply.status_code == 404, path
    assert stored() == before


@pytest.mark.parametrize("slug", ["LAPPI", "lappi%20", "1", "9" * 25, ".."])
def test_a_region_that_is_none_is_not_found(client, owner, slug):
    client.force_login(owner)
    assert client.get(f"/admin/people/{slug}/", headers=HOST).status_code == 404


def test_a_closed_persons_session_gets_in_nowhere(client, owner, hers):
    client.force_login(owner)
    User.objects.filter(pk=owner.pk).update(is_active=False)
    for path in paths("lappi", hers[0].pk, hers[1].pk):
        assert client.get(path, headers=HOST).status_code == 302


def test_a_person_of_two_regions_is_shown_with_this_regions_roles_only(client, owner, lappi):
    kainuu = factories.region("kainuu")
    person = factories.staff(lappi, "editor", email="kahdessa@example.net")
    person.groups.add(kainuu.roles.get(role="publisher").group)
    client.force_login(owner)
    shown = words(client.get("/admin/people/lappi/", headers=HOST))
    row = shown[shown.index("kahdessa@example.net") :]
    assert "Toimittaja" in row
    assert "Julkaisija" not in row
    assert "Kainuu" not in shown


def test_a_superuser_who_has_no_role_here_is_not_one_of_the_regions_people(client, owner):
    chief = User.objects.create_superuser("chief@example.org", "x")
    client.force_login(owner)
    for path in paths("lappi", chief.pk, 1)[3:6]:
        assert client.get(path, headers=HOST).status_code == 404
    chief.refresh_from_db()
    assert chief.is_active


def test_a_null_byte_never_reaches_the_database(client, owner):
    client.force_login(owner)
    reply = client.post(
        "/admin/people/lappi/invite/", ASKED | {"email": "a\x00@example.net"}, headers=HOST
    )
    assert reply.status_code == 200
    assert connection.is_usable()
