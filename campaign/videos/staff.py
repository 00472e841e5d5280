"""The admin's doors for videos: uploads, how a video stands, and a look at it."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from wagtail.admin import messages
from wagtail.permissions import policy_registry

from campaign.models import Upload, Video, VideoRendition
from campaign.permissions import user_tells_stories
from campaign.videos.receiving.services import Sender
from campaign.videos.receiving.views import Place, UploadsView, UploadView
from campaign.videos.serving import serve
from campaign.videos.telling import state_of
from regions.models import Region


class _Staff(Place):
    """The region's own people; each sees her own uploads only."""

    def sender(self, request: HttpRequest, **kwargs: Any) -> Sender:
        region = Region.objects.open().filter(slug=kwargs["region_slug"]).first()
        if region is None or not user_tells_stories(request.user, region):
            raise Http404
        return Sender(region=region, owner=request.user)

    def address(self, upload: Upload) -> str:
        return reverse("campaign_upload", args=(self.from_sender.region.slug, upload.pk))

    def form_refused(self, request: HttpRequest, problem: str, status: int) -> HttpResponse:
        """Back to the page for adding, with the sentence above it."""
        messages.error(request, problem)
        return redirect("wagtailmedia:add", "video")

    def leads_to(self, upload: Upload) -> str:
        return reverse("wagtailmedia:edit", args=(upload.video_id,)) if upload.video_id else ""


class StaffUploads(_Staff, UploadsView):
    """Where a video of a region's people begins to come in."""


class StaffUpload(_Staff, UploadView):
    """One of them."""


def _own_video(request: HttpRequest, media_id: int) -> Video:
    """Raises ``Http404`` for a video that the person may not change."""
    video = get_object_or_404(Video, pk=media_id)
    policy = policy_registry.get_by_type(Video)
    if not policy.user_has_any_permission_for_instance(request.user, ["change", "delete"], video):
        raise Http404
    return video


def video_state(request: HttpRequest, media_id: int) -> HttpResponse:
    """How the preparing goes, for the page that shows it."""
    response = JsonResponse(state_of(_own_video(request, media_id)))
    response["Cache-Control"] = "no-store"
    return response


def own_file(request: HttpRequest, media_id: int) -> HttpResponseBase:
    """``?name=480p.mp4``: a file of a video, also before a story shows it."""
    video = _own_video(request, media_id)
    rows = VideoRendition.objects.filter(video=video, name=request.GET.get("name", ""))
    return serve(request, get_object_or_404(rows))


uploads, upload = StaffUploads.as_view(), StaffUpload.as_view()
