"""A second person's word about a letter, where the region wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from campaign.sharing.picks import free_picks
from newsletters.engine.waking import wake
from newsletters.models import NewsletterPage, Sending
from newsletters.permissions import user_can_send_letter
from newsletters.sending.errors import LetterNotReady, NotAllowed, StateChanged
from newsletters.sending.times import UNDO
from regions.activity import record
from regions.models import Deed

if TYPE_CHECKING:
    from network.users.models import User

_State = Sending.State


def _check_second(sending: Sending, person: User) -> None:
    if not user_can_send_letter(person, sending.letter):
        raise NotAllowed(_("Only those who send the region's letters approve them."))
    if sending.asked_by_id == person.pk:
        raise NotAllowed(_("You asked for this yourself: another person approves it."))


@transaction.atomic
def approve(*, sending: Sending, approver: User) -> Sending:
    """Let the letter leave at its time, or in five minutes when that is nearer.

    Raises ``NotAllowed`` for the person who asked and for those without the duty, ``StateChanged``
    when somebody has answered already.
    """
    _check_second(sending, approver)
    if not sending.letter.live:
        raise LetterNotReady(_("Publish the Finnish letter first; then it can be sent."))
    due_at = max(sending.due_at, timezone.now() + UNDO)
    rows = Sending.objects.filter(pk=sending.pk, state=_State.ASKED, due_at=sending.due_at)
    rows = rows.filter(asked_by=sending.asked_by_id)
    if not rows.update(state=_State.SCHEDULED, approved_by=approver, due_at=due_at):
        raise StateChanged
    record(sending.region, approver, Deed.APPROVED_LETTER, sending.letter.title)
    transaction.on_commit(wake)
    sending.refresh_from_db()
    return sending


@transaction.atomic
def decline(*, sending: Sending, approver: User) -> None:
    """Send the letter back to be written further; the stories wait for the next letter again.

    Raises like ``approve``.
    """
    _check_second(sending, approver)
    letter = sending.letter
    rows = Sending.objects.filter(pk=sending.pk, state=_State.ASKED)
    locked = rows.select_for_update(of=("self",)).first()
    if locked is None:
        raise StateChanged
    locked.delete()
    free_picks(letter_key=letter.translation_key)
    record(sending.region, approver, Deed.DECLINED_LETTER, letter.title)


def to_be_approved_anew(*, letter: NewsletterPage, editor: User | None) -> bool:
    """A letter that is changed after it was asked for or approved waits for the approval of
    somebody else than whoever changed it, so that two people have seen what leaves. True when it
    does; nothing changes once the sending has begun: what is sent was written down then."""
    rows = Sending.objects.filter(
        Q(state=_State.ASKED) | Q(approved_by__isnull=False),
        letter__translation_key=letter.translation_key,
        started_at=None,
        state__in=(_State.ASKED, _State.SCHEDULED, _State.MISSED, _State.PAUSED),
    )
    changes = {"asked_by": editor} if editor else {}
    return bool(rows.update(state=_State.ASKED, pause="", approved_by=None, **changes))
