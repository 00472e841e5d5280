"""What front pages and municipality pages gather from every room; nothing here writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery, Value
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Page

from campaign.models import CampaignPage, VideoStoryPage
from events.calendar.cards import Card, cards_from, rows_of
from events.models import CalendarEntry, EventReportPage, MemoPage
from events.models.calendar import CalendarQuerySet
from network.pages import BasePageQuerySet
from network.prepared import prepared
from network.remembering import remembered
from news.models import NewsPage
from organisations.listing import in_order, profiles_of
from organisations.models import DirectoryEntry, OrganisationPage
from organisations.models.entries import EntryQuerySet
from regions.hosts import opened_regions
from regions.models import Municipality, Region
from regions.models.regions import HUB_SLUG
from regions.shelf import shelf

if TYPE_CHECKING:
    from home.models import MunicipalityPage


SHOWN = 3
"""Of each kind, on a front page and below an association."""
EVENTS_SHOWN = 4
NEWS_UNSEEN = ("body",)
STORY_UNSEEN = ("body", "captions", "transcript")
"""What no card shows, and is long."""
REPORTS_READ = 12
"""Looked through for what was agreed."""
ORGANISATIONS_SHOWN = 12


@dataclass(frozen=True)
class Agreed:
    """One promise, with the report of the occasion on which it was made."""

    text: str
    report: EventReportPage


def municipality_pages(region: Region) -> list[MunicipalityPage]:
    """The region's municipality pages in the reader's language, in alphabetical order."""
    return [page for page in every_municipality_page() if page.region_id == region.pk]


def every_municipality_page() -> list[MunicipalityPage]:
    """Those of all regions in the reader's language, from memory, in alphabetical order; without
    their words."""
    return remembered(("municipality-pages", get_language()), _municipality_pages)


def _municipality_pages() -> list[MunicipalityPage]:
    from home.models import MunicipalityPage  # noqa: PLC0415 — the models use these queries

    places = shelf().municipalities
    pages = list(MunicipalityPage.objects.in_language().defer("body"))
    for page in pages:
        page.municipality = places.get(page.municipality_id) or page.municipality
    return sorted(pages, key=lambda page: page.municipality.sort_key)


@prepared
def latest_news(region: int) -> BasePageQuerySet:
    """A region's news, newest first."""
    return (
        NewsPage.objects.in_language()
        .filter(region=region)
        .newest()
        .for_cards()
        .defer(*NEWS_UNSEEN)[:SHOWN]
    )


@prepared
def latest_news_of_regions() -> BasePageQuerySet:
    """News of every region, newest first, in the reader's language only."""
    news = NewsPage.objects.in_language().exclude(region__slug=HUB_SLUG)
    return (
        news.filter(locale__language_code=get_language())
        .newest()
        .for_cards()
        .defer(*NEWS_UNSEEN)[: 2 * SHOWN]
    )


@prepared
def latest_stories(region: int) -> BasePageQuerySet:
    """A region's video stories, newest first."""
    return (
        VideoStoryPage.objects.in_language()
        .filter(region=region)
        .newest()
        .for_cards()
        .defer(*STORY_UNSEEN)[:SHOWN]
    )


@prepared
def latest_stories_of_regions() -> BasePageQuerySet:
    """Video stories of every region, newest first."""
    return VideoStoryPage.objects.in_language().newest().for_cards().defer(*STORY_UNSEEN)[:SHOWN]


def coming_events(region: Region) -> list[Card]:
    """The region's coming events, each by its next time; the hub's are those of every region."""
    rows = _coming_in(timezone.now(), None if region.is_hub else region.pk)
    return cards_from(rows, region)


@prepared
def _coming_in(now: dt.datetime, region: int | None) -> Any:
    entries = _shown_entries()
    here = entries if region is None else entries.filter(region=region)
    return rows_of(here.next_of_each(now)[:EVENTS_SHOWN])


@prepared
def campaigns(region: int) -> BasePageQuerySet:
    """The campaign that a region's site leads with."""
    return CampaignPage.objects.in_language().filter(region=region).for_cards("hero")[:1]


def organisation_count(region: Region) -> int:
    """How many organisations serve the region."""
    language = get_language() or settings.LANGUAGE_CODE
    here = None if region.is_hub else region.pk
    return sum(_organisation_counts(language, timezone.localdate(), here))


