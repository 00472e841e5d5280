"""People are forgotten in time; counts stay."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from events.models import DoorMark, Needs, Occasion, Purge, Registration
from events.registration.door import Mark, take_marks
from events.registration.services import cancel_registration
from events.registration.tasks import purge_people_task
from network.celery import app
from tests import factories
from tests.events.registering import ADMIN, ended, evening, registered
from tests.organisations.caring import words

pytestmark = pytest.mark.django_db


def full(slug="kainuu"):
    """One of each: no consent, memo, contact, both, cancelled, and a walk-in."""
    occasion = evening(slug)
    wishes = {
        "plain": {},
        "memo": {"wants_memo": True},
        "contact": {"may_contact": True},
        "both": {"wants_memo": True, "may_contact": True},
        "cancelled": {"wants_memo": True, "may_contact": True},
    }
    rows = {
        name: registered(occasion, name=name, diet="vegaani", consent="x", **wish)
        for name, wish in wishes.items()
    }
    cancel_registration(registration=rows["cancelled"])
    mark = Mark(mark="mark-0001", kind="walk_in", at=timezone.now(), people=2)
    take_marks(occasion=occasion, marks=[mark])
    return occasion


def left(occasion) -> set[str]:
    return set(Registration.objects.filter(occasion=occasion).values_list("name", flat=True))


def after(occasion, days, memo_days=None):
    ended(occasion, days)
    if memo_days is not None:
        sent = timezone.now() - dt.timedelta(days=memo_days)
        Occasion.objects.filter(pk=occasion.pk).update(memo_sent_at=sent)
    purge_people_task()
    return left(occasion)


def test_each_goes_when_its_time_is_over_and_the_counts_stay(client):
    occasion, coming = full(), full("lappi")
    everybody = {"plain", "memo", "contact", "both", "cancelled", ""}
    assert after(occasion, 2.9) == everybody
    assert Needs.objects.filter(registration__occasion=occasion).count() == 4
    assert after(occasion, 3.1) == everybody
    assert not Needs.objects.filter(registration__occasion=occasion).exists()
    assert after(occasion, 29.9) == everybody
    assert after(occasion, 30.1) == {"memo", "contact", "both"}
    assert not DoorMark.objects.filter(occasion=occasion).exists()
    assert after(occasion, 89.9) == {"memo", "contact", "both"}
    assert after(occasion, 90.1) == {"contact", "both"}
    assert after(occasion, 364.9) == {"contact", "both"}
    occasion.refresh_from_db()
    assert occasion.forgotten_at is None
    assert after(occasion, 365.1) == set()
    occasion.refresh_from_db()
    assert (occasion.registered, occasion.attended, occasion.walk_ins) == (4, 2, 2)
    assert occasion.forgotten_at is not None
    assert left(coming) == everybody
    log = Purge.objects.order_by("pk").values_list("region__slug", "what", "count")
    assert list(log) == [
        ("kainuu", "needs", 4),
        ("kainuu", "registrations", 3),
        ("kainuu", "marks", 1),
        ("kainuu", "registrations", 1),
        ("kainuu", "registrations", 2),
    ]
    shown = reverse("events_forgotten", args=("kainuu",))
    client.force_login(factories.staff(occasion.region, "administrator"))
    assert "ruokavaliot ja osallistumisen tarpeet" in words(client.get(shown, headers=ADMIN))
    client.force_login(factories.staff(coming.region, "administrator"))
    assert client.get(shown, headers=ADMIN).status_code == 404


def test_whoever_waits_for_the_memo_goes_thirty_days_after_it():
    occasion = full()
    assert "memo" in after(occasion, 50, memo_days=29.9)
    assert after(occasion, 50, memo_days=30.1) == {"contact", "both"}


def test_beat_forgets_and_the_worker_knows_how():
    app.loader.import_default_modules()
    tasks = {entry["task"] for entry in app.conf.beat_schedule.values()}
    wanted = {"events.tasks.purge_people", "events.tasks.remember_forecasts"}
    assert wanted <= tasks
    assert wanted <= set(app.tasks)
