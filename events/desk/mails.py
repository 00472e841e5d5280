"""Which mails in the post are about an event: each part names its kinds of letters here.

concerns("events.reminder", _("Reminders"), lambda o: Registration.objects.filter(occasion=o))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet
from django.utils.functional import Promise

from events.models import Occasion
from regions.models import OutgoingMail

Rows = Callable[[Occasion], QuerySet]  # type: ignore[type-arg]  # rows of any model
State = OutgoingMail.State
_kinds: dict[str, tuple[str | Promise, Rows]] = {}


def concerns(kind: str, label: str | Promise, rows: Rows) -> None:
    """Say what a kind of letter is called, and which rows of an event its mails are ``about``."""
    _kinds[kind] = (label, rows)


@dataclass
class Kind:
    """One kind of letter of an event, and how far its mails have come."""

    label: str | Promise
    by_state: dict[str, int] = field(default_factory=dict)

    @property
    def sent(self) -> int:
        """Those that the mail server has taken."""
        return self.by_state.get(State.SENT, 0)

    @property
    def on_their_way(self) -> int:
        """Those that leave by themselves."""
        return sum(
            self.by_state.get(one, 0) for one in (State.WAITING, State.CLAIMED, State.HANDED)
        )

    @property
    def failed(self) -> int:
        """Those that did not arrive."""
        return self.by_state.get(State.FAILED, 0)

    @property
    def in_doubt(self) -> int:
        """Those of which nobody can know."""
        return self.by_state.get(State.IN_DOUBT, 0)


def mails_of(occasion: Occasion) -> QuerySet[OutgoingMail]:
    """All mails of an event that are still remembered (30 days)."""
    which = Q(pk__in=[])
    for kind, (_label, rows) in _kinds.items():
        which |= Q(kind=kind, about__in=rows(occasion).values("pk"))
    return OutgoingMail.objects.filter(which, region=occasion.region_id)


def troubled(occasion: Occasion) -> QuerySet[OutgoingMail]:
    """Mails that a person may send again."""
    return mails_of(occasion).filter(state__in=(State.FAILED, State.IN_DOUBT)).order_by("pk")


def kinds_of(occasion: Occasion) -> list[Kind]:
    """What has been sent about an event, a row a kind; one query."""
    found: dict[str, Kind] = {}
    counted = mails_of(occasion).order_by().values_list("kind", "state").annotate(Count("pk"))
    for kind, state, number in counted:
        row = found.setdefault(kind, Kind(_kinds[kind][0]))
        row.by_state[state] = number
    return [found[kind] for kind in _kinds if kind in found]


def label_of(mail: OutgoingMail) -> str | Promise:
    """What the mail's kind is called."""
    return _kinds[mail.kind][0] if mail.kind in _kinds else mail.kind
