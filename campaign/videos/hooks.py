"""The admin's doors of this part."""

from __future__ import annotations

from django.urls import path

from campaign.videos import staff

_REGION = "campaign/<slug:region_slug>/uploads/"
URLS = [
    path(_REGION, staff.uploads, name="campaign_uploads"),
    path(f"{_REGION}<uuid:upload_id>/", staff.upload, name="campaign_upload"),
    path("videos/<int:media_id>/state/", staff.video_state, name="campaign_video_state"),
    path("videos/<int:media_id>/file/", staff.own_file, name="campaign_own_video_file"),
]
NAMES = ("campaign_uploads", "campaign_upload", "campaign_video_state", "campaign_own_video_file")
PARAMETERS = {"upload_id": "campaign.Upload:id"}
