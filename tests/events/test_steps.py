"""The timeline of an event: it follows the date, and each step is done once."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.db import OperationalError
from django.utils import timezone

from events.evenings.actions import _actions, step_action
from events.evenings.errors import NotNow, Settled
from events.evenings.planning import add_timeline, change_step, skip_step, take_back
from events.evenings.running import run_due_steps, run_step
from events.evenings.tasks import run_due_steps as beat
from events.models import Invitation, Occasion, Step
from regions.models import OutgoingMail, Region
from regions.scoping import NOTHING, limited_to
from tests import factories
from tests.events.evening import evening, in_days, kuhmo, page_of, registered, step_of

pytestmark = pytest.mark.django_db
State, Hold = Step.State, Step.Hold
HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def kainuu() -> Region:
    return factories.region("kainuu")


@pytest.fixture
def association(kainuu):
    return factories.organisation(kainuu, municipalities=[kuhmo()], email="sydan@example.org")


def states(occasion: Occasion) -> dict[str, str]:
    return dict(Step.objects.filter(occasion=occasion).values_list("action", "state"))


def at(occasion: Occasion, action: str, hours: float = 0.1) -> dt.datetime:
    """A little after the step's time."""
    return step_of(occasion, action).due_at + dt.timedelta(hours=hours)


def mails(kind: str = "") -> list[str]:
    rows = OutgoingMail.objects.filter(kind__contains=kind)
    return list(rows.order_by("email").values_list("email", flat=True))


def test_the_recipe_stands_around_the_day_at_nine_by_the_finnish_clock(kainuu):
    starts = dt.datetime(2027, 4, 5, 17, tzinfo=HELSINKI)  # the clocks went forward on 28.3.
    page = factories.event(kainuu, starts_at=starts, ends_at=starts + dt.timedelta(hours=3))
    occasion = Occasion.objects.get(key=page.translation_key)
    early = dt.datetime(2027, 1, 1, tzinfo=HELSINKI)
    assert (add_timeline(occasion=occasion, now=early), add_timeline(occasion=occasion)) == (6, 0)
    due = Step.objects.values_list("action", "due_at")
    assert {action: f"{timezone.localtime(when):%d.%m. %H.%M}" for action, when in due} == {
        "invite": "22.03. 09.00",
        "notice": "22.03. 09.00",
        "remind": "02.04. 09.00",
        "survey": "06.04. 09.00",
        "survey_nudge": "09.04. 09.00",
        "memo": "10.04. 09.00",
    }
    assert not any(step.needs_decision for step in Step.objects.all())


def test_steps_that_wait_move_with_the_date_and_what_is_done_stays(kainuu, association):
    occasion = evening(kainuu, days=30)
    run_due_steps(now=at(occasion, "invite"))
    done = step_of(occasion, "invite").due_at
    page = page_of(occasion)
    page.starts_at, page.ends_at = in_days(40), in_days(40) + dt.timedelta(hours=3)
    page.save_revision().publish()
    assert step_of(occasion, "invite").due_at == done
    assert step_of(occasion, "remind").due_at == in_days(37, dt.time(9))
    page.title = "Toinen otsikko"
    page.save_revision().publish()
    assert step_of(occasion, "remind").due_at == in_days(37, dt.time(9))


def test_steps_of_a_draft_move_too(kainuu):
    occasion = evening(kainuu, days=30)
    page = page_of(occasion)
    page.unpublish()
    page.starts_at, page.ends_at = in_days(50), in_days(50)
    page.save()
    assert step_of(occasion, "invite").due_at == in_days(36, dt.time(9))


def test_a_step_whose_time_is_past_waits_for_a_person_and_not_for_beat(kainuu, association):
    occasion = evening(kainuu, days=30)
    page = page_of(occasion)
    page.starts_at, page.ends_at = in_days(5), in_days(5) + dt.timedelta(hours=3)
    page.save_revision().publish()
    step = step_of(occasion, "invite")
    assert step.needs_decision
    assert run_due_steps() == 0
    assert not mails()
    page.starts_at = page.ends_at = in_days(60)
    page.save_revision().publish()
    assert not step_of(occasion, "invite").needs_decision, "it has its time again"


def test_beat_invites_in_time_and_only_once(kainuu, association):
    occasion = evening(kainuu)
    assert run_due_steps(now=at(occasion, "invite", -0.2)) == 0
    now = at(occasion, "invite")
    with limited_to(NOTHING):
        assert run_due_steps(now=now) == 2  # and the notice
    assert run_due_steps(now=at(occasion, "invite")) == 0
    assert mails() == ["sydan@example.org"]
    step = step_of(occasion, "invite")
    assert (step.state, step.result) == (State.DONE, "1 kutsu on matkalla.")
    assert step.done_at is not None
    assert beat() == 0


def test_what_could_not_be_done_on_its_day_is_not_done_late_by_itself(kainuu, association):
    occasion = evening(kainuu)
    assert run_due_steps(now=at(occasion, "invite", 25)) == 0
    assert step_of(occasion, "invite").held == Hold.LATE
    run_step(step=step_of(occasion, "invite"), by=factories.staff(kainuu, "editor"))
    assert mails() == ["sydan@example.org"]


