"""What was promised to go has gone a day after its limit, for every promise that was declared."""

from __future__ import annotations

import datetime as dt
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from events.models import Occasion, SurveyAnswer
from feedback.models import Feedback
from incoming.models import Incoming, IncomingItem, IncomingPicture
from network.celery import app
from network.privacy import registry, retention
from network.privacy.declaring import Limit, Personal
from network.privacy.retention import GRACE
from organisations.models import OrganisationPage, Remark
from regions.models import MissedSearch
from tests import factories
from tests.feedback.telling import told
from tests.newsletters.reading import subscribe
from tests.privacy.seeding import seed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
OWN_TEST = {"auditlog.AuditEntry"}
"""The database holds its clock: tests/auditlog/test_chain.py."""


class Undone(Exception):
    """Lets the next promise begin where this one began."""


@pytest.fixture
def held(client, settings, tmp_path):
    """A region that holds a row of every kind."""
    settings.ERASURE_JOURNAL = tmp_path / "erasures"
    kainuu = factories.region("kainuu")
    seed(client, kainuu)
    subscribe(client, "epavarma@example.net")
    association = OrganisationPage.objects.filter(region=kainuu).first()
    Remark.objects.create(region=kainuu, organisation=association, about="other", words="Vanha")
    occasion = Occasion.objects.filter(region=kainuu).first()
    answer = {"usefulness": 5, "useful_for": "me", "who": "resident", "words": "Hyvä"}
    SurveyAnswer.objects.create(region=kainuu, occasion=occasion, language="fi", **answer)
    MissedSearch.objects.create(
        region=kainuu, language="fi", words="x", last_on=timezone.localdate()
    )
    old = Incoming.objects.create(region=kainuu, kind="wordpress", name="vanha.xml")
    IncomingItem.objects.create(source=old, number=1, key="a" * 64, verdict="new", title="Talkoot")
    IncomingPicture.objects.create(source=old, address="https://example.net/kuva.jpg")
    return kainuu


def fields_of(condition: Any) -> dict[str, Any]:
    """What a row must say for the condition to hold; of several ways the first."""
    if not isinstance(condition, Q):
        return {}
    told: dict[str, Any] = {}
    for child in condition.children:
        if isinstance(child, tuple):
            name, _in, _none = child[0].partition("__in")
            told[name] = child[1][0] if _in else child[1]
        else:
            told |= fields_of(child)
        if condition.connector == Q.OR:
            break
    return told


def ripen(row: Any, limit: Limit, begun: dt.datetime) -> None:
    """Let the row's time begin at the moment."""
    told = fields_of(limit.when) if limit.when is not None else {}
    type(row)._base_manager.filter(pk=row.pk).update(**told)
    *way, name = limit.after.split("__")
    for step in way:
        row = getattr(row, step)
    has_time = isinstance(row._meta.get_field(name), models.DateTimeField)
    value = begun if has_time else timezone.localdate(begun)
    type(row)._base_manager.filter(pk=row.pk).update(**{name: value})


def outlives(declared: Personal, limit: Limit, clock: Any) -> str:
    """What is wrong with a promise, or nothing: rows are there before the purge and not after."""
    begun = timezone.now()
    row = declared.rows.order_by("pk").last()
    if row is None:
        return f"{declared.model}: no row to look at"
    ripen(row, limit, begun)
    late = begun + dt.timedelta(days=limit.days) + GRACE + dt.timedelta(minutes=1)
    if not isinstance(declared.model_class._meta.get_field(_first(limit)), models.DateTimeField):
        late += dt.timedelta(days=1)
    clock(late)
    before = limit.passed(declared.rows, late - GRACE).count()
    app.tasks[declared.purge]()
    after = limit.passed(declared.rows, late - GRACE).count()
    clock(None)
    if before and not after:
        return ""
    return f"{declared.model} after {limit.after}: {before} rows before, {after} after"


def _first(limit: Limit) -> str:
    return limit.after.split("__")[0]


@pytest.fixture(autouse=True)
def _knows_tasks() -> None:
    """As a worker does when it starts."""
    app.loader.import_default_modules()


@pytest.fixture
def clock(monkeypatch):
    """Moves the network's clock; None lets it go on."""
    real = timezone.now

    def move(moment: dt.datetime | None) -> None:
        monkeypatch.setattr(timezone, "now", (lambda: moment) if moment else real)

    yield move
    monkeypatch.setattr(timezone, "now", real)


def test_under_a_moved_clock_no_row_outlives_its_limit_by_more_than_a_day(held, clock):
    wrong, seen = [], 0
    for declared in registry.personal():
        if declared.model in OWN_TEST:
            continue
        for limit in declared.limits:
            try:
                with transaction.atomic():
                    wrong.append(outlives(declared, limit, clock))
                    raise Undone
            except Undone:
                seen += 1
    assert [one for one in wrong if one] == []
    assert seen > 35


def test_the_purge_does_not_come_before_the_limit(held, clock):
    """The other side: an hour before its limit every row is still there."""
    wrong = []
    for declared in registry.personal():
        if declared.model in OWN_TEST or len(declared.limits) != 1 or not declared.limits[0].days:
            continue
        limit = declared.limits[0]
        try:
            with transaction.atomic():
                begun = timezone.now()
                row = declared.rows.order_by("pk").last()
                ripen(row, limit, begun)
                clock(begun + dt.timedelta(days=limit.days) - dt.timedelta(hours=1))
                app.tasks[declared.purge]()
                clock(None)
                if not declared.rows.filter(pk=row.pk).exists():
                    wrong.append(declared.model)
                raise Undone
        except Undone:
            pass
    # A message that has been passed on goes at once, its limit is for one that waits; and what was
    # asked for and never confirmed leaves the log of consents with the request.
    assert set(wrong) <= {"events.TripMessage", "newsletters.Consent"}


def test_what_is_kept_too_long_is_complained_of_every_morning(caplog):
    kainuu = factories.region("kainuu")
    row = told(kainuu)
    assert retention.tell_of_overdue() == 0
    past = timezone.now() - dt.timedelta(days=32)
    Feedback.objects.filter(pk=row.pk).update(answered_at=past)
    assert retention.tell_of_overdue() == 1
    assert "feedback.Feedback" in caplog.text
    with pytest.raises(CommandError):
        call_command("retention", stdout=StringIO(), stderr=StringIO())
    app.tasks["feedback.tasks.forget_feedback"]()
    call_command("retention", stdout=StringIO())
