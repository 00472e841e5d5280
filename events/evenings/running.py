"""Doing the steps when their time has come: each once, whatever dies on the way."""

from __future__ import annotations

import datetime as dt
import logging
from typing import Any

from django.conf import settings
from django.db import OperationalError, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from events.evenings.actions import action_of, known_actions
from events.evenings.errors import NotNow, Settled
from events.evenings.recipe import LATEST_INVITATION
from events.models import EventPage, Step
from network.users.models import User
from regions.activity import record
from regions.models import Deed
from regions.scoping import in_every_region, inside

logger = logging.getLogger(__name__)
State, Hold, Action = Step.State, Step.Hold, Step.Action
GRACE = dt.timedelta(hours=24)
"""A step that could not be done within a day of its time is not done late by itself."""


def run_due_steps(*, now: dt.datetime | None = None) -> int:
    """Do what is due in every region; returns how many steps were done. Safe to run at any time and
    by any number of workers."""
    moment = now or timezone.now()
    with in_every_region():
        rows = Step.objects.filter(state=State.WAITING, held="", due_at__lte=moment)
        rows = rows.filter(action__in=known_actions(), occasion__cancelled=False)
        due = list(rows.values_list("pk", flat=True))
    return sum(_by_itself(pk, moment) for pk in due)


def _by_itself(pk: int, now: dt.datetime) -> bool:
    try:
        with transaction.atomic(), in_every_region():
            step = _rows(skip_locked=True).filter(pk=pk, state=State.WAITING, held="").first()
            if step is None or step.due_at > now or step.occasion.cancelled:
                return False
            reason = _why_a_person_decides(step, now)
            if reason:
                step.held = reason
                step.save(update_fields=["held"])
                return False
            if not _has_its_page(step):
                return False
            _do(step)
            return True
    except NotNow as problem:
        _fail(pk, str(problem))
    except OperationalError:  # the database is away, or two were in each other's way
        logger.warning("A step of a timeline waits for the next round.", exc_info=True)
    except Exception:
        logger.exception("A step of a timeline did not succeed.")
        with translation.override(settings.LANGUAGE_CODE):
            _fail(pk, _("Something went wrong, and nothing was sent. Try again."))
    return False


def run_step(*, step: Step, by: User | None) -> Step:
    """A person does a step now, whatever its time. Raises ``Settled`` when it has been done
    meanwhile, and ``NotNow`` when it cannot be."""
    try:
        with transaction.atomic():
            found: Step | None = _rows().filter(pk=step.pk).first()
            if found is None or found.state not in (State.WAITING, State.FAILED):
                raise Settled
            if found.occasion.cancelled:
                raise NotNow(_("The event has been cancelled, so nothing is sent."))
            _do(found)
            record(found.region, by, Deed.SENT_LETTER, f"{found.occasion}: {found.result}")
            return found
    except NotNow as problem:
        _fail(step.pk, str(problem))
        raise


def _do(step: Step) -> None:
    """The action and the step's end, in the caller's transaction."""
    action = action_of(step)
    with inside(step.region), translation.override(settings.LANGUAGE_CODE):
        if action is None:
            raise NotNow(_("This part of the site is not in use yet."))
        step.result = action.act(step)[:300]
    step.state, step.held, step.done_at = State.DONE, "", timezone.now()
    step.save(update_fields=["state", "held", "done_at", "result"])


def _why_a_person_decides(step: Step, now: dt.datetime) -> str:
    if now - step.due_at > GRACE:
        return Hold.LATE
    if step.action == Action.INVITE and step.occasion.starts_at - now < LATEST_INVITATION:
        return Hold.CLOSE
    return ""


def _has_its_page(step: Step) -> bool:
    """False while the event is not public: nothing is sent about it, and the step waits. Only the
    notice goes on, to say so."""
    if step.action == Action.NOTICE:
        return True
    return EventPage.objects.live().filter(translation_key=step.occasion.key).exists()


def _fail(pk: int, sentence: str) -> None:
    with in_every_region():
        rows = Step.objects.filter(pk=pk, state__in=(State.WAITING, State.FAILED))
        rows.update(state=State.FAILED, result=sentence[:300])


def _rows(*, skip_locked: bool = False) -> Any:
    rows = Step.objects.select_for_update(of=("self",), skip_locked=skip_locked)
    return rows.select_related("occasion__municipality", "region").defer(
        "occasion__municipality__outline", "region__outline"
    )
