"""How many will come, learnt from how many came."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from events.models import Occasion
from events.registration.forecast import History, forecast_from, forecast_of
from events.registration.tasks import remember_forecasts
from tests import factories
from tests.events.registering import ADMIN, change_page, desk, ended, evening, registered
from tests.organisations.caring import words

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("registered_now", "evenings", "expected", "low", "high"),
    [
        (30, (), 40, 35, 46),
        (24, (), 32, 28, 37),
        (20, ((20, 20),) * 3, 22, 19, 26),
        (1, (), 1, 1, 2),
        (20, ((30, 0),) * 40, 1, 0, 1),
        (24, ((24, 32),) * 400, 32, 31, 33),
    ],
)
def test_the_forecast_is_the_formulas(registered_now, evenings, expected, low, high):
    found = forecast_from(registered_now, History(evenings))
    assert (found.expected, found.low, found.high) == (expected, low, high)
    assert found.chairs == high
    assert found.litres * 5 >= high


def test_nothing_is_forecast_when_nobody_has_registered():
    assert forecast_from(0, History()) is None


def held(slug="kainuu", registered=20, attended=20, days=10, **fields) -> Occasion:
    occasion = evening(slug, title="Pidetty", **fields)
    ended(occasion, days)
    counted = {"registered": registered, "attended": attended}
    Occasion.objects.filter(pk=occasion.pk).update(**counted)
    return occasion


def test_it_is_learnt_from_the_same_kind_in_the_same_region():
    occasion = evening(capacity=50, largest_party=20)
    registered(occasion, 20)
    occasion.refresh_from_db()
    held("lappi", 20, 200)
    held(kind="training", attended=200)
    held(registered=0, attended=200)
    held(attended=None)
    change_page(cancelled := held(attended=200), cancelled=True)
    ended(cancelled, 5)
    assert forecast_of(occasion).expected == 27
    for _number in range(3):
        held()
    assert forecast_of(occasion).expected == 22
    assert forecast_of(occasion).evenings == 3


def test_the_desk_warns_of_a_small_room_while_people_still_register(client):
    occasion = evening(room_size=30, largest_party=24)
    registered(occasion, 24)
    client.force_login(factories.staff(occasion.region, "editor"))
    shown = words(client.get(desk("events_occasion", occasion), headers=ADMIN))
    assert "24 ilmoittautunutta → varaudu: <strong>32</strong>, 28–37" in shown
    assert "Tilaan mahtuu 30" in shown
    assert registered(occasion).state == "seated"
    change_page(occasion, room_size=60)
    shown = words(client.get(desk("events_occasion", occasion), headers=ADMIN))
    assert "Tilaan mahtuu" not in shown


def test_what_was_expected_is_stored_when_it_begins_and_compared_afterwards(client):
    occasion = evening(largest_party=24)
    registered(occasion, 24)
    assert remember_forecasts() == 0
    begun = timezone.now() - dt.timedelta(minutes=5)
    Occasion.objects.filter(pk=occasion.pk).update(starts_at=begun)
    assert remember_forecasts() == 1
    assert remember_forecasts() == 0
    held(attended=2, registered=20, days=2)
    occasion.refresh_from_db()
    assert occasion.forecast == 32
    client.force_login(factories.staff(occasion.region, "editor"))
    by_hand = reverse("events_attended", args=("kainuu", occasion.pk))
    for wrong in ("-1", "1.5", "x", "9" * 30):
        client.post(by_hand, {"people": wrong}, headers=ADMIN)
        occasion.refresh_from_db()
        assert occasion.attended is None
    client.post(by_hand, {"people": "30"}, headers=ADMIN)
    shown = words(client.get(desk("events_occasion", occasion), headers=ADMIN))
    assert "Alkaessa odotettiin 32 henkeä. Tuli 2 vähemmän." in shown
