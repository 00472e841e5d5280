"""The steps of a timeline that come after the event: the survey, a second word, the memo."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import gettext as _

from events.aftermath.answering import survey_state
from events.aftermath.mailing import nudge_survey, present_at, send_memo, send_survey
from events.aftermath.queries import public_memo
from events.evenings.actions import step_action
from events.evenings.errors import NotNow
from events.models import Step


def _present(step: Step) -> int:
    return present_at(step.occasion).count()


def _wanting(step: Step) -> int:
    return present_at(step.occasion).filter(wants_memo=True).count()


def _refuse_closed(step: Step) -> None:
    if survey_state(step.occasion) != "open":
        raise NotNow(_("The survey is not open, so its link was not mailed."))


@step_action(Step.Action.SURVEY, foresee=_present)
def ask(step: Step) -> str:
    """The survey's link to those present."""
    _refuse_closed(step)
    return send_survey(occasion=step.occasion)


@step_action(Step.Action.SURVEY_NUDGE, foresee=_present)
def ask_again(step: Step) -> str:
    """The same link once more."""
    _refuse_closed(step)
    return nudge_survey(occasion=step.occasion)


@step_action(Step.Action.MEMO, foresee=_wanting)
def mail_memo(step: Step) -> str:
    """The memo to those present who want it, once it has been published."""
    if public_memo(step.occasion, settings.LANGUAGE_CODE) is None:
        raise NotNow(_("The memo is not published yet, so it was not mailed. Publish it first."))
    return send_memo(occasion=step.occasion)
