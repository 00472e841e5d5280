"""Changing what somebody may do, and taking somebody off the region."""

from __future__ import annotations

import pytest

from network.users.models import User
from people.errors import LastAdministrator, NotHere, NotYourRegion, OwnAccount
from people.services import change_roles, deactivate_person
from tests import factories
from tests.people.asking import get, post, roles_in, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def boss(client, kainuu):
    """The region's administrator, logged in."""
    found = factories.staff(kainuu, "administrator")
    client.force_login(found)
    return found


@pytest.fixture
def pekka(kainuu):
    return factories.staff(kainuu, "editor", first_name="Pekka", last_name="Poro")


def both(person: User, *pairs: tuple) -> None:
    """Give a person more roles."""
    for region, role in pairs:
        person.groups.add(region.roles.get(role=role).group)


def test_roles_are_exactly_those_that_were_ticked(client, kainuu, boss, pekka):
    shown = words(get(client, "people_roles", "kainuu", pekka.pk))
    assert 'value="editor"' in shown
    assert shown.count(" checked") == 1
    reply = post(client, "people_roles", "kainuu", pekka.pk, roles=["publisher", "communications"])
    assert reply.status_code == 302
    assert roles_in(kainuu, pekka) == {"publisher", "communications"}
    assert "Henkilön Pekka Poro roolit" in words(get(client, "people_list", "kainuu"))


def test_other_regions_roles_stay_as_they_are(client, kainuu, boss, pekka):
    lappi = factories.region("lappi")
    both(pekka, (lappi, "publisher"))
    post(client, "people_roles", "kainuu", pekka.pk, roles=["communications"])
    assert (roles_in(kainuu, pekka), roles_in(lappi, pekka)) == ({"communications"}, {"publisher"})
    post(client, "people_deactivate", "kainuu", pekka.pk)
    assert (roles_in(kainuu, pekka), roles_in(lappi, pekka)) == (set(), {"publisher"})
    pekka.refresh_from_db()
    assert pekka.is_active


def test_the_account_closes_with_the_last_role(client, kainuu, boss, pekka):
    shown = words(get(client, "people_deactivate", "kainuu", pekka.pk))
    assert "Pekka Poro menettää heti kaikki roolinsa" in shown
    pekka.refresh_from_db()
    assert pekka.is_active
    post(client, "people_deactivate", "kainuu", pekka.pk)
    pekka.refresh_from_db()
    assert (pekka.is_active, pekka.groups.count()) == (False, 0)
    after = words(get(client, "people_list", "kainuu"))
    assert "Henkilöllä Pekka Poro ei ole enää roolia alueella Kainuu" in after
    assert pekka.email not in after


def test_the_answer_does_not_tell_of_roles_elsewhere(client, kainuu, boss, pekka):
    other = factories.staff(kainuu, "editor", first_name="Pekka", last_name="Poro")
    both(other, (factories.region("lappi"), "editor"))
    sentences = set()
    for person in (pekka, other):
        post(client, "people_deactivate", "kainuu", person.pk)
        shown = words(get(client, "people_list", "kainuu"))
        sentences.add("Henkilöllä Pekka Poro ei ole enää roolia" in shown)
        assert "Lappi" not in shown
    assert sentences == {True}


def test_a_network_administrators_account_stays_open(client, kainuu, boss):
    chief = User.objects.create_superuser("chief@example.org", "x")
    both(chief, (kainuu, "editor"))
    post(client, "people_deactivate", "kainuu", chief.pk)
    chief.refresh_from_db()
    assert (chief.is_active, chief.groups.count()) == (True, 0)


@pytest.mark.parametrize("name", ["people_roles", "people_deactivate", "people_reset_second_step"])
def test_nobody_changes_herself(client, kainuu, boss, name):
    factories.staff(kainuu, "administrator")
    wanted = {"roles": ["administrator", "publisher"]}
    for reply in (
        get(client, name, "kainuu", boss.pk),
        post(client, name, "kainuu", boss.pk, **wanted),
    ):
        assert reply.status_code == 403
        assert "Tämä ei kuulu tehtäviisi" in words(reply)
    with pytest.raises(OwnAccount):
        change_roles(region=kainuu, person=boss, roles=["publisher"], by=boss)
    assert roles_in(kainuu, boss) == {"administrator"}
    assert User.objects.get(pk=boss.pk).is_active


def test_a_network_administrator_does_not_change_herself_either(kainuu):
    chief = User.objects.create_superuser("chief@example.org", "x")
    both(chief, (kainuu, "editor"))
    with pytest.raises(OwnAccount):
        change_roles(region=kainuu, person=chief, roles=["publisher"], by=chief)


