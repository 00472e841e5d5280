"""Pausing, going on, ending. The engine looks at the state before each batch, so that a committed
change reaches it within two seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsletters.engine.waking import wake
from newsletters.models import NewsletterPage, Sending
from newsletters.queries.recipients import recipients_of
from newsletters.sending.errors import LetterNotReady, StateChanged
from newsletters.sending.times import UNDO
from regions.activity import record
from regions.models import Deed

if TYPE_CHECKING:
    from network.users.models import User

_State = Sending.State
_GOING = (_State.EXPANDING, _State.SENDING)
_OPEN = (_State.ASKED, _State.SCHEDULED, _State.MISSED, *_GOING, _State.PAUSED)


@transaction.atomic
def pause(*, sending: Sending, actor: User | None = None) -> None:
    """Stand still. What a server has taken already has left. Raises ``StateChanged``."""
    rows = Sending.objects.filter(pk=sending.pk, state__in=_GOING)
    if not rows.update(state=_State.PAUSED, pause=Sending.Pause.PERSON):
        raise StateChanged
    record(sending.region, actor, Deed.PAUSED_LETTER, sending.letter.title)


@transaction.atomic
def resume(*, sending: Sending, actor: User | None = None) -> None:
    """Go on where it stood still; nobody gets it twice. Raises ``LetterNotReady`` while the letter
    is not on the site, ``StateChanged`` when the sending is not paused."""
    sending = Sending.objects.select_related("letter", "region").get(pk=sending.pk)
    if not sending.letter.live:
        raise LetterNotReady(_("Publish the letter again first; then the sending can go on."))
    rows = Sending.objects.filter(pk=sending.pk, state=_State.PAUSED, pause=sending.pause)
    if not rows.update(pause="", **_going_on(sending)):
        raise StateChanged
    record(sending.region, actor, Deed.RESUMED_LETTER, sending.letter.title)
    transaction.on_commit(wake)


def _going_on(sending: Sending) -> dict[str, object]:
    """The state to go on in."""
    if sending.started_at is None:
        due_at = max(sending.due_at, timezone.now() + UNDO)
        return {"state": _State.SCHEDULED, "due_at": due_at}
    return {"state": _State.SENDING if _is_expanded(sending) else _State.EXPANDING}


def _is_expanded(sending: Sending) -> bool:
    """Whether everybody who was on the lists when the sending began has a delivery."""
    left = recipients_of(sending.letter).filter(
        pk__gt=sending.expanded_to, created_at__lte=sending.started_at
    )
    return bool(sending.expanded_to) and not left.exists()


@transaction.atomic
def cancel(*, sending: Sending, actor: User | None = None) -> None:
    """End a sending that has begun: those who have not got the letter will not. It cannot be begun
    again. Raises ``StateChanged``."""
    states = (*_GOING, _State.PAUSED)
    rows = Sending.objects.filter(pk=sending.pk, state__in=states, started_at__isnull=False)
    if not rows.update(state=_State.CANCELLED, pause="", finished_at=timezone.now()):
        raise StateChanged
    record(sending.region, actor, Deed.CANCELLED_LETTER, sending.letter.title)
    transaction.on_commit(wake)


def pause_unpublished(*, letter: NewsletterPage) -> int:
    """A letter that was taken off the site, in any language, goes to nobody more; returns how many
    sendings (0 or 1) stand still."""
    rows = Sending.objects.filter(
        letter__translation_key=letter.translation_key,
        state__in=(_State.SCHEDULED, _State.MISSED, *_GOING),
    )
    return rows.update(state=_State.PAUSED, pause=Sending.Pause.UNPUBLISHED)


def cancel_of_retired() -> int:
    """End the sendings of regions that have no site any more; returns how many."""
    rows = Sending.objects.filter(region__site=None, state__in=_OPEN)
    count = rows.update(state=_State.CANCELLED, pause="", finished_at=timezone.now())
    if count:
        transaction.on_commit(wake)
    return count
