"""Those who send letters hear of a letter that waits for them, once."""

from __future__ import annotations

import pytest

from newsletters.models import Sending
from newsletters.sending.telling import tell_of_waiting
from regions.models import OutgoingMail
from regions.outbox.delivering import deliver
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
State, Pause = Sending.State, Sending.Pause


@pytest.fixture
def waiting():
    """Makes a sending of Kainuu, and two who send letters, one of whom has asked for it."""
    kainuu = factories.region("kainuu")
    asker = factories.staff(kainuu, RoleKey.COMMUNICATIONS, email="pyytaja@example.org")
    factories.staff(kainuu, RoleKey.COMMUNICATIONS, email="toinen@example.org")
    factories.staff(kainuu, RoleKey.EDITOR, email="toimittaja@example.org")
    factories.staff(factories.region("lappi"), RoleKey.COMMUNICATIONS, email="lappi@example.org")
    letter = factories.letter(kainuu, title="Syksyn illat")
    return lambda **fields: Sending.objects.create(
        letter=letter, region=kainuu, asked_by=asker, **fields
    )


@pytest.mark.parametrize(
    ("fields", "people", "words"),
    [
        ({"state": State.ASKED}, {"toinen"}, "hyväksyntääsi"),
        ({"state": State.MISSED}, {"toinen", "pyytaja"}, "ajast"),
        ({"state": State.PAUSED, "pause": Pause.SENDER}, {"toinen", "pyytaja"}, "lähettäj"),
        ({"state": State.PAUSED, "pause": Pause.PERSON}, set(), ""),
        ({"state": State.SENDING}, set(), ""),
    ],
)
def test_those_who_can_do_something_are_told_once(inbox, waiting, fields, people, words):
    waiting(**fields)
    assert tell_of_waiting() == len(people)
    assert tell_of_waiting() == 0
    deliver(seconds=10)
    assert {message["To"].partition("@")[0] for message in inbox.messages} == people
    for message in inbox.messages:
        text = message.get_payload()[0].get_payload(decode=True).decode()
        assert words in text
        assert "/send/" in text


def test_what_is_not_true_any_more_is_not_told(inbox, waiting):
    sending = waiting(state=State.ASKED)
    tell_of_waiting()
    Sending.objects.filter(pk=sending.pk).update(state=State.SCHEDULED)
    deliver(seconds=10)
    assert not inbox.messages
    assert set(OutgoingMail.objects.values_list("state", flat=True)) == {"dropped"}
