"""An administrator asks a colleague to join."""

from __future__ import annotations

import pytest
from django.urls import reverse

from network.users.models import User
from people.errors import NotYourRegion, RolesMissing
from people.models import Invitation
from people.services import invite_person
from regions.roles import RoleKey
from tests import factories
from tests.people.asking import HOST, get, invitation, outdated, post, words
from tests.staff import StaffClient

pytestmark = pytest.mark.django_db

ASKED = {"email": "aino@example.net", "roles": ["editor", "communications"], "language": "sv"}


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


@pytest.fixture
def boss(client, kainuu):
    """The region's administrator, logged in."""
    found = factories.staff(kainuu, RoleKey.ADMINISTRATOR, first_name="Veera", last_name="Vetäjä")
    client.force_login(found)
    return found


def test_an_invitation_says_who_asks_whom_as_what(client, kainuu, boss):
    reply = post(client, "people_invite", "kainuu", **ASKED)
    assert reply.status_code == 302
    found = Invitation.objects.get()
    assert (found.region, found.email, found.invited_by) == (kainuu, "aino@example.net", boss)
    assert (found.roles, found.language) == (["editor", "communications"], "sv")
    assert "aino@example.net" in words(get(client, "people_list", "kainuu"))


@pytest.mark.parametrize(
    ("slug", "role", "allowed"),
    [
        ("kainuu", "administrator", True),
        ("kainuu", "editor", False),
        ("kainuu", "publisher", False),
        ("kainuu", "communications", False),
        ("lappi", "administrator", False),
    ],
)
def test_only_the_regions_administrators_invite(client, slug, role, allowed):
    client.force_login(factories.staff(factories.region(slug), role))
    assert (get(client, "people_invite", "kainuu").status_code == 200) is allowed
    reply = post(client, "people_invite", "kainuu", **ASKED)
    assert (reply.status_code == 302) is allowed
    assert Invitation.objects.exists() is allowed


def test_the_service_refuses_whom_the_view_would_refuse(kainuu):
    asked = {"email": "a@example.net", "roles": ["editor"], "language": "fi"}
    for stranger in (
        factories.staff(kainuu, "editor"),
        factories.staff(factories.region("lappi"), "administrator"),
    ):
        with pytest.raises(NotYourRegion):
            invite_person(region=kainuu, invited_by=stranger, **asked)
    boss = factories.staff(kainuu, "administrator")
    with pytest.raises(RolesMissing):
        invite_person(region=kainuu, invited_by=boss, **asked | {"roles": []})


def test_somebody_who_is_not_logged_in_is_asked_to_log_in(client):
    reply = post(client, "people_invite", "kainuu", **ASKED)
    assert reply["Location"].startswith(reverse("account_login"))
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("roles", [[], ["superuser"], ["editor", "network"], ["1"], ["Editor"]])
def test_a_role_that_regions_do_not_have_is_refused(client, boss, roles):
    reply = post(client, "people_invite", "kainuu", **ASKED | {"roles": roles})
    assert reply.status_code == 200
    assert "w-field__errors" in words(reply)
    assert not Invitation.objects.exists()


def test_rights_cannot_be_slipped_in_with_the_form(client, kainuu, boss):
    extra = {"is_superuser": "on", "is_staff": "on", "region": "1", "groups": "1", "nonce": "x"}
    post(client, "people_invite", "kainuu", **ASKED, **extra)
    found = Invitation.objects.get()
    assert (found.region, found.roles) == (kainuu, ["editor", "communications"])
    assert found.nonce != "x"


@pytest.mark.parametrize("typed", ["PEKKA@example.net", "  Pekka@Example.Net "])
def test_somebody_who_is_here_already_is_not_invited(client, kainuu, boss, typed):
    pekka = factories.staff(kainuu, "editor")
    User.objects.filter(pk=pekka.pk).update(email="Pekka@EXAMPLE.net")
    reply = post(client, "people_invite", "kainuu", **ASKED | {"email": typed})
    assert "Tämä henkilö on jo alueella" in words(reply)
    assert not Invitation.objects.exists()


