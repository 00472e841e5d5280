"""Saying what has become of what was agreed."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from events.models import AgreedItem, AgreedState
from regions.models import Region
from regions.scoping import inside

if TYPE_CHECKING:
    from network.users.models import User


@transaction.atomic
def settle_agreed(
    *, region: Region, key: uuid.UUID, state: str, by: User | None, note: str = ""
) -> AgreedState:
    """Mark an item of the region's memos as done, dropped or open again.

    Raises ``AgreedItem.DoesNotExist`` for a key that no memo of the region has.
    """
    if not AgreedItem.objects.filter(memo__region=region, translation_key=key).exists():
        raise AgreedItem.DoesNotExist
    settled = None if state == AgreedState.State.OPEN else timezone.localdate()
    with inside(region):
        row, _made = AgreedState.objects.update_or_create(
            key=key,
            defaults={
                "region": region,
                "state": AgreedState.State(state),
                "settled_on": settled,
                "note": note,
                "by": by,
            },
        )
    found: AgreedState = row
    return found