def test_an_editor_does_not_promote_herself(client, kainuu, pekka):
    client.force_login(pekka)
    for name in ("people_roles", "people_deactivate"):
        assert get(client, name, "kainuu", pekka.pk).status_code == 404
        assert post(client, name, "kainuu", pekka.pk, roles=["administrator"]).status_code == 404
    with pytest.raises(NotYourRegion):
        change_roles(region=kainuu, person=pekka, roles=["administrator"], by=pekka)
    assert roles_in(kainuu, pekka) == {"editor"}


@pytest.mark.parametrize("roles", [[], ["superuser"], ["editor", "1"], ["lappi: editors"]])
def test_roles_that_regions_do_not_have_are_refused(client, kainuu, boss, pekka, roles):
    reply = post(client, "people_roles", "kainuu", pekka.pk, roles=roles)
    assert reply.status_code == 200
    assert roles_in(kainuu, pekka) == {"editor"}


def test_rights_cannot_be_slipped_in_with_the_roles(client, kainuu, boss, pekka):
    lappi = factories.region("lappi")
    extra = {
        "is_superuser": "on",
        "is_staff": "on",
        "is_active": "",
        "groups": [lappi.roles.get(role="administrator").group.pk],
        "region": lappi.pk,
    }
    post(client, "people_roles", "kainuu", pekka.pk, roles=["publisher"], **extra)
    pekka.refresh_from_db()
    assert (pekka.is_superuser, pekka.is_staff, pekka.is_active) == (False, False, True)
    assert pekka.groups.count() == 1
    assert roles_in(kainuu, pekka) == {"publisher"}


def test_the_last_active_administrator_stays(client, kainuu):
    """A network administrator may do anything else."""
    last = factories.staff(kainuu, "administrator")
    factories.staff(kainuu, "administrator", is_active=False)
    chief = User.objects.create_superuser("chief@example.org", "x")
    client.force_login(chief)
    reply = post(client, "people_roles", "kainuu", last.pk, roles=["editor"])
    assert "Alue tarvitsee pääkäyttäjän" in words(reply)
    post(client, "people_deactivate", "kainuu", last.pk)
    assert "Alue tarvitsee pääkäyttäjän" in words(get(client, "people_list", "kainuu"))
    assert roles_in(kainuu, last) == {"administrator"}

    factories.staff(kainuu, "administrator")
    post(client, "people_roles", "kainuu", last.pk, roles=["editor"])
    assert roles_in(kainuu, last) == {"editor"}


def test_the_last_administrator_may_get_more_roles(client, kainuu):
    last = factories.staff(kainuu, "administrator")
    chief = User.objects.create_superuser("chief@example.org", "x")
    change_roles(region=kainuu, person=last, roles=["administrator", "editor"], by=chief)
    assert roles_in(kainuu, last) == {"administrator", "editor"}


def test_two_administrators_cannot_remove_each_other(kainuu):
    one, two = (factories.staff(kainuu, "administrator") for _number in range(2))
    deactivate_person(region=kainuu, person=two, by=one)
    with pytest.raises((NotYourRegion, LastAdministrator)):
        deactivate_person(region=kainuu, person=one, by=two)
    assert roles_in(kainuu, one) == {"administrator"}


def test_somebody_who_left_meanwhile_does_not_come_back_by_an_old_form(kainuu, boss, pekka):
    deactivate_person(region=kainuu, person=pekka, by=boss)
    with pytest.raises(NotHere):
        change_roles(region=kainuu, person=pekka, roles=["editor"], by=boss)
    assert roles_in(kainuu, pekka) == set()


def test_a_role_that_was_lost_during_the_request_gives_no_right(kainuu, boss, pekka):
    from regions.permissions import roles_of

    assert roles_of(boss)  # remembered for the length of a request
    User.objects.get(pk=boss.pk).groups.clear()
    with pytest.raises(NotYourRegion):
        change_roles(region=kainuu, person=pekka, roles=["publisher"], by=boss)


def test_saving_the_same_roles_changes_nothing(kainuu, boss, pekka):
    from django.db.models.signals import m2m_changed

    heard = []

    def listen(action: str, **kwargs: object) -> None:
        heard.append(action)

    m2m_changed.connect(listen, sender=User.groups.through)
    try:
        change_roles(region=kainuu, person=pekka, roles=["editor"], by=boss)
        assert heard == []
        change_roles(region=kainuu, person=pekka, roles=["publisher"], by=boss)
        assert {"post_add", "post_remove"} <= set(heard)
    finally:
        m2m_changed.disconnect(listen, sender=User.groups.through)
