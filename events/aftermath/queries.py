"""What was agreed and what has become of it; the memos of an event. Nothing here writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject
from django.utils import timezone

from events.models import AgreedItem, AgreedState, EventIndexPage, EventPage, MemoPage, Occasion
from network.conditions import Among
from network.prepared import prepared
from regions.models import Municipality, Region

DONE_SHOWN_FOR = dt.timedelta(days=30)
"""So long people see on the municipality's page that something has been done."""
MEMOS_READ = 40
"""Evenings looked back on; what nobody has done since then is nobody's promise."""
State = AgreedState.State


@dataclass(frozen=True)
class Agreement:
    """One agreed item with its memo and what has become of it."""

    item: AgreedItem
    memo: MemoPage
    state: str = State.OPEN
    settled_on: dt.date | None = None
    note: str = ""

    @property
    def is_open(self) -> bool:
        """True when nobody has said that it is done or dropped."""
        return self.state == State.OPEN

    @property
    def is_late(self) -> bool:
        """True when it is open and its day has passed."""
        due = self.item.due_on
        return self.is_open and due is not None and due < timezone.localdate()


def agreements_in(memos: Iterable[MemoPage]) -> list[Agreement]:
    """Everything agreed in the memos, in their order; one query however many."""
    by_memo = {memo.pk: memo for memo in memos}
    order = {pk: place for place, pk in enumerate(by_memo)}
    items = _items_of([*by_memo]) if by_memo else []
    items.sort(key=lambda item: (order[item.memo_id], item.sort_order or 0, item.pk))
    return [_agreement(item, by_memo[item.memo_id]) for item in items]


@prepared
def _items_of(memos: list[int]) -> QuerySet[AgreedItem]:
    """Each with what has become of it."""
    told = JSONObject(state="state", settled_on="settled_on", note="note")
    states = AgreedState.everywhere.filter(key=OuterRef("translation_key")).values(told=told)
    rows = AgreedItem.objects.filter(Among("memo_id", memos))
    return rows.annotate(known_state=Subquery(states))


def _agreement(item: Any, memo: MemoPage) -> Agreement:
    told = item.known_state
    if told is None:
        return Agreement(item, memo)
    settled_on = told["settled_on"] and dt.date.fromisoformat(told["settled_on"])
    return Agreement(item, memo, told["state"], settled_on, told["note"])


def agreed_in_municipality(municipality: Municipality, region: Region) -> list[Agreement]:
    """What stands on the municipality's page: all that is open, and what was done lately."""
    since = timezone.localdate() - DONE_SHOWN_FOR
    return [
        one
        for one in agreements_in(_memos_in(region.pk, municipality.pk))
        if one.is_open
        or (one.state == State.DONE and one.settled_on is not None and one.settled_on >= since)
    ]


def agreed_before(event: EventPage) -> list[Agreement]:
    """What is still open from the municipality's earlier events, to begin the evening with."""
    if event.municipality_id is None or event.region is None:
        return []
    day = timezone.localdate(event.starts_at)
    memos = _memos_before(event.region_id, event.municipality_id, day)
    return [one for one in agreements_in(memos) if one.is_open]


@prepared
def _memos_in(region: int, municipality: int) -> QuerySet[MemoPage]:
    return _public_memos(region, municipality)[:MEMOS_READ]


@prepared
def _memos_before(region: int, municipality: int, day: dt.date) -> QuerySet[MemoPage]:
    return _public_memos(region, municipality).filter(held_on__lt=day)[:MEMOS_READ]


def _public_memos(region: int, municipality: int) -> QuerySet[MemoPage]:
    found = MemoPage.objects.in_language().filter(region=region, municipality=municipality)
    return found.newest().defer("presented", "wishes")


def agreed_of_region(region: Region, *, settled: bool) -> list[Agreement]:
    """For the people of the region: everything of live memos, open or settled ones."""
    memos = MemoPage.objects.live().filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE
    )
    found = agreements_in(
        memos.newest().select_related("municipality").defer("municipality__outline")
    )
    return [one for one in found if one.is_open is not settled]


def memos_of(occasion: Occasion) -> QuerySet[MemoPage]:
    """The event's memos in every language and state, the Finnish one first."""
    found = MemoPage.objects.filter(region=occasion.region_id)
    found = found.filter(event__translation_key=occasion.key)
    return found.select_related("locale", "region").order_by("pk")


def public_memo(occasion: Occasion, language: str) -> MemoPage | None:
    """The memo that anybody may read in the language, or in Finnish; None when there is none."""
    wanted = [language, settings.LANGUAGE_CODE]
    found = MemoPage.objects.open_to_all().filter(
        region=occasion.region_id,
        event__translation_key=occasion.key,
        locale__language_code__in=wanted,
    )
    pages = list(found.select_related("locale", "region"))
    return min(pages, key=lambda page: wanted.index(page.locale.language_code), default=None)


def original_event(occasion: Occasion) -> EventPage | None:
    """The event's Finnish page, or its oldest; None when it has been deleted."""
    pages = EventPage.objects.filter(translation_key=occasion.key).select_related("locale")
    return min(
        pages,
        key=lambda page: (page.locale.language_code != settings.LANGUAGE_CODE, page.pk),
        default=None,
    )


def title_in(occasion: Occasion, language: str) -> str:
    """The event's title in the language, or in Finnish; as it last was when its page is gone."""
    page = occasion.page_in(language)
    return page.title if page else occasion.title


def event_index(region: Region) -> EventIndexPage | None:
    """Where the region's Finnish memos, reports and events are written."""
    found = EventIndexPage.objects.filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE
    )
    return found.order_by("path").first()
