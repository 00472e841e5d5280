"""Fourteen days: the reminder, being late, and forgetting."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core import mail
from django.utils import timezone

from feedback import reminding
from feedback.models import Feedback
from feedback.services import answer
from feedback.tasks import forget_feedback, remind_of_feedback
from regions.models import OutgoingMail
from tests import factories
from tests.feedback.telling import told

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]


@pytest.fixture
def kainuu():
    region = factories.region("kainuu")
    factories.staff(region, "publisher", email="julkaisija.oma@example.org")
    return region


@pytest.fixture
def clock(monkeypatch):
    """Moves the time on: ``clock(days=3)``."""
    started, ahead = timezone.now(), dt.timedelta()

    def move(**by: int) -> None:
        nonlocal ahead
        ahead += dt.timedelta(**by)

    monkeypatch.setattr(timezone, "now", lambda: started + ahead)
    return move


def kinds() -> list[str]:
    """The reminders in the post, in order."""
    rows = OutgoingMail.objects.filter(email="julkaisija.oma@example.org").order_by("pk")
    return [row.kind.removeprefix("feedback.") for row in rows]


def test_the_region_is_reminded_on_the_tenth_day_and_once_more_when_it_is_late(kainuu, clock):
    told(kainuu)
    seen = []
    for _day in range(30):
        remind_of_feedback()
        remind_of_feedback()  # beat may ask twice
        seen.append(len(kinds()))
        clock(days=1)
    assert kinds() == ["reminder", "overdue"]
    assert (seen.index(1), seen.index(2)) == (10, 15)
    assert len(mail.outbox) >= 2


def test_nobody_is_reminded_of_what_was_answered(kainuu, clock):
    answer(row=told(kainuu), by=factories.staff(kainuu, "editor"))
    for _week in range(4):
        clock(days=6)
        assert remind_of_feedback() == 0
    assert not kinds()


def test_after_a_long_silence_of_beat_only_the_late_mail_comes(kainuu):
    told(kainuu, days_ago=40)
    assert remind_of_feedback() == 1
    assert kinds() == ["overdue"]
    OutgoingMail.objects.all().delete()  # as the purge does, after a month
    assert remind_of_feedback() == 0


def test_a_worker_that_dies_between_the_mails_and_the_mark_leaves_neither(kainuu, monkeypatch):
    told(kainuu, days_ago=10)

    def die(*args: object, **kwargs: object) -> None:
        raise SystemExit

    with monkeypatch.context() as broken:
        broken.setattr(Feedback, "save", die)
        with pytest.raises(SystemExit):
            remind_of_feedback()
    assert not kinds()
    assert remind_of_feedback() == 1
    assert kinds() == ["reminder"]


def test_where_nobody_is_to_be_told_the_next_day_asks_again(kainuu, monkeypatch):
    row = told(kainuu, days_ago=10)
    with monkeypatch.context() as empty:
        empty.setattr("feedback.services.recipients", lambda region: [])
        assert reminding.remind() == 0
    row.refresh_from_db()
    assert row.reminded_at is None
    assert reminding.remind() == 1


def test_what_was_answered_is_deleted_after_thirty_days_and_not_before(kainuu, clock):
    row, other = told(kainuu, email="anna@example.org"), told(kainuu)
    answer(row=row, by=factories.staff(kainuu, "editor"))
    clock(days=29)
    assert forget_feedback() == 0
    clock(days=1)
    assert forget_feedback() == 1
    assert list(Feedback.objects.all()) == [other]
    assert forget_feedback() == 0


def test_what_nobody_answers_is_deleted_after_a_year(kainuu, clock):
    told(kainuu)
    clock(days=364)
    assert forget_feedback() == 0
    clock(days=1)
    assert forget_feedback() == 1
