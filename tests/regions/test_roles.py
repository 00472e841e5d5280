"""Who may do what, in the admin itself."""

from __future__ import annotations

import pytest
from django.urls import reverse

from network.users.models import User
from regions.permissions import user_has_duty, user_has_role
from regions.roles import APPROVERS, ROLES, SENTENCES, Duty, Role, RoleKey, deeds_of, every_deed
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("slug", "allowed"), [("kainuu", True), ("lappi", False)])
def test_an_editor_edits_her_own_region_only(client, slug, allowed):
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.EDITOR))
    page = factories.news(factories.region(slug))
    reply = client.get(
        reverse("wagtailadmin_pages:edit", args=[page.pk]), headers={"host": "localhost"}
    )
    assert (reply.status_code == 200) is allowed


@pytest.mark.parametrize(("role", "allowed"), [("publisher", True), ("editor", False)])
def test_a_publisher_publishes_and_an_editor_does_not(role, allowed):
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu)
    user = factories.staff(kainuu, role)
    assert page.permissions_for_user(user).can_publish() is allowed


@pytest.mark.parametrize(("slug", "allowed"), [("kainuu", True), ("lappi", False)])
def test_settings_are_changed_by_the_regions_own_administrator(client, slug, allowed):
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.ADMINISTRATOR))
    site = factories.region(slug).site
    address = reverse("wagtailsettings:edit", args=["regions", "regionsettings", site.pk])
    reply = client.get(address, headers={"host": "localhost"})
    assert (reply.status_code == 200) is allowed


def test_a_role_is_asked_by_region_and_by_activity():
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    user = factories.staff(kainuu, RoleKey.COMMUNICATIONS)
    assert user_has_role(user, kainuu, RoleKey.COMMUNICATIONS)
    assert not user_has_role(user, kainuu, RoleKey.PUBLISHER)
    assert not user_has_role(user, lappi, RoleKey.COMMUNICATIONS)
    user.is_active = False
    assert not user_has_role(user, kainuu, RoleKey.COMMUNICATIONS)


@pytest.mark.parametrize(
    ("duty", "role"),
    [
        (Duty.SEND_LETTERS, RoleKey.COMMUNICATIONS),
        (Duty.LOOK_AFTER_PEOPLE, RoleKey.ADMINISTRATOR),
        (Duty.CHANGE_SETTINGS, RoleKey.ADMINISTRATOR),
        (Duty.LOOK_AFTER_REDIRECTS, RoleKey.ADMINISTRATOR),
        (Duty.READ_ACTIVITY, RoleKey.ADMINISTRATOR),
    ],
)
def test_a_duty_belongs_to_one_role_in_its_own_region(duty, role):
    kainuu, lappi = factories.region("kainuu"), factories.region("lappi")
    for key in RoleKey:
        user = factories.staff(kainuu, key)
        assert user_has_duty(user, kainuu, duty) is (key == role)
        assert not user_has_duty(user, lappi, duty)


@pytest.mark.parametrize("duty", Duty)
def test_a_network_administrator_has_every_duty_while_active(duty):
    chief = User.objects.create_superuser("chief@example.org", "x")
    assert user_has_duty(chief, factories.region("lappi"), duty)
    chief.is_active = False
    assert not user_has_duty(chief, factories.region("lappi"), duty)


def _permissions(role: Role) -> set[str]:
    return {*role.pages, *role.files, *role.shared_files, *role.settings, *role.general}


def test_every_permission_of_a_role_has_a_sentence():
    """When this fails, say in ``SENTENCES`` what the new permission lets people do."""
    used = set().union(*map(_permissions, ROLES))
    assert used == set(SENTENCES)


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.key)
def test_a_sentence_promises_nothing_that_the_role_lacks(role):
    for deed in deeds_of(role):
        meant = {name for name, sentence in SENTENCES.items() if str(sentence) == deed}
        assert meant <= _permissions(role)
        assert deed in every_deed()


def test_every_duty_belongs_to_somebody():
    assert {duty for role in ROLES for duty in role.duties} == set(Duty)
    assert APPROVERS == (RoleKey.PUBLISHER, RoleKey.ADMINISTRATOR)
