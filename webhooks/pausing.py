"""A target to which nothing is sent for a while, and who is told of it."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from wagtail.users.models import UserProfile

from network.users.models import User
from regions.outbox import Post, post_all
from regions.roles import Duty, roles_with
from webhooks.models import Message, Target
from webhooks.waking import wake_after_commit

PAUSED = "webhooks.paused"


@transaction.atomic
def pause(*, target: Target, because: str) -> None:
    """Send nothing more; the region's administrators get a mail when no person has done it."""
    now = timezone.now()
    rows = Target.objects.filter(pk=target.pk, paused_at=None)
    if rows.update(paused_at=now, paused_because=because) and because != Target.Reason.PERSON:
        mails = [
            Post(
                kind=PAUSED,
                about=target.pk,
                key=f"{target.pk}:{now:%Y%m%d%H%M%S}:{person.pk}",
                email=person.email,
                language=UserProfile.get_for_user(person).get_preferred_language(),
            )
            for person in _administrators(target)
        ]
        post_all(region=target.region, mails=mails)


@transaction.atomic
def resume(*, target: Target) -> None:
    """Go on: what waits is sent at once, with a whole day's patience again."""
    Target.objects.filter(pk=target.pk).update(paused_at=None, paused_because="")
    waiting = Message.objects.filter(target=target, state=Message.State.WAITING)
    waiting.update(attempts=0, next_at=timezone.now())
    wake_after_commit()


@transaction.atomic
def send_again(*, message: Message) -> bool:
    """Once more, under the same id; False for what waits anyway."""
    State = Message.State
    rows = Message.objects.filter(pk=message.pk, state__in=(State.TAKEN, State.FAILED))
    changed = rows.update(state=State.WAITING, attempts=0, next_at=timezone.now(), settled_at=None)
    if changed:
        wake_after_commit()
    return bool(changed)


def _administrators(target: Target) -> list[User]:
    rows = User.objects.filter(
        is_active=True,
        groups__region_role__region=target.region,
        groups__region_role__role__in=roles_with(Duty.CHANGE_SETTINGS),
    )
    return list(rows.distinct().order_by("pk"))
