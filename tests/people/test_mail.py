"""The mail of an invitation leaves once, in the person's language, and says what it must."""

from __future__ import annotations

import datetime as dt
import smtplib
from email.header import decode_header, make_header

import pytest
from django.utils import formats, timezone, translation
from kombu.exceptions import OperationalError

from people import tasks
from people.models import Invitation
from people.services import invite_person
from regions.models import RegionSettings
from regions.scoping import NOTHING, limited_to
from tests import factories
from tests.people.asking import HOST, NEW, invitation, link_in

pytestmark = pytest.mark.django_db

BOSS = {"first_name": "Veera", "last_name": "Vetäjä"}


@pytest.fixture
def kainuu():
    found = factories.region("kainuu")
    RegionSettings.objects.filter(site=found.site).update(
        sender_name="Kainuun järjestöt", contact_email="yhteys@example.org"
    )
    return found


def ask(region, **fields) -> Invitation:
    """Invite as the region's administrator Veera Vetäjä."""
    fields = {"email": "aino@example.net", "roles": ["editor"], "language": "fi"} | fields
    boss = factories.staff(region, "administrator", **BOSS)
    return invite_person(region=region, invited_by=boss, **fields)


def header(message, name: str) -> str:
    return str(make_header(decode_header(message[name])))


def parts(message) -> tuple[str, str]:
    text, html = (part.get_payload(decode=True).decode() for part in message.get_payload())
    return text, html


@pytest.mark.parametrize(
    ("language", "subject", "sentences"),
    [
        (
            "fi",
            "Kutsu: Kainuu",
            [
                "Veera Vetäjä kutsuu sinut tekemään alueen Kainuu sivuja Järjestöverkossa.",
                "Tulet mukaan roolissa",
                "Toimittaja, Viestijä",
            ],
        ),
        (
            "sv",
            "Inbjudan till Kajanaland",
            [
                "Veera Vetäjä bjuder in dig att arbeta med sidorna för Kajanaland",
                "Du kommer med som",
                "Redaktör, Kommunikatör",
            ],
        ),
    ],
)
def test_the_mail_says_who_invites_where_to_as_what_and_until_when(
    inbox, kainuu, django_capture_on_commit_callbacks, language, subject, sentences
):
    with django_capture_on_commit_callbacks(execute=True):
        found = ask(kainuu, language=language, roles=["communications", "editor"])
    (message,) = inbox.messages
    assert header(message, "Subject") == subject
    assert header(message, "From") == "Kainuun järjestöt <verkko@example.org>"
    assert message["To"] == "aino@example.net"
    assert message["Reply-To"] == "yhteys@example.org"
    assert message["Content-Language"] == language
    with translation.override(language):
        until = formats.date_format(timezone.localtime(found.expires_at), "DATETIME_FORMAT")
    text, html = parts(message)
    for part in (text, html):
        for sentence in [*sentences, until, "http://localhost/account/invitation/"]:
            assert sentence in part
    assert f'<html lang="{language}">' in html
    assert "<" not in text


