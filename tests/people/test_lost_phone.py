"""A lost phone: who may let whom set up a second step anew, and what happens then."""

from __future__ import annotations

import pytest
from allauth.mfa.models import Authenticator

from network.users.models import User
from people.errors import NoSecondStep, NotYourRegion
from people.services import reset_second_step
from regions.activity import entries, lines
from regions.models import Deed, RegionLogEntry
from regions.scoping import inside
from tests import factories
from tests.people.asking import get, post, words
from tests.staff import StaffClient, give_app

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


@pytest.fixture
def person(kainuu):
    """One of the region's editors, who is at work."""
    return factories.staff(kainuu, "editor", email="aino@example.net")


def factors(user: User) -> int:
    return Authenticator.objects.filter(user_id=user.pk).count()


@pytest.mark.usefixtures("committing")
def test_a_lost_phone_is_forgotten_written_down_and_told(client, boss, person, mailoutbox):
    hers = StaffClient(headers={"host": "localhost"})
    hers.force_login(person)
    assert hers.get("/admin/").status_code == 200
    assert "Puhelin hukassa" in words(get(client, "people_list", "kainuu"))
    asked = words(get(client, "people_reset_second_step", "kainuu", person.pk))
    assert "kun tiedät varmasti, kuka pyytää" in asked
    assert factors(person) == 1, "a look changes nothing"

    reply = post(client, "people_reset_second_step", "kainuu", person.pk)
    assert reply.status_code == 302
    assert "Puhelin hukassa" not in words(get(client, "people_list", "kainuu"))
    assert factors(person) == 0
    assert hers.get("/admin/").status_code == 302
    (mail,) = mailoutbox
    assert mail.to == ["aino@example.net"]
    assert "uusi toinen tunnistautumistapa" in mail.body
    assert "Veera" not in mail.body
    with inside(factories.region("kainuu")):
        line = lines(list(entries(factories.region("kainuu"))[:1]))[0]
    assert (line.who, line.label) == (str(boss), "aino@example.net")


@pytest.mark.parametrize("who", ["herself", "of two regions", "a chief", "of another region"])
def test_an_administrator_resets_nobody_who_can_more_than_she_looks_after(
    client, kainuu, boss, mailoutbox, who
):
    person = boss if who == "herself" else factories.staff(kainuu, "editor")
    if who == "of two regions":
        person.groups.add(factories.region("lappi").roles.get(role="editor").group)
    if who == "of another region":
        person = factories.staff(factories.region("lappi"), "editor")
    User.objects.filter(pk=person.pk).update(is_superuser=who == "a chief")
    give_app(person)
    reply = post(client, "people_reset_second_step", "kainuu", person.pk)
    assert reply.status_code == {"herself": 403, "of another region": 404}.get(who, 302)
    told = words(get(client, "people_list", "kainuu"))
    assert ("Vain verkoston ylläpitäjät" in told) is (reply.status_code == 302)
    assert "Lappi" not in told
    assert factors(person) == 1
    assert not RegionLogEntry.objects.filter(deed=Deed.FORGOT_FACTORS).exists()
    assert mailoutbox == []


def test_who_looks_after_all_of_a_persons_regions_resets_and_each_log_tells(kainuu, boss, person):
    lappi = factories.region("lappi")
    boss.groups.add(lappi.roles.get(role="administrator").group)
    person.groups.add(lappi.roles.get(role="editor").group)
    give_app(person)
    reset_second_step(region=kainuu, person=person, by=boss)
    written = RegionLogEntry.objects.filter(deed=Deed.FORGOT_FACTORS)
    assert {entry.region_id for entry in written} == {kainuu.pk, lappi.pk}
    with pytest.raises(NoSecondStep):
        reset_second_step(region=kainuu, person=person, by=boss)


def test_a_network_administrator_resets_anybody_but_herself(client, kainuu, person):
    chief = User.objects.create_superuser("chief@example.org", "x")
    chief.groups.add(kainuu.roles.get(role="editor").group)
    client.force_login(chief)
    person.groups.add(factories.region("lappi").roles.get(role="editor").group)
    give_app(person)
    for each in (person, chief):
        post(client, "people_reset_second_step", "kainuu", each.pk)
    assert (factors(person), factors(chief)) == (0, 1)


@pytest.mark.parametrize("role", ["editor", "publisher", "communications"])
def test_no_other_role_resets_anybody(client, kainuu, person, role):
    other = factories.staff(kainuu, role)
    give_app(person)
    client.force_login(other)
    for ask in (get, post):
        reply = ask(client, "people_reset_second_step", "kainuu", person.pk)
        assert reply.status_code == 404
    with pytest.raises(NotYourRegion):
        reset_second_step(region=kainuu, person=person, by=other)
    assert factors(person) == 1
