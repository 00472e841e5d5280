"""After a restore from a backup: what was on its way then may have arrived since."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.dispatch import receiver
from django.utils import timezone

from network.backup.signals import restored
from newsletters.models import Sending
from regions.scoping import in_every_region

_State = Sending.State


@receiver(restored)
def stand_still(made_at: dt.datetime, **_: Any) -> None:
    """Letters that have begun, or whose time has come since, wait for a person's decision: nobody
    can know who has got them."""
    with in_every_region():
        begun = Sending.objects.filter(state__in=(_State.EXPANDING, _State.SENDING))
        due = Sending.objects.filter(state=_State.SCHEDULED, due_at__lte=timezone.now())
        for rows in (begun, due):
            rows.update(state=_State.PAUSED, pause=Sending.Pause.RESTORED)
