"""Addresses of video files, the same in every language of every site."""

from django.urls import path

from campaign.videos import views

urlpatterns = [
    path("<uuid:key>/<str:name>", views.video_file, name="campaign_video_file"),
]
