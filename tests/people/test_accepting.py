"""The invited person opens the link: a look changes nothing, a button lets her in."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from network.users.models import User
from people.errors import AccountExists, InvitationGone, SomebodyElse
from people.models import Invitation
from people.services import NewAccount, accept_invitation
from regions.roles import RoleKey
from tests import factories
from tests.people.asking import HOST, NEW, PASSWORD, invitation, link, roles_in, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def rows() -> tuple:
    """Everything that accepting writes."""
    people = User.objects.order_by("pk").values_list("pk", "is_active", "last_login", "groups")
    return list(people), list(Invitation.objects.values_list("accepted_at", "accepted_by"))


def test_a_new_person_gets_an_account_her_roles_and_a_session(client, kainuu):
    found = invitation(kainuu, roles=["editor", "communications"], language="sv")
    reply = client.post(link(found), NEW, headers=HOST)
    assert (reply.status_code, reply["Location"]) == (302, "/admin/")
    user = User.objects.get(email="aino@example.net")
    assert (user.first_name, user.last_name) == ("Aino", "Kolehmainen")
    assert user.is_active
    assert not user.is_superuser
    assert not user.is_staff
    assert user.check_password(PASSWORD)
    assert roles_in(kainuu, user) == {"editor", "communications"}
    assert user.groups.count() == 2
    assert user.wagtail_userprofile.preferred_language == "sv"
    assert client.session["_auth_user_id"] == str(user.pk)
    found.refresh_from_db()
    assert (found.state, found.accepted_by) == (Invitation.State.ACCEPTED, user)
    following = client.get("/admin/", headers=HOST)
    assert following["Location"] == reverse("mfa_activate_totp")


@pytest.mark.parametrize("method", ["get", "head"])
def test_a_look_changes_nothing(client, kainuu, method):
    """Mail scanners open every link."""
    found = invitation(kainuu)
    before = rows()
    reply = getattr(client, method)(link(found), headers=HOST)
    assert reply.status_code == 200
    assert rows() == before
    assert "sessionid" not in reply.cookies


def test_the_page_says_who_asks_and_as_what(client, kainuu):
    boss = factories.staff(kainuu, "administrator", first_name="Veera", last_name="Vetäjä")
    found = invitation(kainuu, invited_by=boss, roles=["publisher"])
    shown = words(client.get(link(found), headers=HOST))
    for part in ("Veera Vetäjä", "Kainuu", "Julkaisija", "aino@example.net", '<html lang="fi">'):
        assert part in shown
    assert "<script" not in shown
    assert "style=" not in shown


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("fi", "Avaa tunnukseni"), ("sv", "Öppna mitt konto"), ("en", "Open my account")],
)
def test_the_page_is_in_the_invited_persons_language(client, kainuu, language, sentence):
    reply = client.get(link(invitation(kainuu, language=language)), headers=HOST)
    assert sentence in words(reply)
    assert f'<html lang="{language}">' in words(reply)
    assert reply["Content-Language"] == language


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("first_name", "", "Tämä kenttä on pakollinen"),
        ("last_name", " ", "Tämä kenttä on pakollinen"),
        ("password2", "jotain muuta kokonaan", "eivät täsmänneet"),
        ("password1", "lyhyt", "liian lyhyt: siinä pitää olla vähintään 12 merkkiä"),
        ("password1", "password1234", "vuotaneiden"),
        ("password1", "aino@example.net", "liian lähellä"),
    ],
)
def test_a_mistake_stands_beside_its_field_and_input_is_kept(
    client, kainuu, field, value, sentence
):
    told = NEW | {field: value}
    if field == "password1":
        told["password2"] = value
    found = invitation(kainuu)
    before = rows()
    reply = client.post(link(found), told, headers=HOST)
    assert reply.status_code == 200
    shown = words(reply)
    assert sentence in shown
    assert 'role="alert"' in shown
    assert f'href="#id_{field}"' in shown
    assert f'id="id_{field}_error"' in shown
    assert ("Kolehmainen" in shown) is (field != "last_name")
    assert PASSWORD not in shown
    assert (
        value in {"", " "}
        or f'value="{value}"' not in shown.replace("readonly", "", 1)
        or (value == "aino@example.net")
    )
    assert rows() == before
    assert not User.objects.filter(email="aino@example.net").exists()


def test_rights_and_addresses_cannot_be_slipped_in(client, kainuu):
    lappi = factories.region("lappi")
    group = lappi.roles.get(role="administrator").group
    extra = {
        "email": "toinen@example.net",
        "is_superuser": "on",
        "is_staff": "on",
        "roles": ["administrator"],
        "groups": [group.pk],
    }
    client.post(link(invitation(kainuu)), NEW | extra, headers=HOST)
    user = User.objects.get(email="aino@example.net")
    assert not user.is_superuser
    assert not user.is_staff
    assert roles_in(kainuu, user) == {"editor"}
    assert roles_in(lappi, user) == set()
    assert not User.objects.filter(email="toinen@example.net").exists()


@pytest.mark.parametrize("written", ["aino@example.net", "Aino@Example.NET"])
def test_an_existing_account_logs_in_first_and_then_joins(client, kainuu, written):
    lappi = factories.region("lappi")
    user = factories.staff(lappi, "editor", email="aino@example.net")
    User.objects.filter(pk=user.pk).update(email=written)
    found = invitation(kainuu, roles=["publisher"])
    way_in = link(found)  # a token says when it was written: another second, another link
    shown = words(client.get(way_in, headers=HOST))
    address = f"{reverse('account_login')}?next={way_in.replace(':', '%3A')}"
    assert address in shown.replace("%2F", "/")
    assert 'name="password1"' not in shown
    refused = client.post(link(found), NEW, headers=HOST)
    assert refused.status_code == 403
    assert roles_in(kainuu, user) == set()

    client.force_login(user)
    assert "Liity alueelle Kainuu" in words(client.get(link(found), headers=HOST))
    assert roles_in(kainuu, user) == set()
    reply = client.post(link(found), headers=HOST)
    assert (reply.status_code, reply["Location"]) == (302, "/admin/")
    assert roles_in(kainuu, user) == {"publisher"}
    assert roles_in(lappi, user) == {"editor"}
    assert User.objects.filter(email__iexact=written).count() == 1
    assert client.get("/admin/", headers=HOST).status_code == 200


def test_the_service_refuses_whom_the_page_would_refuse(kainuu):
    aino, pekka = (
        factories.staff(factories.region("lappi"), "editor", email=f"{name}@example.net")
        for name in ("aino", "pekka")
    )
    found = invitation(kainuu)
    with pytest.raises(SomebodyElse):
        accept_invitation(invitation=found, who=pekka)
    told = NewAccount(first_name="A", last_name="K", password=PASSWORD)
    with pytest.raises(AccountExists):
        accept_invitation(invitation=found, who=told)
    assert accept_invitation(invitation=found, who=aino) == aino
    with pytest.raises(InvitationGone):
        accept_invitation(invitation=found, who=aino)
    assert roles_in(kainuu, pekka) == set()


@pytest.mark.parametrize("has_account", [True, False])
def test_somebody_else_is_told_so_and_gets_nothing(client, kainuu, has_account):
    if has_account:
        factories.staff(factories.region("lappi"), "editor", email="aino@example.net")
    other = factories.staff(factories.region("lappi"), "editor", email="pekka@example.net")
    found = invitation(kainuu)
    client.force_login(other)
    before = rows()
    for reply in (
        client.get(link(found), headers=HOST),
        client.post(link(found), NEW, headers=HOST),
    ):
        assert reply.status_code == 403
        assert "pekka@example.net" in words(reply)
        assert "aino@example.net" not in words(reply)
    assert rows() == before


def test_a_closed_account_comes_back_with_a_new_password(client, kainuu):
    user = factories.staff(kainuu, "editor", email="aino@example.net", is_active=False)
    user.groups.clear()
    found = invitation(kainuu, roles=["publisher"])
    reply = client.post(link(found), NEW, headers=HOST)
    assert reply["Location"] == f"{reverse('account_login')}?next=/admin/"
    assert "_auth_user_id" not in client.session
    user.refresh_from_db()
    assert user.is_active
    assert user.check_password(PASSWORD)
    assert roles_in(kainuu, user) == {"publisher"}


@pytest.mark.parametrize("case", ["superuser", "roles elsewhere"])
def test_an_invitation_does_not_open_an_account_that_would_bring_more_rights(client, kainuu, case):
    lappi = factories.region("lappi")
    user = factories.staff(lappi, "administrator", email="aino@example.net", is_active=False)
    if case == "superuser":
        user.groups.clear()
        User.objects.filter(pk=user.pk).update(is_superuser=True)
    found = invitation(kainuu)
    before = rows()
    for reply in (
        client.get(link(found), headers=HOST),
        client.post(link(found), NEW, headers=HOST),
    ):
        assert reply.status_code == 403
        assert "Tunnuksesi on suljettu" in words(reply)
    assert rows() == before


def test_joining_keeps_the_session_that_joined(client, kainuu):
    user = factories.staff(factories.region("lappi"), RoleKey.EDITOR, email="aino@example.net")
    client.force_login(user)
    key = client.session.session_key
    client.post(link(invitation(kainuu)), headers=HOST)
    assert client.session.session_key != key
    assert client.session["_auth_user_id"] == str(user.pk)


def test_accepting_is_refused_without_the_forms_token(kainuu):
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(link(invitation(kainuu)), NEW, headers=HOST).status_code == 403
    assert not User.objects.filter(email="aino@example.net").exists()


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options"])
def test_other_methods_are_refused(client, kainuu, method):
    reply = getattr(client, method)(link(invitation(kainuu)), headers=HOST)
    assert reply.status_code == 405
