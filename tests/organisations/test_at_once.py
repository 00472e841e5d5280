"""Ten presses at the same moment act once, and ten beats ask once."""

from __future__ import annotations

import datetime as dt

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from organisations.models import CareMail, DetailCheck, Remark
from organisations.services.checking import ask_for_details
from organisations.tokens import check_address
from tests import factories
from tests.at_once import at_once
from tests.organisations.caring import KAINUU, known, token_for

OWN = {"host": KAINUU, "sec-fetch-site": "same-origin"}
TEN = 10


def test_ten_presses_of_one_form_act_once(own_database):
    page = known(factories.region("kainuu"))
    path = reverse("organisations_tell", args=(page.pk,))
    data = {"about": "times", "form_token": token_for(path)}
    places = [f"192.0.2.{n}" for n in range(TEN)]
    presses = [
        lambda place=place: Client(REMOTE_ADDR=place).post(path, data, headers=OWN).status_code
        for place in places
    ]
    codes = at_once(lambda: lock_table("public_forms_sentform"), *presses)
    assert codes == [303] * TEN
    assert Remark.objects.count() == 1


def test_ten_confirmations_at_once_act_once(own_database):
    page = known(factories.region("kainuu"), verified_on=dt.date(2020, 1, 1))
    check = DetailCheck.objects.create(region=page.region, organisation=page, language="fi")
    path = check_address(check, "ok").removeprefix(f"http://{KAINUU}")
    places = [f"192.0.2.{n}" for n in range(TEN)]
    presses = [
        lambda place=place: (
            Client(REMOTE_ADDR=place)
            .post(path, {"form_token": token_for(path)}, headers=OWN)
            .status_code
        )
        for place in places
    ]
    codes = at_once(lambda: DetailCheck.objects.select_for_update().get(pk=check.pk), *presses)
    assert sorted(codes) == [303] + [410] * (TEN - 1)
    page.refresh_from_db()
    assert page.verified_on == timezone.localdate()
    assert page.revisions.count() == 1


def test_ten_beats_at_once_ask_once(own_database):
    page = known(factories.region("kainuu"), verified_on=dt.date(2020, 1, 1))
    beats = [lambda: ask_for_details(region=page.region)] * TEN
    written = at_once(lambda: lock_table("organisations_detailcheck"), *beats)
    assert sum(written) == 1
    assert CareMail.objects.count() == DetailCheck.objects.count() == 1


def lock_table(name: str) -> None:
    """Let nobody write into the table until the transaction ends."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(f'LOCK TABLE "{name}" IN SHARE ROW EXCLUSIVE MODE')
