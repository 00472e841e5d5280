"""After a restore from a backup: a mail that waited then may have left since."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.dispatch import receiver
from django.utils import timezone

from network.backup.signals import restored
from regions.models import OutgoingMail
from regions.scoping import in_every_region

_State = OutgoingMail.State


@receiver(restored)
def doubt(made_at: dt.datetime, **_: Any) -> None:
    """Mails that were due by now are perhaps sent: shown to staff, who may send them again."""
    open_states = (_State.WAITING, _State.CLAIMED, _State.HANDED)
    with in_every_region():
        rows = OutgoingMail.objects.filter(state__in=open_states, next_at__lte=timezone.now())
        rows.update(
            state=_State.IN_DOUBT, settled_at=timezone.now(), reason="restored from a backup"
        )
