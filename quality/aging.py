"""After how many months somebody looks whether a page still holds true.

Every type of page stands in one of the two lists; a test says so.
"""

from __future__ import annotations

import datetime as dt

from dateutil.relativedelta import relativedelta
from django.utils import timezone
from wagtail.models import Page

MONTHS = {
    "home.NetworkHomePage": 12,
    "home.RegionHomePage": 12,
    "home.MunicipalityPage": 12,
    "home.ContentPage": 18,
    "home.PlainPage": 18,
    "events.MeetingSeriesPage": 18,
    "campaign.PracticePage": 24,
}
AGELESS = {
    "news.NewsPage": "tells of its day",
    "events.EventPage": "tells of its day",
    "events.EventReportPage": "tells of its day",
    "events.MemoPage": "tells of its day",
    "campaign.VideoStoryPage": "tells of its day",
    "campaign.CampaignPage": "has its own days",
    "organisations.OrganisationPage": "is asked about every year (organisations/services)",
    "news.NewsIndexPage": "a list",
    "events.EventIndexPage": "a list",
    "campaign.PracticeIndexPage": "a list",
    "home.MunicipalityIndexPage": "a list",
    "organisations.DirectoryPage": "a list",
    "events.CarpoolPage": "a list",
    "newsletters.NewsletterIndexPage": "a list",
    "newsletters.NewsletterPage": "has been sent, and is not looked at here",
}
"""Why each of these types does not grow old."""


def touched_at(page: Page) -> dt.datetime | None:
    """When somebody last published the page or wrote on it."""
    times = [page.last_published_at, page.latest_revision_created_at]
    return max((time for time in times if time is not None), default=None)


def months_untouched(page: Page, now: dt.datetime | None = None) -> int:
    """Whole months since then, for a page that is too old; 0 for all others."""
    limit, touched = MONTHS.get(page._meta.label, 0), touched_at(page)
    if not limit or touched is None:
        return 0
    since = relativedelta(now or timezone.now(), touched)
    months = since.years * 12 + since.months
    return months if months >= limit else 0
