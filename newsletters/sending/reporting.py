"""A letter's figures by audience and by receiver. Sums only: nobody's opening or pressing of links
is followed, and no person can be told from the figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.db.models import Count
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from events.aftermath.sheets import Row
from newsletters.addresses import DomainGroup
from newsletters.models import Audience, Consent, Delivery, Sending
from newsletters.queries.sendings import (
    Figures,
    earlier_sendings,
    figures_from,
    figures_of,
)


@dataclass(frozen=True, kw_only=True)
class Report:
    """Figures of all, of each audience and of each group of receivers, and of earlier letters."""

    sending: Sending
    all: Figures
    by_audience: list[tuple[str, Figures]] = field(default_factory=list)
    by_receiver: list[tuple[str, Figures]] = field(default_factory=list)
    earlier: list[tuple[Sending, Figures]] = field(default_factory=list)


_Counted = list[tuple[int, int, int, int]]


def report_of(sending: Sending) -> Report:
    """Six queries, however many mails and letters."""
    rows = Delivery.objects.filter(sending=sending).order_by()
    counted: _Counted = list(
        rows.values_list("audience", "domain", "state").annotate(count=Count("pk"))
    )
    left = _left(sending)
    earlier = earlier_sendings(sending.region, before=sending)
    figures = figures_of(earlier)
    return Report(
        sending=sending,
        all=figures_from(((row[2], row[3]) for row in counted), left.get(None, 0)),
        by_audience=_by_audience(counted, left),
        by_receiver=_by_receiver(counted),
        earlier=[(one, figures[one.pk]) for one in earlier],
    )


def _left(sending: Sending) -> dict[int | None, int]:
    """People who left by the letter's link: by the list, and under None each person once."""
    rows = Consent.objects.filter(letter=sending.letter_id, deed=Consent.Deed.LEFT).order_by()
    people = Count("address_key", distinct=True)
    found: dict[int | None, int] = dict(rows.values_list("audience").annotate(people))
    return found | {None: rows.aggregate(people=people)["people"]}


def _grouped(
    counted: _Counted, key: Callable[[tuple[int, int, int, int]], int]
) -> dict[int, list[tuple[int, int]]]:
    groups: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for row in counted:
        groups[key(row)].append((row[2], row[3]))
    return groups


def _by_audience(counted: _Counted, left: dict[int | None, int]) -> list[tuple[str, Figures]]:
    groups = _grouped(counted, lambda row: row[0])
    wanted = {key for key in (*groups, *left) if key is not None}
    rows = Audience.objects.filter(pk__in=wanted).order_by("pk")
    return [(row.name, figures_from(groups[row.pk], left.get(row.pk, 0))) for row in rows]


def _by_receiver(counted: _Counted) -> list[tuple[str, Figures]]:
    groups = _grouped(counted, lambda row: row[1])
    names = {
        DomainGroup.GOOGLE: _("Gmail"),
        DomainGroup.MICROSOFT: _("Outlook, Hotmail and Live"),
        DomainGroup.YAHOO: _("Yahoo and AOL"),
        DomainGroup.REST: _("Other receivers"),
    }
    return [(name, figures_from(groups[key])) for key, name in names.items() if key in groups]


def rows_of(report: Report) -> Iterable[Row]:
    """The report as a table's rows, with a heading."""
    yield [_("Group"), _("Name"), *_headings()]
    yield [_("This letter"), report.sending.letter.title, *_cells(report.all)]
    for name, figures in report.by_audience:
        yield [_("Audience"), name, *_cells(figures)]
    for name, figures in report.by_receiver:
        yield [_("Receiver"), name, *_cells(figures, left=False)]
    for sending, figures in report.earlier:
        when = date_format(localtime(sending.due_at), "SHORT_DATE_FORMAT")
        title = f"{sending.letter.title} ({when})"
        yield [_("Earlier letter"), title, *_cells(figures)]


def _headings() -> list[str]:
    return [
        _("Recipients"),
        _("Delivered"),
        _("Came back"),
        _("Waiting"),
        _("In doubt"),
        _("Left out"),
        _("Marked as unwanted"),
        _("Left the list"),
    ]


def _cells(figures: Figures, *, left: bool = True) -> list[int | None]:
    return [
        figures.recipients,
        figures.delivered,
        figures.bounced,
        figures.deferred,
        figures.in_doubt,
        figures.skipped,
        figures.complained,
        figures.left if left else None,
    ]
