"""The decision to send, and taking it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from campaign.sharing.picks import bind_picks, free_picks
from newsletters.engine.waking import wake
from newsletters.models import NewsletterPage, Sending
from newsletters.queries.letters import audiences_of, original_of
from newsletters.queries.recipients import recipients_of
from newsletters.sending.checks import stops_of
from newsletters.sending.errors import LetterNotReady, StateChanged
from newsletters.sending.times import UNDO, check_due
from regions.activity import record
from regions.models import Deed, Region
from regions.models.settings import RegionSettings

if TYPE_CHECKING:
    from network.users.models import User

_State = Sending.State
NOT_BEGUN = (_State.ASKED, _State.SCHEDULED, _State.MISSED, _State.PAUSED)
"""States in which nothing may have left yet; a paused one tells by ``started_at``."""


def needs_second(region: Region) -> bool:
    """Whether another person approves each letter of the region before it is sent."""
    return region.site is not None and RegionSettings.for_site(region.site).letters_need_second


def send_letter(
    *,
    letter: NewsletterPage,
    sender: User | None = None,
    stories: Collection[int] | None = None,
    due_at: dt.datetime | None = None,
    policy: str = Sending.Policy.AT_MOST_ONCE,
) -> Sending:
    """Decide to send a published letter to its audiences once: the one door to sending.

    It leaves at ``due_at``; without one, five minutes after a person's decision (so that it can be
    taken back) and at once when no person stands behind it. Where the region wants a second
    person's approval it waits for that first. Stories that were picked for the region's next letter
    go along: those of ``stories`` (ids of the picks that the sender saw and left in), or all that
    wait. Any language version may be given. Two people who press at once send one letter: the row
    is locked. Raises ``LetterNotReady``.
    """
    region = original_of(letter).region
    decide = ask if region is not None and needs_second(region) else _schedule
    return decide(letter=letter, sender=sender, stories=stories, due_at=due_at, policy=policy)


def ask(*, letter: NewsletterPage, sender: User | None = None, **wishes: Any) -> Sending:
    """Ask a second person to approve the letter; the wishes are those of ``send_letter``."""
    return _decide(letter, sender, _State.ASKED, Deed.ASKED_FOR_LETTER, **wishes)


def _schedule(*, letter: NewsletterPage, sender: User | None = None, **wishes: Any) -> Sending:
    return _decide(letter, sender, _State.SCHEDULED, Deed.SENT_LETTER, **wishes)


@transaction.atomic
def _decide(
    letter: NewsletterPage,
    sender: User | None,
    state: Sending.State,
    deed: Deed,
    *,
    stories: Collection[int] | None = None,
    due_at: dt.datetime | None = None,
    policy: str = Sending.Policy.AT_MOST_ONCE,
) -> Sending:
    letter = NewsletterPage.objects.select_for_update(of=("self",)).get(pk=original_of(letter).pk)
    if due_at is not None:
        check_due(due_at)
    _check_ready(letter)
    sending = Sending(letter=letter, region=letter.region, asked_by=sender)
    sending.state, sending.policy = state, policy
    sending.due_at = due_at or timezone.now() + (UNDO if sender else dt.timedelta())
    sending.save()
    bind_picks(region=sending.region, letter_key=letter.translation_key, chosen=stories)
    record(sending.region, sender, deed, letter.title)
    transaction.on_commit(wake)
    return sending


def _check_ready(letter: NewsletterPage) -> None:
    if letter.region is None or letter.region.site is None:
        raise LetterNotReady(_("The region has no site, so it sends no letters."))
    if not letter.live:
        raise LetterNotReady(_("Publish the Finnish letter first; then it can be sent."))
    if letter.sent_at or Sending.objects.filter(letter=letter).exists():
        raise LetterNotReady(_("This letter has been sent already."))
    if not audiences_of(letter):
        raise LetterNotReady(_("Choose an audience for the letter first."))
    if not recipients_of(letter).exists():
        raise LetterNotReady(_("Nobody is on this audience yet."))
    if stops := stops_of(letter):
        raise LetterNotReady(stops[0].sentence)


@transaction.atomic
def take_back(*, sending: Sending, actor: User | None = None) -> None:
    """Undo the decision before the first mail leaves: the letter stays a page, to be sent another
    time, and the stories that went along wait for the next letter again. Raises ``StateChanged``
    when the sending has begun."""
    letter = sending.letter
    rows = Sending.objects.filter(pk=sending.pk, state__in=NOT_BEGUN, started_at=None)
    locked = rows.select_for_update(of=("self",)).first()
    if locked is None:
        raise StateChanged
    locked.delete()
    free_picks(letter_key=letter.translation_key)
    record(sending.region, actor, Deed.TOOK_BACK_LETTER, letter.title)
