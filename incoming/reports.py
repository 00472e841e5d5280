"""What is told of something brought, as its page and its file show it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from events.models import EventPage
from incoming.checking import pictures_of
from incoming.models import Incoming, IncomingItem, IncomingPicture
from incoming.problems import SENTENCES, sentence
from incoming.running import waiting
from news.models import NewsPage
from regions.bringing.reports import Progress, undone_of

State = Incoming.State


@dataclass(frozen=True)
class Line:
    """One item with everything that is told of it."""

    item: IncomingItem
    becomes: str
    told: list[str]
    url: str


def progress_of(source: Incoming) -> Progress:
    """From the rows themselves, so it is right whatever has happened to the workers."""
    return Progress(*_how_far(source), gettext_lazy("%(done)s of %(total)s"))


def _how_far(source: Incoming) -> tuple[int, int]:
    if source.state == State.CHECKING:
        return source.last_item, max(source.about_items, source.last_item)
    if source.state == State.UNDOING:
        return undone_of(source)
    total = source.rows.filter(verdict=IncomingItem.Verdict.NEW).count() + source.pictures.count()
    left = waiting(source).count()
    left += source.pictures.filter(state=IncomingPicture.State.WAITING).count()
    return total - left, total


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
    items = source.rows.select_related("page").iterator(chunk_size=500)
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
