"""A message by which those who run the other service see that it arrives."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone

from webhooks.models import Message, Target
from webhooks.waking import wake_after_commit

TRY = "test.ping"


@transaction.atomic
def send_a_try(*, target: Target) -> Message:
    """Put it with what waits."""
    moment = f"{timezone.now().astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
    body = {"type": TRY, "timestamp": moment, "data": {}}
    message: Message = Message.objects.create(
        region=target.region, target=target, type=TRY, body=body
    )
    wake_after_commit()
    return message
