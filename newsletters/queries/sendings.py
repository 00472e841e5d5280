"""How far a sending is, and what became of earlier ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Sum

from newsletters.models import Consent, Delivery, Sending, SendingProgress
from regions.models import Region

COMPARED = 10


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Numbers of mails; ``total`` is 0 until the recipients are gathered."""

    total: int = 0
    sent: int = 0
    failed: int = 0
    in_doubt: int = 0
    skipped: int = 0

    @property
    def settled(self) -> int:
        """Mails of which nothing more is to be done."""
        return self.sent + self.failed + self.in_doubt + self.skipped

    @property
    def waiting(self) -> int:
        """Mails that are still to leave."""
        return max(self.total - self.settled, 0)

    @property
    def percent(self) -> int:
        """Whole percents, rounded down: 100 only when nothing waits."""
        return min(self.settled * 100 // self.total, 100) if self.total else 0


def progress_of(sending: Sending) -> Progress:
    """The sums over what each worker has settled: one query, however many mails."""
    return progress_of_all([sending])[sending.pk]


def progress_of_all(sendings: Iterable[Sending]) -> dict[int, Progress]:
    """The same for several sendings by their ids, in one query."""
    totals = {sending.pk: sending.total for sending in sendings}
    names = ("sent", "failed", "in_doubt", "skipped")
    rows = SendingProgress.objects.filter(sending__in=totals).order_by().values("sending")
    sums = {row.pop("sending"): row for row in rows.annotate(**{n: Sum(n) for n in names})}
    return {key: Progress(total=total, **sums.get(key, {})) for key, total in totals.items()}


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What became of a letter's mails; ``left`` are the people who left a list by its link."""

    recipients: int = 0
    delivered: int = 0
    bounced: int = 0
    deferred: int = 0
    in_doubt: int = 0
    skipped: int = 0
    complained: int = 0
    left: int = 0

    def share(self, count: int) -> float:
        """A count in percents of the recipients."""
        return count * 100 / self.recipients if self.recipients else 0.0

    @property
    def delivered_share(self) -> float:
        """In percents."""
        return self.share(self.delivered)

    @property
    def bounced_share(self) -> float:
        """In percents."""
        return self.share(self.bounced)


_State = Delivery.State
_MEANS = {
    _State.PENDING: "deferred",
    _State.CLAIMED: "deferred",
    _State.DEFERRED: "deferred",
    _State.SENT: "delivered",
    _State.FAILED: "bounced",
    _State.BOUNCED: "bounced",
    _State.IN_DOUBT: "in_doubt",
    _State.SKIPPED: "skipped",
    _State.COMPLAINED: "complained",
}


def figures_from(states: Iterable[tuple[int, int]], left: int = 0) -> Figures:
    """From (state, count) pairs. A mail that its reader marked as unwanted was delivered too."""
    counts: dict[str, int] = defaultdict(int)
    for state, count in states:
        counts[_MEANS[_State(state)]] += count
        counts["recipients"] += count
        if state == _State.COMPLAINED:
            counts["delivered"] += count
    return Figures(left=left, **counts)


def figures_of(sendings: Iterable[Sending]) -> dict[int, Figures]:
    """Figures of several sendings by their ids, in two queries."""
    letters = {sending.letter_id: sending.pk for sending in sendings}
    rows = Delivery.objects.filter(sending__in=letters.values()).order_by()
    states: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for key, state, count in rows.values_list("sending", "state").annotate(Count("pk")):
        states[key].append((state, count))
    left = Consent.objects.filter(letter__in=letters, deed=Consent.Deed.LEFT).order_by()
    gone = dict(left.values_list("letter").annotate(Count("address_key", distinct=True)))
    return {key: figures_from(states[key], gone.get(letter, 0)) for letter, key in letters.items()}


def earlier_sendings(region: Region, before: Sending | None = None) -> list[Sending]:
    """The region's last letters that have left, the latest first; at most ten."""
    rows = Sending.objects.filter(region=region, started_at__isnull=False)
    if before is not None:
        rows = rows.exclude(pk=before.pk)
        if before.started_at:
            rows = rows.filter(started_at__lt=before.started_at)
    return list(rows.select_related("letter").order_by("-started_at", "-pk")[:COMPARED])
