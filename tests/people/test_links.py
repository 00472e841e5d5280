"""A link that is not good any more says what to do next, and tells nothing else."""

from __future__ import annotations

import datetime as dt
import logging

import pytest
from django.core import signing
from django.urls import reverse
from django.utils import timezone

from network.masking import WithoutSecrets
from network.users.models import User
from people.models import Invitation
from people.services import resend_invitation, withdraw_invitation
from people.tokens import token_of
from tests import factories
from tests.people.asking import HOST, NEW, invitation, link, roles_in, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def found():
    kainuu = factories.region("kainuu")
    boss = factories.staff(kainuu, "administrator", first_name="Veera", last_name="Vetäjä")
    return invitation(kainuu, invited_by=boss, language="sv")


def refused(client, path: str, status: int, sentence: str) -> None:
    """Both a look and a try are refused, and neither names or makes anybody."""
    for reply in (client.get(path, headers=HOST), client.post(path, NEW, headers=HOST)):
        assert reply.status_code == status
        shown = words(reply)
        assert sentence in shown
        for trace in ("Vetäjä", "Kainuu", "Kajanaland", "aino@", "Redaktör"):
            assert trace not in shown
        assert reply["Cache-Control"] == "no-store"
    assert not User.objects.filter(email="aino@example.net").exists()


def test_a_good_link_is_neither_cached_nor_told_to_other_sites(client, found):
    reply = client.get(link(found), headers=HOST)
    assert reply.status_code == 200
    assert reply["Cache-Control"] == "no-store"
    assert reply["Referrer-Policy"] == "same-origin"


def test_a_used_link_leads_to_logging_in(client, found):
    client.post(link(found), NEW, headers=HOST)
    client.logout()
    user = User.objects.get(email="aino@example.net")
    user.groups.clear()
    reply = client.post(link(found), NEW | {"last_name": "Toinen"}, headers=HOST)
    assert reply.status_code == 410
    assert "har redan accepterats" in words(reply)
    assert reverse("account_login") in words(reply)
    user.refresh_from_db()
    assert (user.last_name, roles_in(found.region, user)) == ("Kolehmainen", set())


def test_an_outdated_link_says_whom_to_ask(client, found):
    Invitation.objects.update(expires_at=timezone.now() - dt.timedelta(seconds=1))
    refused(client, link(found), 410, "har blivit för gammal")


def test_a_withdrawn_link_is_gone(client, found):
    withdraw_invitation(invitation=found, by=found.invited_by)
    refused(client, link(found), 410, "har dragits tillbaka")


def test_a_link_dies_when_a_newer_one_is_sent(client, found):
    old = link(found)
    newer = resend_invitation(invitation=found, by=found.invited_by)
    refused(client, old, 410, "senaste meddelandet")
    assert client.post(link(newer), NEW, headers=HOST).status_code == 302


def test_sending_again_gives_another_week(client, found):
    Invitation.objects.update(expires_at=timezone.now() - dt.timedelta(days=2))
    newer = resend_invitation(invitation=found, by=found.invited_by)
    left = newer.expires_at - timezone.now()
    assert dt.timedelta(days=6, hours=23) < left <= dt.timedelta(days=7)
    assert client.get(link(newer), headers=HOST).status_code == 200


def _edited(token: str) -> list[str]:
    payload, stamp, signature = token.split(":")
    other = signing.b64_encode(b'[1,"x"]').decode()
    return [
        f"{payload}:{stamp}:{signature[:-2]}xx",
        f"{other}:{stamp}:{signature}",
        payload,
        f"{token}x",
        "x",
    ]


def test_an_edited_link_is_unknown(client, found):
    for token in _edited(token_of(found)):
        path = reverse("people_accept", args=(token,))
        refused(client, path, 404, "Emme tunne tätä linkkiä")


@pytest.mark.parametrize("salt", ["django.core.signing", "newsletters", "people.invitations"])
def test_a_signature_for_another_purpose_is_unknown(client, found, salt):
    token = signing.dumps([found.pk, found.nonce], salt=salt)
    refused(client, reverse("people_accept", args=(token,)), 404, "Emme tunne tätä linkkiä")


@pytest.mark.parametrize(
    "content", ["x", 7, None, [1], {"a": 1, "b": 2}, ["abc", "x"], [10**25, "x"]]
)
def test_a_signed_link_with_other_content_is_unknown(client, found, content):
    token = signing.dumps(content, salt="people.invitation")
    refused(client, reverse("people_accept", args=(token,)), 404, "Emme tunne tätä linkkiä")


def test_another_invitations_nonce_does_not_open_this_one(client, found):
    other = invitation(factories.region("lappi"), email="pekka@example.net")
    token = signing.dumps([found.pk, other.nonce], salt="people.invitation")
    refused(client, reverse("people_accept", args=(token,)), 410, "senaste meddelandet")


def test_a_forgotten_invitations_link_is_unknown(client, found):
    path = link(found)
    found.delete()
    refused(client, path, 404, "Emme tunne tätä linkkiä")


def test_an_unknown_link_answers_in_the_browsers_language(client):
    path = reverse("people_accept", args=("x",))
    for wished, sentence in (("sv-FI,sv", "Vi känner inte"), ("de", "Emme tunne"), ("se", "Emme")):
        reply = client.get(path, headers=HOST | {"accept-language": wished})
        assert sentence in words(reply)


@pytest.mark.parametrize("host", ["kainuu.localhost", "lappi.localhost"])
def test_a_link_works_on_the_networks_own_host_only(client, found, host):
    for reply in (
        client.get(link(found), headers={"host": host}),
        client.post(link(found), NEW, headers={"host": host}),
    ):
        assert reply.status_code == 404
        assert "Vetäjä" not in words(reply)
        assert "aino@" not in words(reply)
    assert not User.objects.filter(email="aino@example.net").exists()
    assert client.get(link(found), headers=HOST).status_code == 200


def test_a_log_does_not_tell_the_link(client, found, caplog, settings):
    assert "without_secrets" in settings.LOGGING["handlers"]["told"]["filters"]
    path = link(found)
    client.get(path, headers={"host": "kainuu.localhost"})
    record = next(one for one in caplog.records if one.name == "django.request")
    assert record.getMessage() == "Not Found: /account/invitation/…/"
    plain = logging.makeLogRecord({"msg": "%s %s", "args": ("GET", "/admin/people/kainuu/")})
    assert WithoutSecrets().filter(plain)
    assert plain.getMessage() == "GET /admin/people/kainuu/"
