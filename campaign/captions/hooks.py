"""The admin's doors of this part."""

from __future__ import annotations

from django.urls import path

from campaign.captions import views

URLS = [
    path(
        "campaign/<slug:region_slug>/captions/check/",
        views.check,
        name="campaign_captions_check",
    ),
    path(
        "campaign/<slug:region_slug>/captions/video/<int:video_id>/",
        views.video,
        name="campaign_captions_video",
    ),
]
NAMES = ("campaign_captions_check", "campaign_captions_video")
PARAMETERS = {"video_id": "campaign.Video"}
