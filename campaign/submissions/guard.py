"""Which region's submission a page in the admin is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from campaign.desk.guard import for_region
from campaign.models import StorySubmission
from campaign.permissions import user_publishes_stories
from regions.models import Region

View = Callable[..., HttpResponse]


def for_submission(view: View) -> View:
    """Let in the people of the address's region, and hand ``region`` and ``submission`` on."""

    @for_region
    @wraps(view)
    def guarded(
        request: HttpRequest, region: Region, submission_id: int, **kwargs: Any
    ) -> HttpResponse:
        rows = StorySubmission.objects.filter(region=region)
        rows = rows.select_related("region__site", "organisation", "video", "story", "invited_by")
        found = get_object_or_404(rows, pk=submission_id)
        return view(request, region=region, submission=found, **kwargs)

    return guarded


def for_moderators(view: View) -> View:
    """The same for those only who publish stories; others get 404."""

    @for_submission
    @wraps(view)
    def guarded(request: HttpRequest, region: Region, **kwargs: Any) -> HttpResponse:
        if not user_publishes_stories(request.user, region):
            raise Http404
        return view(request, region=region, **kwargs)

    return guarded
