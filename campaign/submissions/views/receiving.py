"""The video of a story on its way here by the sender's link, in pieces or in one."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from campaign.models import Upload
from campaign.submissions.errors import LinkGone, LinkUnknown
from campaign.submissions.tokens import submission_of
from campaign.submissions.views.linked import video_page
from campaign.videos.receiving.services import Sender
from campaign.videos.receiving.views import Place, UploadsView, UploadView


class _ByLink(Place):
    """Whoever holds the link of a story that can still be written."""

    checks_csrf = False

    def sender(self, request: HttpRequest, **kwargs: Any) -> Sender:
        region = request.region  # type: ignore[attr-defined]
        try:
            self.submission = submission_of(kwargs["token"], region)
        except (LinkUnknown, LinkGone) as error:
            raise Http404 from error
        return Sender(region=region, submission=self.submission)

    def address(self, upload: Upload) -> str:
        return reverse("campaign_submission_upload", args=(self.kwargs["token"], upload.pk))

    def leads_to(self, upload: Upload) -> str:
        if not upload.video_id:
            return ""
        address = reverse("campaign_submission_write", args=(self.kwargs["token"],))
        return f"{address}?video=1#video"

    def form_refused(self, request: HttpRequest, problem: str, status: int) -> HttpResponse:
        """The page again, with the sentence beside the field."""
        return video_page(request, self.submission, self.kwargs["token"], problem, status)


class Uploads(_ByLink, UploadsView):
    """Where the video begins to come in."""


class OneUpload(_ByLink, UploadView):
    """One of them."""
