"""The mailbox of returned mails: a real IMAP server and a real Maildir; nothing is ever lost."""

from __future__ import annotations

import io
import mailbox
import ssl
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import OperationalError

from newsletters.models import Delivery, ReturnedMail
from newsletters.returns import mailbox as reading
from newsletters.returns.mailbox import Round, read_mailboxes
from newsletters.returns.reports import LARGEST
from newsletters.returns.tasks import read_returns, tidy_returns
from newsletters.tokens import bounce_address
from tests import factories
from tests.newsletters.bounced import delivery, mail, sending
from tests.newsletters.imap_server import ImapServer, certificate, running

pytestmark = pytest.mark.django_db
State = Delivery.State


@pytest.fixture(autouse=True)
def var(settings, tmp_path) -> Path:
    settings.VAR_DIR, settings.BOUNCE_MAILBOX = tmp_path, ""
    return tmp_path


@pytest.fixture
def row():
    return delivery(sending(factories.region("kainuu")))


@pytest.fixture
def server(settings, tmp_path, monkeypatch):
    pem = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    with running(pem) as found:
        settings.BOUNCE_MAILBOX = found.url()
        yield found


@pytest.fixture
def maildir(settings, tmp_path) -> mailbox.Maildir:
    settings.BOUNCE_MAILBOX = f"maildir://{tmp_path}/mail%20dir"
    return mailbox.Maildir(tmp_path / "mail dir", create=True)


def test_a_mailbox_over_imap_is_read_and_emptied(server: ImapServer, row):
    server.add(
        mail("postfix-unknown-user", row.pk),
        mail("answer-outlook-fi", row.pk),
        mail("person-writes", row.pk),
        mail("postfix-unknown-user", 999_999),
        mail("postfix-unknown-user", row.pk) + b"x" * 600_000,
    )
    assert str(read_mailboxes()) == str(Round(handled=2, answers=1, unknown=2))
    assert server.boxes["INBOX"] == {}
    assert len(server.boxes["unknown"]) == 2
    assert server.longest == LARGEST
    row.refresh_from_db()
    assert row.state == State.BOUNCED
    assert read_mailboxes() == Round()


def test_a_server_whose_certificate_is_not_trusted_is_told_no_password(
    server, row, monkeypatch, caplog
):
    monkeypatch.delenv("SSL_CERT_FILE")
    server.add(mail("postfix-unknown-user", row.pk))
    with pytest.raises(ssl.SSLCertVerificationError):
        read_mailboxes()
    assert read_returns() == 0
    assert "does not answer" in caplog.text
    assert len(server.boxes["INBOX"]) == 1


def test_a_wrong_password_is_told_to_whoever_runs_the_command(server, settings):
    settings.BOUNCE_MAILBOX = server.url(password="wrong")
    with pytest.raises(CommandError, match="wrong"):
        call_command("read_bounces")


@pytest.mark.parametrize("command", ["SEARCH", "FETCH 2", "STORE 1", "COPY 2", "CLOSE"])
def test_a_connection_that_breaks_loses_nothing(server, row, command):
    server.add(mail("postfix-unknown-user", row.pk), mail("person-writes", row.pk))
    server.breaks_before = command
    read_returns()
    server.breaks_before = ""
    read_returns()
    row.refresh_from_db()
    assert row.state == State.BOUNCED
    assert ReturnedMail.objects.count() == 1
    assert server.boxes["INBOX"] == {}
    assert list(server.boxes["unknown"].values()) == [mail("person-writes", row.pk)]


def test_a_round_is_bounded(server, row):
    server.add(*[mail("answer-gmail-en", row.pk)] * 5)
    assert read_mailboxes(most=2).answers == 2
    assert len(server.boxes["INBOX"]) == 3