def test_an_account_elsewhere_looks_like_no_account(client, kainuu, boss):
    """The inviter learns nothing: not from the answer, not from the list, not from a name."""
    lappi = factories.region("lappi")
    factories.staff(lappi, "editor", email="tuttu@example.net", first_name="Salla")
    User.objects.create_user("kiinni@example.net", is_active=False)
    pages = []
    for email in ("tuttu@example.net", "kiinni@example.net", "vieras@example.net"):
        reply = post(client, "people_invite", "kainuu", **ASKED | {"email": email})
        assert reply.status_code == 302
        listed = words(get(client, "people_list", "kainuu"))
        assert "Salla" not in listed
        row = listed[listed.index("Kutsut</h2>") :].replace(email, "osoite")
        found = Invitation.objects.get()
        pages.append(row.replace(f"/{found.pk}/", "/n/"))
        found.delete()
    assert len({_without_tokens(page) for page in pages}) == 1


def _without_tokens(page: str) -> str:
    import re

    return re.sub(r'(csrfToken|csrfmiddlewaretoken)[^,>]*|nonce="[^"]*"', "", page)


@pytest.mark.parametrize("typed", ["aino@example.net", "AINO@Example.NET"])
def test_an_address_is_invited_once_however_it_is_written(client, kainuu, boss, typed):
    invitation(kainuu)
    reply = post(client, "people_invite", "kainuu", **ASKED | {"email": typed})
    assert "on jo lähetetty kutsu" in words(reply)
    assert Invitation.objects.count() == 1


def test_two_regions_may_invite_the_same_person(client, kainuu, boss):
    invitation(factories.region("lappi"))
    post(client, "people_invite", "kainuu", **ASKED)
    assert Invitation.objects.count() == 2


def test_an_outdated_invitation_does_not_stand_in_the_way(client, kainuu, boss):
    old = outdated(kainuu)
    post(client, "people_invite", "kainuu", **ASKED)
    old.refresh_from_db()
    assert old.state == Invitation.State.WITHDRAWN
    assert Invitation.objects.exclude(pk=old.pk).get().state == Invitation.State.WAITING


@pytest.mark.parametrize("field", ["email", "language"])
def test_a_mistake_keeps_what_was_typed(client, boss, field):
    reply = post(client, "people_invite", "kainuu", **ASKED | {field: "nowhere"})
    assert reply.status_code == 200
    assert "checked" in words(reply)
    assert not Invitation.objects.exists()


def test_the_mails_language_is_the_inviters_unless_another_is_chosen(client, boss):
    from wagtail.users.models import UserProfile

    UserProfile.objects.update_or_create(user=boss, defaults={"preferred_language": "sv"})
    shown = words(get(client, "people_invite", "kainuu"))
    assert 'value="sv" selected' in shown
    UserProfile.objects.filter(user=boss).update(preferred_language="fi")
    assert 'value="fi" selected' in words(get(client, "people_invite", "kainuu"))


@pytest.mark.parametrize(("name", "sent"), [("people_resend", True), ("people_withdraw", False)])
def test_a_change_is_asked_first_and_done_by_post(
    client, kainuu, boss, mailoutbox, django_capture_on_commit_callbacks, name, sent
):
    found = invitation(kainuu)
    before = (found.nonce, found.state)
    reply = get(client, name, "kainuu", found.pk)
    assert "aino@example.net" in words(reply)
    found.refresh_from_db()
    assert (found.nonce, found.state) == before
    with django_capture_on_commit_callbacks(execute=True):
        assert post(client, name, "kainuu", found.pk).status_code == 302
    found.refresh_from_db()
    assert (found.nonce, found.state) != before
    assert bool(mailoutbox) is sent
    assert "aino@example.net" in words(get(client, "people_list", "kainuu"))


def test_a_settled_invitation_cannot_be_sent_or_withdrawn(client, kainuu, boss):
    found = invitation(kainuu)
    post(client, "people_withdraw", "kainuu", found.pk)
    for name in ("people_resend", "people_withdraw"):
        assert post(client, name, "kainuu", found.pk).status_code == 404


def test_a_change_is_refused_without_the_forms_token(client, kainuu, boss):
    strict = StaffClient(enforce_csrf_checks=True)
    strict.force_login(boss)
    reply = strict.post(reverse("people_invite", args=["kainuu"]), ASKED, headers=HOST)
    assert reply.status_code == 403
    assert not Invitation.objects.exists()
