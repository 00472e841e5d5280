"""Mailing the memo and the survey, each once to each registration.

Whom: those who were present. Where anybody was counted at the door, that is who arrived; where
nobody was, everybody who held a seat, because a missed count must not cost people their memo.
"""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from events.aftermath.answering import survey_state
from events.aftermath.queries import public_memo
from events.models import Occasion, Registration
from regions.models import OutgoingMail
from regions.outbox import Post, post_all

MEMO, SURVEY, NUDGE = "events.memo", "events.survey", "events.survey_nudge"


def present_at(occasion: Occasion) -> QuerySet[Registration]:
    """The registrations of those who came and have an address."""
    rows = Registration.objects.filter(occasion=occasion)
    if rows.filter(arrived__isnull=False).exists():
        rows = rows.filter(arrived__gt=0)
    else:
        rows = rows.filter(state=Registration.State.SEATED)
    return rows.exclude(email="")


@transaction.atomic
def send_memo(*, occasion: Occasion) -> str:
    """Mail the published memo to those present who asked for it; says in a sentence what it did.

    Nothing is mailed before the memo is published. A second time sends it only to those who did not
    get it.
    """
    if public_memo(occasion, settings.LANGUAGE_CODE) is None:
        return _("The memo is not published yet, so it was not mailed. Publish it first.")
    sent = _post(occasion, MEMO, present_at(occasion).filter(wants_memo=True))
    if occasion.memo_sent_at is None:
        occasion.memo_sent_at = timezone.now()
        occasion.save(update_fields=["memo_sent_at"])
    if not sent:
        return _("Nobody new has asked for the memo, so no mail was sent.")
    return ngettext(
        "The memo goes to %(people)s person.", "The memo goes to %(people)s people.", sent
    ) % {"people": sent}


def send_survey(*, occasion: Occasion) -> str:
    """Mail the survey's link to those present; says in a sentence what it did."""
    if survey_state(occasion) != "open":
        return _("The survey is not open, so its link was not mailed.")
    return _asked(_post(occasion, SURVEY, present_at(occasion)))


def nudge_survey(*, occasion: Occasion) -> str:
    """Mail the same link once more to all who got it: nobody knows who has answered."""
    if survey_state(occasion) != "open":
        return _("The survey is not open, so its link was not mailed.")
    asked = OutgoingMail.objects.filter(kind=SURVEY).exclude(state=OutgoingMail.State.DROPPED)
    rows = present_at(occasion).filter(pk__in=asked.values("about"))
    return _asked(_post(occasion, NUDGE, rows))


def _asked(sent: int) -> str:
    if not sent:
        return _("Everybody who can be reached has the link already, so no mail was sent.")
    return ngettext(
        "The survey's link goes to %(people)s person.",
        "The survey's link goes to %(people)s people.",
        sent,
    ) % {"people": sent}


def _post(occasion: Occasion, kind: str, rows: QuerySet[Registration]) -> int:
    found = rows.values_list("pk", "email", "language").order_by("pk")
    mails = [
        Post(kind=kind, about=pk, key=str(pk), email=email, language=language)
        for pk, email, language in found
    ]
    return post_all(region=occasion.region, mails=mails)
