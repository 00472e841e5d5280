"""Putting this part's mails into the post."""

from __future__ import annotations

from events.models import Occasion, Registration
from regions.outbox import Post, post, post_all

ABOUT_ME = ("confirmation", "promoted", "changed", "cancelled")
"""Mails about one's own registration."""
ABOUT_EVENT = ("moved", "place", "called_off", "restored")
"""Mails about the event, to everybody who comes or waits."""


def kind_of(name: str) -> str:
    """The kind of letter, as the post knows it."""
    return f"events.registration_{name}"


def tell(row: Registration, name: str, key: str = "") -> bool:
    """Write to the person, once; ``key`` tells mails of one kind apart. False with no address."""
    if not row.email:
        return False
    return post(region=row.region, mail=_mail(row, name, key))


def tell_everybody(occasion: Occasion, name: str) -> int:
    """Write to everybody who comes or waits, once for each change of the event."""
    rows = Registration.objects.filter(occasion=occasion).exclude(email="")
    rows = rows.exclude(state=Registration.State.CANCELLED).exclude(source=Registration.Source.DOOR)
    mails = [_mail(row, name, str(occasion.sequence)) for row in rows.order_by("pk")]
    return post_all(region=occasion.region, mails=mails)


def _mail(row: Registration, name: str, key: str) -> Post:
    return Post(
        kind=kind_of(name),
        about=row.pk,
        key=f"{row.pk}:{key}" if key else str(row.pk),
        email=row.email,
        language=row.language,
    )