@prepared
def _organisation_counts(language: str, today: dt.date, region: int | None) -> Any:
    """One number; no row when there is none."""
    rows = DirectoryEntry.objects.shown_to(language, today).order_by()
    if region is not None:
        rows = rows.filter(regions__contains=[region])
    return rows.values(every=Value(1)).annotate(count=Count("pk")).values_list("count", flat=True)


def open_regions() -> list[Region]:
    """Regions that have a site, with its address; from memory."""
    regions = [region for region in opened_regions() if not region.is_hub]
    return sorted(regions, key=lambda region: region.name)


def organisations_in(municipality: Municipality) -> tuple[list[OrganisationPage], int]:
    """The first associations that serve the municipality, wherever their home is, and how many
    there are; without ended ones."""
    found: list[Any] = in_order(_profiles_in(timezone.localdate(), municipality.pk))
    return found, found[0].of_all if found else 0


@prepared
def _profiles_in(today: dt.date, municipality: int) -> QuerySet[OrganisationPage]:
    language = get_language() or settings.LANGUAGE_CODE
    entries = _serving(today, municipality).in_order(language)
    every = entries.order_by().values(one=Value(1)).annotate(number=Count("*")).values("number")
    return profiles_of(entries[:ORGANISATIONS_SHOWN]).annotate(of_all=Subquery(every))


def _serving(today: dt.date, municipality: int) -> EntryQuerySet:
    entries = DirectoryEntry.objects.shown_to(get_language() or settings.LANGUAGE_CODE, today)
    return entries.filter(municipalities__contains=[municipality])


@prepared
def coming_in(municipality: int, now: dt.datetime) -> Any:
    """Events held in the municipality that are not over, soonest first, as ``cards_from`` takes
    them."""
    return rows_of(_shown_entries().filter(municipality=municipality).next_of_each(now)[:6])


@prepared
def past_in(municipality: int, now: dt.datetime) -> Any:
    """Events that were held in the municipality, latest first, as ``cards_from`` takes them."""
    return rows_of(_shown_entries().filter(municipality=municipality).past(now)[:EVENTS_SHOWN])


def events_of(organisation: Page, here: Region) -> list[Card]:
    """Coming events that the association holds, whichever language names it, as cards."""
    return cards_from(_held_by(organisation.translation_key, timezone.now()), here)


@prepared
def _held_by(key: UUID, now: dt.datetime) -> Any:
    held = _shown_entries().filter(organisations__contains=[key])
    return rows_of(held.next_of_each(now)[:EVENTS_SHOWN])


def _shown_entries() -> CalendarQuerySet:
    return CalendarEntry.objects.shown_to(get_language() or settings.LANGUAGE_CODE)


@prepared
def news_of(key: UUID) -> BasePageQuerySet:
    """News about the association of a key, whichever language names it."""
    about = NewsPage.objects.filter(organisations__translation_key=key)
    news = NewsPage.objects.in_language().filter(pk__in=about.values("pk"))
    return news.newest().for_cards().defer(*NEWS_UNSEEN)[:SHOWN]


@prepared
def stories_of(key: UUID) -> BasePageQuerySet:
    """Stories that the association of a key stands behind, whichever language they are shown in."""
    stories = VideoStoryPage.objects.in_language().filter(organisation__translation_key=key)
    return stories.newest().for_cards().defer(*STORY_UNSEEN)[:SHOWN]


@prepared
def reports_in(municipality: int) -> BasePageQuerySet:
    """Reports of what was held in the municipality; ``has_memo`` where the occasion has one."""
    memos = MemoPage.objects.live().filter(event=OuterRef("event"))
    found = EventReportPage.objects.in_language().filter(municipalities=municipality)
    return found.newest().for_cards().annotate(has_memo=Exists(memos))[:REPORTS_READ]


@prepared
def news_in(municipality: int) -> BasePageQuerySet:
    """News that name the municipality."""
    news = NewsPage.objects.in_language().filter(municipalities=municipality)
    return news.newest().for_cards().defer(*NEWS_UNSEEN)[:EVENTS_SHOWN]


def agreed_in(reports: Sequence[Any]) -> list[Agreed]:
    """What was agreed on the occasions that ``reports_in`` tells of, the latest first.

    Without occasions that have a memo: what was agreed there stands by itself, with its state.
    """
    return [
        Agreed(text=str(text), report=report)
        for report in reports
        if not report.has_memo
        for block in report.body
        if block.block_type == "agreed"
        for text in block.value["items"]
    ]