def test_the_link_in_the_mail_works(inbox, client, kainuu, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        ask(kainuu)
    text, html = parts(inbox.messages[0])
    path = link_in(text)
    assert f'href="http://localhost{path}"' in html
    assert client.post(path, NEW, headers=HOST)["Location"] == "/admin/"


def test_the_mail_waits_for_the_transaction(inbox, kainuu, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as waiting:
        ask(kainuu)
    assert inbox.messages == []
    assert len(waiting) == 1


def test_a_name_cannot_smuggle_markup_or_a_header(
    inbox, kainuu, django_capture_on_commit_callbacks
):
    RegionSettings.objects.filter(site=kainuu.site).update(sender_name="A\r\nBcc: x@example.net")
    boss = factories.staff(kainuu, "administrator", first_name="<script>x</script>")
    asked = {"email": "aino@example.net", "roles": ["editor"], "language": "fi"}
    with django_capture_on_commit_callbacks(execute=True):
        invite_person(region=kainuu, invited_by=boss, **asked)
    (message,) = inbox.messages
    assert message["Bcc"] is None
    assert "<script>" not in parts(message)[1]


def test_a_mail_leaves_once_whoever_asks_for_it(inbox, kainuu, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        found = ask(kainuu)
    tasks.send_invitation(kainuu.pk, found.pk)
    tasks.resume_invitations()
    assert len(inbox.messages) == 1


def test_a_worker_names_the_region_of_its_invitation(inbox, kainuu):
    found = invitation(kainuu, mailed_at=None)
    with limited_to(NOTHING):
        assert not tasks.send_invitation(factories.region("lappi").pk, found.pk)
        assert tasks.send_invitation(kainuu.pk, found.pk)
    assert len(inbox.messages) == 1


def test_an_address_that_is_refused_is_marked_and_not_tried_again(
    inbox, kainuu, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        found = ask(kainuu, email="refused@example.net")
    found.refresh_from_db()
    assert (found.refused, found.mailed_at) == (True, None)
    tasks.resume_invitations()
    assert inbox.messages == []


def test_a_server_that_says_not_now_is_asked_again(monkeypatch, inbox, kainuu):
    from django.core.mail import EmailMultiAlternatives

    found = invitation(kainuu, mailed_at=None)

    def not_now(self: EmailMultiAlternatives) -> int:
        raise smtplib.SMTPRecipientsRefused({"aino@example.net": (451, b"greylisted")})

    with monkeypatch.context() as patch:
        patch.setattr(EmailMultiAlternatives, "send", not_now)
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            tasks.send_invitation(kainuu.pk, found.pk)
    found.refresh_from_db()
    assert not found.refused
    tasks.resume_invitations()
    assert len(inbox.messages) == 1


def test_a_broker_that_is_away_only_delays_the_mail(
    monkeypatch, inbox, kainuu, django_capture_on_commit_callbacks
):
    def away(*args: object) -> None:
        raise OperationalError

    with monkeypatch.context() as patch, django_capture_on_commit_callbacks(execute=True):
        patch.setattr(tasks.send_invitation, "delay", away)
        ask(kainuu)
    assert inbox.messages == []
    with limited_to(NOTHING):
        tasks.resume_invitations()
    assert len(inbox.messages) == 1


@pytest.mark.parametrize("change", ["withdrawn_at", "accepted_at", "expires_at"])
def test_a_mail_that_is_needless_by_now_does_not_leave(inbox, kainuu, change):
    found = invitation(kainuu, mailed_at=None)
    Invitation.objects.update(**{change: timezone.now() - dt.timedelta(minutes=1)})
    assert not tasks.send_invitation(kainuu.pk, found.pk)
    tasks.resume_invitations()
    assert inbox.messages == []


@pytest.mark.parametrize("change", ["withdrawn_at", "accepted_at", "expires_at"])
def test_rows_are_deleted_thirty_days_after_their_end(kainuu, change):
    now = timezone.now()
    for number, (region, days) in enumerate(
        [(kainuu, 29), (kainuu, 31), (factories.region("lappi"), 31), (kainuu, None)]
    ):
        found = invitation(region, email=f"{number}@example.net")
        if days:
            when = {change: now - dt.timedelta(days=days)}
            Invitation.objects.filter(pk=found.pk).update(**when)
    with limited_to(NOTHING):
        assert tasks.purge_invitations() == 2
    left = set(Invitation.objects.values_list("email", flat=True))
    assert left == {"0@example.net", "3@example.net"}


def test_an_accepted_row_is_kept_from_its_acceptance_and_not_from_its_due_date(kainuu):
    found = invitation(kainuu)
    old, new = (timezone.now() - dt.timedelta(days=days) for days in (35, 29))
    Invitation.objects.filter(pk=found.pk).update(expires_at=old, accepted_at=new)
    assert tasks.purge_invitations() == 0


def test_beat_knows_the_tasks_that_repeat(settings):
    from network.celery import app

    app.loader.import_default_modules()
    planned = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert {"people.tasks.resume_invitations", "people.tasks.purge_invitations"} <= planned
    assert planned <= set(app.tasks)