def test_a_maildir_is_read_and_what_is_not_understood_is_kept(maildir, row):
    maildir.add(mail("postfix-unknown-user", row.pk))
    maildir.add(mail("person-writes", row.pk))
    maildir.add(b"\0\xff not a mail at all" + b"x" * 600_000)
    assert read_mailboxes() == Round(handled=1, unknown=2)
    assert len(maildir) == 0
    kept = maildir.get_folder("unknown")
    assert max(len(kept.get_bytes(key)) for key in kept.iterkeys()) > 600_000
    row.refresh_from_db()
    assert row.state == State.BOUNCED


def test_a_delivery_in_a_workers_hands_stays_in_the_mailbox(maildir, row):
    Delivery.objects.update(state=State.CLAIMED)
    maildir.add(mail("postfix-unknown-user", row.pk))
    assert read_mailboxes() == Round(waiting=1)
    Delivery.objects.update(state=State.SENT)
    assert read_mailboxes() == Round(handled=1)


def test_a_database_that_goes_away_loses_nothing(maildir, row, monkeypatch):
    maildir.add(mail("postfix-unknown-user", row.pk))

    def away(report):
        raise OperationalError

    monkeypatch.setattr(reading, "take_in", away)
    with pytest.raises(OperationalError):
        read_mailboxes()
    assert len(maildir) == 1


def test_what_cannot_be_taken_in_is_kept_and_the_rest_is_read(maildir, row, monkeypatch, caplog):
    broken = delivery(sending(factories.region("lappi")))
    real = reading.take_in

    def stumbles(report):
        if report.delivery_id == broken.pk:
            raise ValueError("a fault of ours")
        return real(report)

    monkeypatch.setattr(reading, "take_in", stumbles)
    maildir.add(mail("postfix-unknown-user", broken.pk))
    maildir.add(mail("postfix-unknown-user", row.pk))
    assert read_mailboxes() == Round(handled=1, unknown=1)
    assert len(maildir.get_folder("unknown")) == 1
    assert "a fault of ours" in caplog.text


def test_an_address_of_another_kind_is_refused(settings):
    settings.BOUNCE_MAILBOX = "imap://user:password@mail.example.net/INBOX"
    with pytest.raises(ImproperlyConfigured, match="imaps"):
        read_mailboxes()


def pipe(monkeypatch, raw: bytes, *arguments: str) -> str:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(raw)))
    told = io.StringIO()
    call_command("read_bounces", "--stdin", *arguments, stdout=told)
    return told.getvalue()


def test_a_mail_server_hands_a_mail_over_by_a_pipe(monkeypatch, row, var):
    raw = mail("postfix-unknown-user", 1).replace(b"Delivered-To:", b"X-Was:")
    told = pipe(monkeypatch, raw, "--recipient", bounce_address(row.pk))
    assert told.startswith("1 handled")
    row.refresh_from_db()
    assert row.state == State.BOUNCED
    assert not any(path.is_file() for path in (var / "bounces").rglob("*"))


def test_a_recipient_from_outside_cannot_write_headers(monkeypatch, row, var):
    pipe(monkeypatch, b"Subject: x\n\nx", "--recipient", "a@example.net\nX-Bad: yes")
    (kept,) = (path for path in (var / "bounces").rglob("*.returns"))
    assert b"\nX-Bad" not in kept.read_bytes()


def test_a_pipe_keeps_what_it_cannot_handle_now(monkeypatch, row, var):
    Delivery.objects.update(state=State.CLAIMED)
    assert "1 to be read again" in pipe(monkeypatch, mail("postfix-unknown-user", row.pk))
    Delivery.objects.update(state=State.SENT)
    assert read_returns() == 1
    assert "1 unknown" in pipe(monkeypatch, mail("person-writes", row.pk))
    assert len(list((var / "bounces" / ".unknown" / "new").iterdir())) == 1


def test_the_beats_tasks_do_both_rounds(row):
    delivery(row.sending, state=State.FAILED, code=550, reply="5.1.1 User unknown")
    assert read_returns() == 1
    assert tidy_returns() == 0
