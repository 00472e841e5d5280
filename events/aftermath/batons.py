"""Handing on a series' baton: the task to the convener, and the next meeting made from it."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from events.aftermath.drafting import write_draft
from events.aftermath.errors import NotYet
from events.aftermath.letters import BATON
from events.aftermath.queries import event_index
from events.models import EventPage, MeetingSeriesPage
from network.users.models import User
from regions.outbox import Post, post

MEETING_LASTS = dt.timedelta(hours=2)
_EMPTY = {"next_theme": "", "next_at": None, "convener": "", "convener_email": ""}


def hand_over(*, page: MeetingSeriesPage) -> bool:
    """Mail the task when a published baton is in new hands; False when there is nothing to say.

    Once for a series, a time and a convener: publishing the page again sends nothing.
    """
    if not _is_held(page) or page.locale.language_code != settings.LANGUAGE_CODE:
        return False
    return _post(page, "")


def send_task(*, page: MeetingSeriesPage) -> str:
    """Mail the task again, because somebody asked for it; says in a sentence what it did.

    Raises ``NotYet`` when the published baton names no address or no time to come.
    """
    if not page.live or not _is_held(page):
        raise NotYet(
            _("Write the next time and the convener's e-mail on the page and publish it first.")
        )
    _post(page, timezone.now().strftime("%Y%m%d%H%M"))
    return _("The task goes to the convener.")


def _is_held(page: MeetingSeriesPage) -> bool:
    return bool(page.convener_email and page.next_at and page.next_at > timezone.now())


def _post(page: MeetingSeriesPage, again: str) -> bool:
    if page.region is None or page.next_at is None:
        return False
    hands = salted_hmac(BATON, page.convener_email.lower()).hexdigest()[:16]
    key = f"{page.pk}:{page.next_at:%Y%m%d%H%M}:{hands}:{again}"
    mail = Post(kind=BATON, about=page.pk, key=key, email=page.convener_email, language="fi")
    return post(region=page.region, mail=mail)


@transaction.atomic
def make_meeting(*, page: MeetingSeriesPage, user: User) -> EventPage:
    """Write a draft of the next meeting from the baton, and empty the baton.

    The emptied baton is published at once by those who may publish; otherwise, and where the page
    has changes that wait, it waits with them. Raises ``NotYet`` without a time.
    """
    page = MeetingSeriesPage.objects.select_for_update(of=("self",)).get(pk=page.pk)
    latest = page.get_latest_revision_as_object()
    index = event_index(page.region) if page.region else None
    if latest.next_at is None or index is None:
        raise NotYet(_("Write the next time on the page first."))
    event = EventPage(
        title=latest.next_theme or page.title,
        kind=EventPage.Kind.MEETING,
        starts_at=latest.next_at,
        ends_at=latest.next_at + MEETING_LASTS,
        organiser=latest.convener,
        series=page,
    )
    write_draft(parent=index, page=event, user=user)
    _empty(page, latest, user)
    return event


def _empty(page: MeetingSeriesPage, latest: MeetingSeriesPage, user: User) -> None:
    waiting = page.has_unpublished_changes
    for name, value in _EMPTY.items():
        setattr(latest, name, value)
    revision = latest.save_revision(user=user, log_action=True)
    may = page.permissions_for_user(user).can_publish()
    if page.live and may and not waiting:
        revision.publish(user=user, log_action=True)
