"""Addresses that programs ask, the same in every language of every site."""

from django.urls import path

from campaign.captions.giving import captions_file
from campaign.feeds.oembed import oembed

urlpatterns = [
    path("tekstitykset/<uuid:key>/<slug:code>.vtt", captions_file, name="campaign_captions"),
    path("oembed", oembed, name="campaign_oembed"),
]
