"""Mails to those who send letters: a letter waits for them, or stands still by itself.

The rows say what has to be told; a mail is posted once for each person and state, whoever asks and
however often (``regions.outbox``), and is dropped when it is not true any more.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.users.models import UserProfile

from newsletters.models import Sending
from regions.models import OutgoingMail
from regions.outbox import Letter, Post, letter_kind, post_all
from regions.roles import Duty, roles_with
from regions.scoping import in_every_region

WAITS = "newsletters.waits"
State = Sending.State


@letter_kind(WAITS)
def waits(mail: OutgoingMail) -> Letter | None:
    """What the letter waits for."""
    sending = _waiting().filter(pk=mail.about).select_related("letter").first()
    if sending is None:
        return None
    told = {"letter": sending.letter.title}
    subject, sentence = {
        State.ASKED: (
            _("A letter waits for your approval: %(letter)s"),
            _("Somebody has asked for it to be sent. Read it, then approve it or decline."),
        ),
        State.MISSED: (
            _("A letter missed its time: %(letter)s"),
            _("It was not sent late by itself. Decide whether it is still sent."),
        ),
        State.PAUSED: (
            _("A letter stands still: %(letter)s"),
            " ".join(
                [sending.get_pause_display(), _("Nobody is lost: it goes on when you let it.")]
            ),
        ),
    }[State(sending.state)]
    page = reverse("newsletters_send", args=(sending.letter_id,))
    way = (_("To the sending"), f"{settings.WAGTAILADMIN_BASE_URL}{page}")
    return Letter(subject=subject % told, paragraphs=[sentence], ways=[way])


def _waiting() -> QuerySet[Sending]:
    """Sendings that a person has to look at, and has not stopped herself."""
    by_itself = Q(state=State.PAUSED) & ~Q(pause__in=("", Sending.Pause.PERSON))
    rows: QuerySet[Sending] = Sending.objects.all()
    return rows.filter(by_itself | Q(state__in=(State.ASKED, State.MISSED)))


def tell_of_waiting() -> int:
    """Post what has not been told; returns how many mails were new."""
    with in_every_region():
        rows = list(_waiting().select_related("region__site", "letter"))
        return sum(post_all(region=row.region, mails=_posts(row)) for row in rows)


def _posts(sending: Sending) -> Iterator[Post]:
    people = get_user_model().objects.filter(
        is_active=True,
        groups__region_role__region=sending.region_id,
        groups__region_role__role__in=roles_with(Duty.SEND_LETTERS),
    )
    if sending.state == State.ASKED and sending.asked_by_id is not None:
        people = people.exclude(pk=sending.asked_by_id)
    for person in people.distinct():
        yield Post(
            kind=WAITS,
            about=sending.pk,
            key=f"{sending.pk}-{sending.state}-{sending.pause}-{person.pk}",
            email=person.email,
            language=UserProfile.get_for_user(person).get_preferred_language(),
        )
