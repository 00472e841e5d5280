"""Where a region's changes are told to, and what was told."""

from __future__ import annotations

from tests.isolation.filling import Side
from webhooks.models import Message, Target, Topic
from webhooks.secrets import give_secret


def tell_others(side: Side) -> None:
    """Two targets, one of them paused, and a message that can be sent again."""
    words = side.words("Kottarainen")
    for name in ("hook", "paused"):
        target = Target(
            region=side.region,
            url=f"https://{words.slug(name)}.example.org/",
            topics=[Topic.NEWS],
            paused_because=Target.Reason.PERSON if name == "paused" else "",
        )
        give_secret(target)
        target.save()
        Message.objects.create(
            region=side.region,
            target=target,
            type=words.slug("type")[:40],
            body={"data": {"url": f"https://{words.slug('told')}.example.org/"}},
            state=Message.State.FAILED,
            status=500,
            attempts=1,
        )
