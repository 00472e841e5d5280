"""Finland's clock: the hour that does not come, and the one that comes twice."""

from __future__ import annotations

import datetime as dt

import pytest

from newsletters.sending.errors import LetterNotReady
from newsletters.sending.forms import SendForm
from newsletters.sending.times import comes_twice, moment_of


def test_the_missing_hour_in_march_is_refused():
    with pytest.raises(LetterNotReady):
        moment_of(dt.date(2027, 3, 28), dt.time(3, 30))
    assert moment_of(dt.date(2027, 3, 28), dt.time(4, 0)).astimezone(dt.UTC).hour == 1


def test_the_double_hour_in_october_is_the_first_of_them():
    moment = moment_of(dt.date(2027, 10, 31), dt.time(3, 30))
    assert moment.astimezone(dt.UTC) == dt.datetime(2027, 10, 31, 0, 30, tzinfo=dt.UTC)
    assert comes_twice(moment)
    assert not comes_twice(moment_of(dt.date(2027, 10, 31), dt.time(4, 30)))


DAYS = ("2020-01-01", "2299-01-01", "", "31.31.2027")


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("clock", ["12:00", "x"])
def test_a_time_that_makes_no_sense_is_not_taken(day, clock):
    form = SendForm({"when": "later", "day": day, "clock": clock})
    assert not form.is_valid()
    assert form.due_at is None


def test_now_means_now_and_a_time_beside_it_is_asked_about():
    form = SendForm({"when": "now", "day": "", "clock": ""})
    assert form.is_valid(), form.errors
    assert form.due_at is None
    form = SendForm({"when": "now", "day": "2299-01-01", "clock": ""})
    assert "when" in form.errors
