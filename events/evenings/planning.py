"""Making a timeline, moving it with the date, and changing its steps."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone

from events.evenings.errors import Settled
from events.evenings.recipe import STEPS
from events.models import Occasion, Step
from regions.scoping import inside

State, Hold = Step.State, Step.Hold


def due_time(occasion: Occasion, offset_days: int, at: dt.time) -> dt.datetime:
    """So many days from the Finnish day on which the event begins, at a Finnish time."""
    day = timezone.localdate(occasion.starts_at) + dt.timedelta(days=offset_days)
    return timezone.make_aware(dt.datetime.combine(day, at))


@transaction.atomic
def add_timeline(*, occasion: Occasion, now: dt.datetime | None = None) -> int:
    """Give an event the recipe's steps that it lacks; returns how many were added.

    What should have been done already is left for a person to decide.
    """
    moment = now or timezone.now()
    with inside(occasion.region):
        there = set(Step.objects.filter(occasion=occasion).values_list("action", flat=True))
        rows = [_step(occasion, *line, moment) for line in STEPS if line[0] not in there]
        Step.objects.bulk_create(rows, ignore_conflicts=True)
    return len(rows)


def _step(occasion: Occasion, action: str, offset_days: int, now: dt.datetime) -> Step:
    step = Step(
        region_id=occasion.region_id, occasion=occasion, action=action, offset_days=offset_days
    )
    _place(step, occasion, now)
    return step


@transaction.atomic
def move_steps(*, occasion: Occasion, now: dt.datetime | None = None) -> int:
    """Put the steps that wait where the event's date has gone; returns how many moved.

    What has been done stays done. A step whose new time is past waits for a person: it is neither
    done at once nor forgotten.
    """
    moment, moved = now or timezone.now(), 0
    with inside(occasion.region):
        rows = Step.objects.select_for_update().filter(occasion=occasion, state=State.WAITING)
        for step in rows:
            if step.due_at != due_time(occasion, step.offset_days, step.at):
                _place(step, occasion, moment)
                step.save(update_fields=["due_at", "held"])
                moved += 1
    return moved


def _place(step: Step, occasion: Occasion, now: dt.datetime) -> None:
    step.due_at = due_time(occasion, step.offset_days, step.at)
    step.held = Hold.PAST if step.due_at <= now else ""


@transaction.atomic
def change_step(*, step: Step, offset_days: int, at: dt.time) -> Step:
    """Another day or time. Raises ``Settled`` for a step that does not wait any more."""
    step = _waiting(step, State.WAITING, State.FAILED)
    step.offset_days, step.at, step.state = offset_days, at, State.WAITING
    step.result = ""
    _place(step, step.occasion, timezone.now())
    step.save(update_fields=["offset_days", "at", "due_at", "held", "state", "result"])
    return step


@transaction.atomic
def skip_step(*, step: Step) -> Step:
    """Leave it undone. Raises ``Settled``."""
    step = _waiting(step, State.WAITING, State.FAILED)
    step.state = State.SKIPPED
    step.save(update_fields=["state"])
    return step


@transaction.atomic
def take_back(*, step: Step) -> Step:
    """Let a skipped step wait again. Raises ``Settled``."""
    step = _waiting(step, State.SKIPPED)
    step.state, step.result = State.WAITING, ""
    _place(step, step.occasion, timezone.now())
    step.save(update_fields=["state", "result", "due_at", "held"])
    return step


def _waiting(step: Step, *states: str) -> Step:
    rows = Step.objects.select_for_update(of=("self",)).select_related("occasion")
    found: Step | None = rows.filter(pk=step.pk, state__in=states).first()
    if found is None:
        raise Settled
    return found
