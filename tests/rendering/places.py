"""A page of every public template, found in the tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import F, Q, QuerySet
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page

from campaign.models import CampaignPage, PracticeIndexPage, PracticePage, VideoStoryPage
from events.models import (
    CarpoolPage,
    EventIndexPage,
    EventPage,
    EventReportPage,
    MeetingSeriesPage,
    MemoPage,
)
from home.models import (
    ContentPage,
    MunicipalityIndexPage,
    MunicipalityPage,
    NetworkHomePage,
    PlainPage,
    RegionHomePage,
)
from news.models import NewsIndexPage, NewsPage
from newsletters.models import NewsletterIndexPage, NewsletterPage
from organisations.models import DirectoryPage, OrganisationPage
from regions.models import Region

TEMPLATES: dict[str, tuple[type[Page], ...]] = {
    "front": (RegionHomePage, NetworkHomePage),
    "content": (ContentPage,),
    "plain": (PlainPage,),
    "directory": (DirectoryPage,),
    "organisation": (OrganisationPage,),
    "municipalities": (MunicipalityIndexPage,),
    "municipality": (MunicipalityPage,),
    "news index": (NewsIndexPage,),
    "news page": (NewsPage,),
    "event index": (EventIndexPage,),
    "event": (EventPage,),
    "event report": (EventReportPage,),
    "memo": (MemoPage,),
    "meetings": (MeetingSeriesPage,),
    "car-pool": (CarpoolPage,),
    "campaign": (CampaignPage,),
    "story": (VideoStoryPage,),
    "practice index": (PracticeIndexPage,),
    "practice": (PracticePage,),
    "letters archive": (NewsletterIndexPage,),
    "letter": (NewsletterPage,),
}
"""The models of each template; the first that a site has is looked at."""

ADDRESSES = {"contacts": "contact_people", "open data": "api_guide", "search": "search"}
"""Templates without a page in the tree, by the name of their address."""

LISTS = frozenset(
    ("front", "directory", "news index", "event index", "event", "municipality", "campaign")
    + ("municipalities", "car-pool", "practice index", "letters archive", "meetings", "contacts")
)
"""Templates that gather other pages; the others are one page's own words."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """One page in one language, by its host and path."""

    template: str
    host: str
    language: str
    path: str


def places(region: Region, languages: list[str] | None = None) -> Iterator[Place]:
    """Of every template that the site has a page in each of its languages, and what has no page."""
    host = region.open_site.hostname
    for language in languages or region.languages:
        with override(language):
            for template, models in TEMPLATES.items():
                page = next(filter(None, (_chosen(one, region, language) for one in models)), None)
                if page is not None:
                    path = page.get_url_parts()[2]
                    yield Place(template=template, host=host, language=language, path=path)
            own = {template: reverse(name) for template, name in ADDRESSES.items()}
        for template, path in own.items():
            asked = "?q=apu" if template == "search" else ""
            yield Place(template=template, host=host, language=language, path=path + asked)


def _chosen(model: type[Page], region: Region, language: str) -> Page | None:
    """The richest page: with a picture, and in as many languages as there are."""
    pages: QuerySet[Page] = model.objects.live().filter(  # type: ignore[attr-defined]
        Q(region=region) | Q(depth=2, pk=region.open_site.root_page_id)
        if model in {RegionHomePage, NetworkHomePage}
        else Q(region=region),
        locale__language_code=language,
    )
    return pages.order_by(F("picture").desc(nulls_last=True), "path").first()
