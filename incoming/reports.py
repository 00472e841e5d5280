"""What is told of something brought, as its page and its file show it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Count
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from events.models import EventPage
from incoming.checking import pictures_of
from incoming.models import Incoming, IncomingItem, IncomingPicture
from incoming.problems import SENTENCES, sentence
from incoming.receiving import GOING_ON
from news.models import NewsPage

State = Incoming.State


@dataclass(frozen=True)
class Line:
    """One item with everything that is told of it."""

    item: IncomingItem
    becomes: str
    told: list[str]
    url: str


@dataclass(frozen=True)
class Progress:
    """How far the workers are."""

    done: int
    total: int
    going_on: bool

    @property
    def percent(self) -> int:
        """Between 0 and 100."""
        return min(100, self.done * 100 // self.total) if self.total else 0


def counts_of(source: Incoming) -> dict[str, int]:
    """How many items have each verdict, all of them named."""
    rows = source.items.order_by().values_list("verdict").annotate(Count("pk"))
    return dict.fromkeys(IncomingItem.Verdict.values, 0) | dict(rows)


def outcomes_of(source: Incoming) -> dict[str, int]:
    """How many items have come to each outcome."""
    rows = source.items.order_by().values_list("outcome").annotate(Count("pk"))
    return dict.fromkeys(IncomingItem.Outcome.values, 0) | dict(rows)


def progress_of(source: Incoming) -> Progress:
    """From the rows themselves, so it is right whatever has happened to the workers."""
    going_on = source.state in GOING_ON
    if source.state == State.CHECKING:
        done = source.last_item
        return Progress(done, max(source.about_items, done), going_on)
    outcomes = outcomes_of(source)
    if source.state == State.UNDOING:
        total = outcomes["written"] + outcomes["undone"] + outcomes["kept"]
        return Progress(total - outcomes["written"], total, going_on)
    new = source.items.filter(verdict=IncomingItem.Verdict.NEW)
    left = new.filter(outcome=IncomingItem.Outcome.WAITING).count()
    left += source.pictures.filter(state=IncomingPicture.State.WAITING).count()
    total = new.count() + source.pictures.count()
    return Progress(total - left, total, going_on)


def lines_of(items: Iterable[IncomingItem], source: Incoming) -> list[Line]:
    """The items with their sentences."""
    return [
        Line(
            item=item,
            becomes=_becomes(item, source) if item.values else "",
            told=[_said(one) for one in item.notes],
            url=reverse("wagtailadmin_pages:edit", args=[item.page_id]) if item.page_id else "",
        )
        for item in items
    ]


def _said(one: dict[str, Any]) -> str:
    told = dict(one["told"])
    if "why" in told:
        told["why"] = SENTENCES[told["why"]]
    return sentence(one["code"], told)


def _becomes(item: IncomingItem, source: Incoming) -> str:
    values = item.values
    if source.kind == Incoming.Kind.CALENDAR:
        starts = dt.datetime.fromisoformat(values["starts"])
        said = [
            capfirst(str(EventPage._meta.verbose_name)),
            date_format(starts, "SHORT_DATETIME_FORMAT"),
        ]
    else:
        day = dt.date.fromisoformat(values["day"])
        said = [capfirst(str(NewsPage._meta.verbose_name)), date_format(day, "SHORT_DATE_FORMAT")]
    public = source.publish and not item.is_draft
    said.append(_("is published") if public else _("is left as a draft"))
    count = len(pictures_of(values))
    if count:
        said.append(ngettext("%(count)s picture", "%(count)s pictures", count) % {"count": count})
    return " · ".join(said)


def sheet_of(source: Incoming) -> Iterator[list[str]]:
    """The report as rows of a file."""
    yield [_("Row"), _("Title"), _("Verdict"), _("What came of it"), _("Page"), _("Told")]
    base = source.region.site.root_url if source.region.site else ""
    items = source.items.select_related("page").iterator(chunk_size=500)
    for item in items:
        page = item.page.url_path.split("/", 2)[-1] if item.page else ""
        yield [
            str(item.number),
            item.title,
            str(item.get_verdict_display()),
            str(item.get_outcome_display()) if item.verdict == "new" else "",
            f"{base}/{page}" if page else "",
            " ".join(_said(one) for one in item.notes),
        ]
