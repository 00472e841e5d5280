"""The door list: with a script, without one, and through a lost connection."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events.models import DoorMark, Registration
from tests import factories
from tests.events.registering import ADMIN, desk, ended, evening, registered
from tests.organisations.caring import words

pytestmark = pytest.mark.django_db


@pytest.fixture
def occasion():
    return evening(largest_party=9)


@pytest.fixture
def tablet(client, occasion):
    """Sends marks as the page's script does."""
    client.force_login(factories.staff(occasion.region, "editor"))

    def sync(*marks, body=None):
        content = body if body is not None else json.dumps({"marks": marks})
        address = desk("events_door_sync", occasion)
        return client.post(address, content, content_type="application/json", headers=ADMIN)

    return sync


def arrived(row, people, number, minutes=0):
    at = timezone.now() - dt.timedelta(minutes=minutes)
    mark = {"mark": f"mark-{number:08}", "kind": "arrived", "at": at.isoformat()}
    return mark | {"registration_id": row.pk, "people": people}


def walk_in(number, **told):
    return {"mark": f"walk-{number:08}", "kind": "walk_in", "people": 1} | told


def counts(occasion):
    occasion.refresh_from_db()
    return occasion.attended, occasion.walk_ins


def test_a_mark_that_is_sent_twice_counts_once(tablet, occasion):
    row = registered(occasion, 3)
    marks = [arrived(row, 2, 1), walk_in(1, people=4)]
    for _sending in range(2):
        answer = tablet(*marks).json()
        assert sorted(answer["done"]) == ["mark-00000001", "walk-00000001"]
        assert counts(occasion) == (6, 4)
    assert DoorMark.objects.count() == 2
    assert [row.pk, 2, False, False] in answer["rows"]
    occasion.refresh_from_db()
    assert occasion.registered == 3


def test_of_two_tablets_marks_the_later_one_stands_in_whatever_order_they_come(tablet, occasion):
    row = registered(occasion, 3)
    tablet(arrived(row, 3, 1, minutes=1))
    tablet(arrived(row, 1, 2, minutes=9))
    assert counts(occasion)[0] == 3
    tablet(arrived(row, None, 3))
    assert counts(occasion)[0] is None
    ahead = arrived(row, 2, 4, minutes=-60)  # its clock is wrong
    tablet(ahead)
    tablet(arrived(row, 1, 5))
    assert counts(occasion)[0] == 1


def test_the_consents_are_apart_and_need_an_address(tablet, occasion):
    row = registered(occasion)
    consent = {"mark": "consent-0001", "kind": "consent", "registration_id": row.pk}
    tablet(consent | {"wants_memo": True}, walk_in(2, wants_memo=True, name="Nimetön"))
    tablet(walk_in(3, name="Kävijä", email="Kavija@example.net", may_contact=True))
    row.refresh_from_db()
    assert (row.wants_memo, row.may_contact) == (True, False)
    kept = Registration.objects.filter(source="door").order_by("pk")
    told = list(kept.values_list("name", "email", "wants_memo", "may_contact"))
    assert told == [("Nimetön", "", False, False), ("Kävijä", "kavija@example.net", False, True)]


def test_marks_that_cannot_be_taken_are_refused_and_the_rest_taken(tablet, occasion):
    own, foreign = registered(occasion), registered(evening("lappi"))
    other_evening = registered(evening())
    wrong = [
        arrived(foreign, 1, 1),
        arrived(other_evening, 1, 2),
        arrived(own, -1, 3),
        arrived(own, 10**9, 4),
        arrived(own, "1.5", 5),
        walk_in(6, people=0),
        walk_in(7, email="ä@ö.fi"),
        walk_in(8, name="131052-308T"),
        walk_in(9, name="x\x00y"),
        {"mark": "mark-00000010", "kind": "drop"},
        {"mark": 5},
        "mark",
    ]
    answer = tablet(*wrong, arrived(own, 1, 11)).json()
    assert answer["done"] == ["mark-00000011"]
    assert len(answer["refused"]) == 10
    assert counts(occasion) == (1, 0)
    for row in (foreign, other_evening):
        row.refresh_from_db()
        assert row.arrived is None
    for body in ("", "[]", "null", '{"marks": 5}', "[" * 100_000, '{"marks": {}}', "\xff"):
        assert tablet(body=body).status_code == 400
    assert DoorMark.objects.count() == 1


def test_it_works_without_a_script_and_says_what_it_did(client, tablet, occasion):
    row = registered(occasion, 2, name="Sihteeri, Kylän väki ry")
    address = desk("events_door", occasion)
    shown = client.get(address, headers=ADMIN)
    assert "Sihteeri, Kylän väki ry" in words(shown)
    form = {"mark": "plain-000001", "kind": "arrived", "registration_id": row.pk, "people": "2"}
    for _press in range(2):
        reply = client.post(address, form, headers=ADMIN)
        assert reply["Location"].endswith(f"#row-{row.pk}")
    assert counts(occasion)[0] == 2
    client.post(address, form | {"mark": "plain-000002", "undo": "1"}, headers=ADMIN)
    assert counts(occasion)[0] is None
    client.post(address, {"mark": "plain-000003", "kind": "walk_in", "people": "x"}, headers=ADMIN)
    assert "Kirjoita luku." in words(client.get(address, headers=ADMIN))
    sheet = words(client.get(desk("events_door_sheet", occasion), headers=ADMIN))
    assert row.code in sheet


def test_a_number_written_by_hand_stands_until_it_is_taken_away(client, tablet, occasion):
    tablet(walk_in(1, people=5))
    address = desk("events_attended", occasion)
    client.post(address, {"people": "12"}, headers=ADMIN)
    tablet(walk_in(2, people=2))
    assert counts(occasion) == (12, 7)
    client.post(address, {"people": ""}, headers=ADMIN)
    assert counts(occasion) == (7, 7)
    client.post(address, {"people": "12"}, headers=ADMIN)
    ended(occasion, days=4)  # the rows go one by one: a count would be too small
    client.post(address, {"people": ""}, headers=ADMIN)
    assert counts(occasion) == (12, 7)


def test_nothing_is_marked_once_the_counts_are_final(client, tablet, occasion):
    row = registered(occasion)
    ended(occasion, days=4)
    assert tablet(arrived(row, 1, 1)).json()["refused"] == ["mark-00000001"]
    assert counts(occasion)[0] is None
    assert "<form" not in words(client.get(desk("events_door", occasion), headers=ADMIN))


def test_the_page_needs_as_many_queries_for_many_as_for_few(
    client, tablet, occasion, django_assert_num_queries
):
    registered(occasion, access="tuoli", consent="x")
    address = desk("events_door", occasion)
    client.get(address, headers=ADMIN)
    with CaptureQueriesContext(connection) as few:
        client.get(address, headers=ADMIN)
    for _number in range(6):
        registered(occasion, access="tuoli", consent="x")
    with django_assert_num_queries(len(few)):
        client.get(address, headers=ADMIN)


def test_a_form_in_parts_is_not_a_tablet_and_is_refused(client, tablet, occasion):
    address, before = desk("events_door_sync", occasion), counts(occasion)
    assert client.post(address, {"a": "x"}, headers=ADMIN).status_code == 400
    assert counts(occasion) == before
