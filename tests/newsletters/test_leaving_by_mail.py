"""Leaving by a mail to the address in List-Unsubscribe, or by the service's own button."""

from __future__ import annotations

import email
import re
from email.policy import default
from io import BytesIO

import pytest

from newsletters.models import Consent, ReturnedMail, Subscription
from newsletters.returns.leaving import wish_in
from newsletters.returns.mailbox import read_mailboxes, spool
from newsletters.tokens import bounce_address, leaving_local_part
from tests import factories
from tests.newsletters.bounced import delivery, mail, sending
from tests.newsletters.letters import go


@pytest.fixture(autouse=True)
def var(settings, tmp_path):
    settings.VAR_DIR, settings.BOUNCE_MAILBOX = tmp_path, f"maildir://{tmp_path}/box"


def wish(address: str, **headers: str) -> bytes:
    """What a mail programme sends when its button is pressed."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([f"To: {address}", "Subject: unsubscribe", *lines, "", ""]).encode()


@pytest.mark.django_db
@pytest.mark.parametrize("headers", [{}, {"Auto_Submitted": "auto-generated"}])
def test_who_writes_to_the_letters_address_is_off_its_lists(headers):
    kainuu = factories.region("kainuu")
    person = factories.subscriber(kainuu)
    residents = factories.audience(kainuu, "residents")
    Subscription.objects.create(subscriber=person, audience=residents)
    row = delivery(sending(kainuu), person)
    wished = wish(f"{leaving_local_part(row.pk)}@localhost", **headers)
    spool().deliver(BytesIO(wished))
    for _twice in range(2):
        read_mailboxes()
    left = Consent.objects.get(deed=Consent.Deed.LEFT)
    assert (left.source, left.audience) == (Consent.Source.MAIL, row.audience)
    still = Subscription.objects.get(subscriber=person, state="active")
    assert still.audience == residents
    assert not ReturnedMail.objects.exists()


@pytest.mark.django_db
def test_another_deliverys_mark_ends_nothing():
    kainuu = factories.region("kainuu")
    row, other = (delivery(sending(kainuu)) for _ in range(2))
    mark = leaving_local_part(other.pk).partition("-")[2]
    assert wish_in(wish(f"u+{row.pk}-{mark}@localhost")) is None
    assert wish_in(wish(f"{leaving_local_part(row.pk)}@elsewhere.example")) is None
    assert wish_in(wish(bounce_address(row.pk))) is None


@pytest.mark.django_db
def test_a_letter_that_comes_back_takes_nobody_off_by_the_address_in_it(letter_back):
    assert wish_in(letter_back) is None


@pytest.fixture
def letter_back() -> bytes:
    """A bounce that returns the letter's own headers."""
    row = delivery(sending(factories.region("kainuu")))
    returned = f"\r\nList-Unsubscribe: <mailto:{leaving_local_part(row.pk)}@localhost>\r\n"
    return mail("postfix-unknown-user", row.pk) + returned.encode()


def test_a_letter_offers_the_way_by_mail_where_somebody_reads_it(sink, sending, settings):
    go(sending(["a@example.net"]))
    settings.BOUNCE_MAILBOX = ""
    go(sending(["b@example.net"]))
    offered, *_again, silent = (
        email.message_from_bytes(content, policy=default)["List-Unsubscribe"]
        for _recipient, content in sink.messages
    )
    address = re.search(r", <mailto:(u\+[^>]+)>$", offered)
    assert address
    assert wish_in(wish(address[1]))
    assert "mailto" not in silent
