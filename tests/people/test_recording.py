"""Every act is written down once, with whose act it was; the log itself names nobody."""

from __future__ import annotations

import logging

import pytest

from people.recording import Action
from people.services import (
    NewAccount,
    accept_invitation,
    change_roles,
    deactivate_person,
    invite_person,
    resend_invitation,
    withdraw_invitation,
)
from tests import factories
from tests.people.asking import PASSWORD

pytestmark = pytest.mark.django_db


def test_every_act_is_written_down_and_the_log_names_nobody(caplog):
    kainuu = factories.region("kainuu")
    boss = factories.staff(kainuu, "administrator", first_name="Veera", last_name="Vetäjä")
    caplog.set_level(logging.INFO, "people.recording")
    asked = {"roles": ["editor"], "language": "fi", "region": kainuu, "invited_by": boss}
    told = NewAccount(first_name="Aino", last_name="Kolehmainen", password=PASSWORD)

    invitation = invite_person(email="aino@example.net", **asked)
    invitation = resend_invitation(invitation=invitation, by=boss)
    person = accept_invitation(invitation=invitation, who=told)
    change_roles(region=kainuu, person=person, roles=["publisher"], by=boss)
    deactivate_person(region=kainuu, person=person, by=boss)
    withdraw_invitation(invitation=invite_person(email="x@example.net", **asked), by=boss)

    written = [record.getMessage() for record in caplog.records]
    assert [line.split()[0] for line in written] == [
        Action.INVITED,
        Action.RESENT,
        Action.ACCEPTED,
        Action.CHANGED_ROLES,
        Action.DEACTIVATED,
        Action.INVITED,
        Action.WITHDREW,
    ]
    assert f"in kainuu by {person.pk}" in written[2]
    assert f"in kainuu by {boss.pk}: {{'before': ['editor'], 'after': ['publisher']}}" in written[3]
    for trace in ("example.net", "Aino", "Kolehmainen", "Vetäjä", PASSWORD, invitation.nonce):
        assert trace not in " ".join(written)
