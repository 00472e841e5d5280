"""Every act is written down once in the region's own log."""

from __future__ import annotations

import logging

import pytest

from people.services import (
    NewAccount,
    accept_invitation,
    change_roles,
    deactivate_person,
    invite_person,
    resend_invitation,
    withdraw_invitation,
)
from regions.models import Deed, RegionLogEntry
from tests import factories
from tests.people.asking import PASSWORD

pytestmark = pytest.mark.django_db


def test_every_act_is_written_down_and_the_machines_log_names_nobody(caplog):
    kainuu = factories.region("kainuu")
    boss = factories.staff(kainuu, "administrator", first_name="Veera", last_name="Vetäjä")
    caplog.set_level(logging.INFO)
    asked = {"roles": ["editor"], "language": "fi", "region": kainuu, "invited_by": boss}
    told = NewAccount(first_name="Aino", last_name="Kolehmainen", password=PASSWORD)

    invitation = invite_person(email="aino@example.net", **asked)
    invitation = resend_invitation(invitation=invitation, by=boss)
    person = accept_invitation(invitation=invitation, who=told)
    change_roles(region=kainuu, person=person, roles=["publisher"], by=boss)
    deactivate_person(region=kainuu, person=person, by=boss)
    withdraw_invitation(invitation=invite_person(email="x@example.net", **asked), by=boss)

    entries = list(RegionLogEntry.objects.filter(region=kainuu).order_by("pk"))
    assert [entry.deed for entry in entries] == [
        Deed.INVITED,
        Deed.INVITED_AGAIN,
        Deed.JOINED,
        Deed.CHANGED_ROLES,
        Deed.DEACTIVATED,
        Deed.INVITED,
        Deed.WITHDREW,
    ]
    assert [entry.actor for entry in entries] == [boss, boss, person, boss, boss, boss, boss]
    assert entries[3].data == {"before": ["editor"], "after": ["publisher"]}
    assert entries[0].label == "aino@example.net"
    said = " ".join(record.getMessage() for record in caplog.records)
    for trace in ("example.net", "Aino", "Kolehmainen", "Vetäjä", PASSWORD, invitation.nonce):
        assert trace not in said