def test_an_invitation_less_than_two_days_before_the_event_waits_for_a_person(kainuu, association):
    occasion = evening(kainuu)
    change_step(step=step_of(occasion, "invite"), offset_days=-1, at=dt.time(9))
    assert run_due_steps(now=at(occasion, "invite")) == 0
    assert step_of(occasion, "invite").held == Hold.CLOSE


@pytest.mark.parametrize("stopped", ["cancelled", "unpublished"])
def test_nothing_is_sent_about_an_event_that_is_not_held_or_not_public(
    kainuu, association, stopped
):
    occasion = evening(kainuu)
    page = page_of(occasion)
    if stopped == "cancelled":
        page.cancelled = True
        page.save_revision().publish()
    else:
        page.unpublish()
    assert run_due_steps(now=at(occasion, "invite")) == 0
    assert states(occasion)["invite"] == State.WAITING
    with pytest.raises(NotNow):
        run_step(step=step_of(occasion, "invite"), by=None)
    assert not mails()
    assert states(occasion)["notice"] == (
        State.WAITING if stopped == "cancelled" else State.FAILED
    ), "the notice says that the page has to be published"


def test_a_failed_step_can_be_tried_again(kainuu, association):
    occasion = evening(kainuu)
    page = page_of(occasion)
    page.unpublish()
    run_due_steps(now=at(occasion, "notice"))
    step = step_of(occasion, "notice")
    assert (step.state, "Julkaise" in step.result) == (State.FAILED, True)
    page.save_revision().publish()
    assert run_step(step=step, by=None).state == State.DONE


def test_a_fault_marks_the_step_and_stops_no_other(kainuu, association, monkeypatch):
    occasion = evening(kainuu)
    monkeypatch.setitem(_actions, "notice", _actions["remind"])
    monkeypatch.setattr("events.evenings.doing.post_all", lambda **_: 1 / 0)
    monkeypatch.setattr("events.evenings.doing.to_remind", lambda _occasion: 1 / 0)
    run_due_steps(now=at(occasion, "invite"))
    assert {states(occasion)[name] for name in ("invite", "notice")} == {State.FAILED}
    assert "yritä" in step_of(occasion, "invite").result.lower()
    assert not Invitation.objects.exists(), "all of it or nothing"


def test_a_database_that_is_away_for_a_moment_fails_no_step(kainuu, association, monkeypatch):
    occasion = evening(kainuu)

    def away(**_words):
        raise OperationalError

    with monkeypatch.context() as now:
        now.setattr("events.evenings.doing.post_all", away)
        run_due_steps(now=at(occasion, "invite"))
    assert states(occasion)["invite"] == State.WAITING
    run_due_steps(now=at(occasion, "invite"))
    assert mails() == ["sydan@example.org"]


def test_a_step_that_nobody_can_do_yet_waits_until_somebody_can(kainuu, monkeypatch):
    occasion = evening(kainuu)
    monkeypatch.delitem(_actions, "survey", raising=False)
    assert run_due_steps(now=at(occasion, "survey")) == 0
    assert states(occasion)["survey"] == State.WAITING
    with monkeypatch.context() as later:
        later.setitem(_actions, "survey", None)
        step_action("survey")(lambda step: "Kysely lähti.")
        assert run_due_steps(now=at(occasion, "survey")) == 1
    assert step_of(occasion, "survey").result == "Kysely lähti."


def test_reminders_go_to_those_who_hold_a_seat(kainuu):
    occasion = evening(kainuu)
    for number in range(3):
        registered(occasion, number)
    registered(occasion, 3, state="waiting")
    registered(occasion, 4, state="cancelled")
    registered(occasion, 5, email="")
    assert run_due_steps(now=at(occasion, "remind")) == 1
    assert mails("reminder") == [f"aino{number}@example.net" for number in range(3)]


def test_a_skipped_step_is_not_done_and_can_be_taken_back(kainuu, association):
    occasion = evening(kainuu)
    skip_step(step=step_of(occasion, "invite"))
    run_due_steps(now=at(occasion, "invite"))
    assert not mails()
    with pytest.raises(Settled):
        run_step(step=step_of(occasion, "invite"), by=None)
    take_back(step=step_of(occasion, "invite"))
    run_due_steps(now=at(occasion, "invite"))
    assert mails() == ["sydan@example.org"]
    for too_late in (skip_step, take_back):
        with pytest.raises(Settled):
            too_late(step=step_of(occasion, "invite"))


def test_timelines_of_other_regions_are_not_touched(kainuu, association):
    lappi = factories.region("lappi")
    factories.organisation(lappi, municipalities=[factories.municipality("Inari")], email="a@b.fi")
    here, there = evening(kainuu), evening(lappi, municipality=factories.municipality("Inari"))
    run_step(step=step_of(here, "invite"), by=None)
    assert mails() == ["sydan@example.org"]
    assert set(states(there).values()) == {State.WAITING}
