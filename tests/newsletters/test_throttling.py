"""No window of time ever sees more mails than its rate and one burst."""

from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsletters.engine.running import run
from newsletters.engine.session import Session
from newsletters.engine.sweeping import sweep
from newsletters.engine.throttling import rate_of
from newsletters.models import Sending
from tests import factories
from tests.newsletters.letters import go, on_its_way


@pytest.mark.usefixtures("_letters_database")
@given(rate=st.floats(5, 400), workers=st.integers(1, 4), wanted=st.integers(1, 50))
@settings(max_examples=6, deadline=None)
def test_buckets_hold_for_all_workers_together(rate, workers, wanted):
    burst, granted, began = max(1.0, rate / 10), [], time.monotonic()
    key = f"test:{began}"

    def take() -> None:
        session = Session.of_a_sweeper()
        for _number in range(15):
            if got := session.grant(key, rate, burst, wanted):
                granted.append((time.monotonic(), got))
        session.close()

    threads = [threading.Thread(target=take) for _worker in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    granted.sort()
    assert granted
    total = sum(got for _when, got in granted)
    assert total <= rate * (time.monotonic() - began) + burst + 1e-6


def test_a_regions_rate_is_kept_and_everything_arrives(sink, sending, settings):
    settings.LETTERS_A_MINUTE = 1_200  # 20 a second
    began = time.monotonic()
    made = go(sending(50), seconds=20)
    assert made.state == "done"
    assert len(sink.accepted) == 50
    assert time.monotonic() - began > 1.4  # 20 at once, then 20 a second


def test_a_receivers_rate_holds_back_its_own_mails_only(sink, sending, settings):
    settings.LETTERS_A_MINUTE_DOMAIN = 60
    others = [f"a{number}@example.net" for number in range(40)]
    at_google = [f"b{number}@gmail.com" for number in range(10)]
    made = sending(at_google + others)
    sweep()
    run(seconds=1.5)
    assert set(others) <= set(sink.accepted)
    assert 1 <= len(set(at_google) & set(sink.accepted)) <= 4
    made.refresh_from_db()
    assert made.state == "sending"


def test_regions_take_turns(sink, sending):
    long = sending(600)
    short = on_its_way(
        factories.region("lappi"), [f"l{number}@example.net" for number in range(50)]
    )
    sweep()
    sink.keep = 2_000
    run(seconds=20)
    order = [recipient for recipient, _content in sink.messages]
    last_of_short = max(order.index(f"l{number}@example.net") for number in range(50))
    assert last_of_short < 500  # not behind all six hundred
    assert {long.pk, short.pk} == set(Sending.objects.values_list("pk", flat=True))


@pytest.mark.parametrize("limit", [0, 60_000])
def test_a_short_letter_is_done_at_once(sink, sending, settings, limit):
    settings.LETTERS_A_MINUTE = limit
    began = time.monotonic()
    assert go(sending(3)).state == "done"
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    ("first_day", "days", "usual", "a_minute"),
    [
        (0, 0, 0, 0),
        (0, 0, 60, 60),
        (1_440, 0, 0, 1),
        (1_440, 3, 0, 8),
        (1_440, 3, 5, 5),
        (1_440, 30, 0, 0),
    ],
)
def test_a_new_region_sends_twice_as_much_each_day(settings, first_day, days, usual, a_minute):
    settings.LETTERS_FIRST_DAY, settings.LETTERS_A_MINUTE = first_day, usual
    assert rate_of(days) == a_minute


def test_a_regions_first_letter_is_spread_over_the_day(sink, sending, settings):
    settings.LETTERS_FIRST_DAY = 1_440
    made = sending(5)
    sweep()
    run(seconds=1.5)
    assert len(sink.accepted) == 1
    made.refresh_from_db()
    assert made.state == "sending"
