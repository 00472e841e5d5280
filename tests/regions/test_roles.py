"""Who may do what, in the admin itself."""

from __future__ import annotations

import pytest
from django.urls import reverse

from regions.permissions import user_has_role
from regions.roles import RoleKey
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
