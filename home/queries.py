"""What front pages and municipality pages gather from every room; nothing here writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.translation import get_language
from wagtail.models import Page

from campaign.models import CampaignPage, VideoStoryPage
from events.models import CalendarEntry, EventReportPage, MemoPage
from events.models.calendar import CalendarQuerySet
from network.pages import BasePageQuerySet
from network.remembering import remembered
from news.models import NewsPage
from organisations.models import DirectoryEntry
from organisations.models.entries import EntryQuerySet
from regions.hosts import opened_regions
from regions.models import Municipality, Region
from regions.models.regions import HUB_SLUG
from regions.shelf import shelf

if TYPE_CHECKING:
    from home.models import MunicipalityPage


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


def latest_news(region: Region) -> BasePageQuerySet:
    """The region's news, newest first."""
    return NewsPage.objects.in_language().filter(region=region).newest().for_cards()


def latest_news_of_regions() -> BasePageQuerySet:
    """News of every region, newest first, in the reader's language only."""
    news = NewsPage.objects.in_language().exclude(region__slug=HUB_SLUG)
    return news.filter(locale__language_code=get_language()).newest().for_cards()


def latest_stories(region: Region) -> BasePageQuerySet:
    """The region's video stories, newest first."""
    return VideoStoryPage.objects.in_language().filter(region=region).newest().for_cards()


def latest_stories_of_regions() -> BasePageQuerySet:
    """Video stories of every region, newest first."""
    return VideoStoryPage.objects.in_language().newest().for_cards()


def coming_events(region: Region) -> CalendarQuerySet:
    """The region's coming events, each by its next time; the hub's are those of every region."""
    return _shown_entries().in_region(region).next_of_each()


def campaigns(region: Region) -> BasePageQuerySet:
    """The campaigns that the region's site carries."""
    return CampaignPage.objects.in_language().filter(region=region).for_cards()


def organisation_count(region: Region) -> int:
    """How many organisations serve the region."""
    language = get_language() or settings.LANGUAGE_CODE
    return DirectoryEntry.objects.shown_to(language).serving(region).count()


def open_regions() -> list[Region]:
    """Regions that have a site, with its address; from memory."""
    regions = [region for region in opened_regions() if not region.is_hub]
    return sorted(regions, key=lambda region: region.name)


def organisations_in(municipality: Municipality) -> EntryQuerySet:
    """Organisations that serve the municipality, wherever their home is; without ended ones."""
    language = get_language() or settings.LANGUAGE_CODE
    entries = DirectoryEntry.objects.shown_to(language)
    return entries.filter(municipalities__contains=[municipality.pk]).in_order(language)


def events_in(municipality: Municipality, *, coming: bool) -> CalendarQuerySet:
    """Events held in the municipality: coming ones soonest first, past ones latest first."""
    entries = _shown_entries().filter(municipality=municipality)
    return entries.next_of_each() if coming else entries.past()


def events_of(organisation: Page) -> CalendarQuerySet:
    """Coming events that the association holds, whichever language names it."""
    key = organisation.translation_key
    return _shown_entries().filter(organisations__contains=[key]).next_of_each()


def _shown_entries() -> CalendarQuerySet:
    return CalendarEntry.objects.shown_to(get_language() or settings.LANGUAGE_CODE)


def reports_in(municipality: Municipality) -> BasePageQuerySet:
    """Reports of what was held in the municipality."""
    found = EventReportPage.objects.in_language().filter(municipalities=municipality)
    return found.newest().for_cards()


def news_in(municipality: Municipality) -> BasePageQuerySet:
    """News that name the municipality."""
    return NewsPage.objects.in_language().filter(municipalities=municipality).newest().for_cards()


def agreed_in(reports: Sequence[EventReportPage]) -> list[Agreed]:
    """What was agreed on the occasions that the reports tell of, the latest first.

    Without occasions that have a memo: what was agreed there stands by itself, with its state.
    """
    events = [report.event_id for report in reports if report.event_id]
    told = set(MemoPage.objects.live().filter(event__in=events).values_list("event", flat=True))
    return [
        Agreed(text=str(text), report=report)
        for report in reports
        if report.event_id is None or report.event_id not in told
        for block in report.body
        if block.block_type == "agreed"
        for text in block.value["items"]
    ]
