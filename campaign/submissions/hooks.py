"""The admin's doors of this part."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail import hooks

from campaign.models import StorySubmission
from campaign.permissions import user_tells_stories
from campaign.submissions.queries import waiting
from campaign.submissions.views import desk
from regions.desk.panels import DeskPanel, Line, first_of, region_for_panels
from regions.models import Region

_HERE = "campaign/<slug:region_slug>/submissions/"
_ONE = f"{_HERE}<int:submission_id>/"
URLS: list[URLPattern] = [
    path(_HERE, desk.submissions, name="campaign_submissions"),
    path(f"{_HERE}invite/", desk.invite_association, name="campaign_submission_invite"),
    path(_ONE, desk.submission, name="campaign_submission"),
    path(f"{_ONE}ask/", desk.ask, name="campaign_submission_ask"),
    path(f"{_ONE}accept/", desk.accept, name="campaign_submission_accept"),
    path(f"{_ONE}decline/", desk.decline, name="campaign_submission_decline"),
    path(f"{_ONE}video/", desk.video, name="campaign_submission_film"),
    path(f"{_ONE}paper/", desk.paper, name="campaign_submission_paper"),
]
NAMES: tuple[str, ...] = tuple(str(one.name) for one in URLS)
PARAMETERS: dict[str, str] = {"submission_id": "campaign.StorySubmission"}


@hooks.register("construct_homepage_panels")
def waiting_stories(request: HttpRequest, panels: list[Any]) -> None:
    """Stories that wait for a moderator, on the desk of the region."""
    region = region_for_panels(request)
    if region is not None and not region.is_hub and user_tells_stories(request.user, region):
        panels.append(_waiting_panel(region))


def _waiting_panel(region: Region) -> DeskPanel:
    rows, count = first_of(waiting(region))
    return DeskPanel(
        heading=_("Stories that were sent in"),
        lines=[_line(region, row) for row in rows],
        count=count,
        empty=_("No story waits for you. Associations send them without an account."),
        foot=_("All that were sent in"),
        foot_url=reverse("campaign_submissions", args=(region.slug,)),
        order=320,
        icon="media",
    )


def _line(region: Region, row: StorySubmission) -> Line:
    sent = date_format(localtime(row.sent_at), "SHORT_DATE_FORMAT") if row.sent_at else ""
    url = reverse("campaign_submission", args=(region.slug, row.pk))
    return Line(str(row.content.get("title", "")) or row.association, url, sent)
