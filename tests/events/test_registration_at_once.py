"""Ten people press at the same moment: the last seat is given once."""

from __future__ import annotations

from django.test import Client

from events.models import Occasion, Registration
from events.registration.door import Mark, take_marks
from events.registration.services import cancel_registration
from regions.models import OutgoingMail
from tests.at_once import at_once
from tests.events.registering import evening, form_of, registered, told
from tests.organisations.caring import KAINUU, token_for

OWN = {"host": KAINUU, "sec-fetch-site": "same-origin"}
TEN = 10


def lock(occasion: Occasion):
    return lambda: Occasion.objects.select_for_update().get(pk=occasion.pk)


def test_the_last_seat_is_given_once(own_database):
    occasion = evening(capacity=1)
    path = form_of(occasion)

    def press(number: int) -> str:
        data = told(email=f"a{number}@example.net") | {"form_token": token_for(path)}
        browser = Client(REMOTE_ADDR=f"192.0.2.{number}")
        return browser.post(path, data, headers=OWN)["Location"].rsplit("/", 2)[1]

    presses = [lambda number=number: press(number) for number in range(TEN)]
    answers = at_once(lock(occasion), *presses)
    assert sorted(answers) == ["seat"] + ["waiting"] * (TEN - 1)
    rows = list(occasion.registrations.order_by("pk"))
    assert [row.state for row in rows] == ["seated"] + ["waiting"] * (TEN - 1)
    occasion.refresh_from_db()
    assert (occasion.registered, occasion.waiting) == (1, TEN - 1)
    assert OutgoingMail.objects.count() == TEN


def test_cancelling_and_registering_at_once_keeps_the_order_and_the_seats(own_database):
    occasion = evening(capacity=2)
    rows = [registered(occasion) for _number in range(4)]
    works = [lambda row=row: cancel_registration(registration=row) for row in [rows[0], *rows[:2]]]
    works += [lambda: registered(occasion).state == "waiting"] * 3
    at_once(lock(occasion), *works)
    occasion.refresh_from_db()
    assert (occasion.registered, occasion.waiting) == (2, 3)
    seated = Registration.objects.filter(occasion=occasion, state="seated")
    assert list(seated.order_by("pk")) == rows[2:]


def test_two_tablets_send_the_same_mark_at_once(own_database):
    occasion = evening()
    row = registered(occasion, 2)
    mark = Mark(mark="walk-in-0001", kind="walk_in", at=row.created_at, people=3)
    works = [lambda: take_marks(occasion=occasion, marks=[mark])] * 4
    at_once(lock(occasion), *works)
    occasion.refresh_from_db()
    assert (occasion.attended, occasion.walk_ins) == (3, 3)
