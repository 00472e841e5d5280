"""Public addresses of this part, in each language of a site."""

from django.urls import path

from campaign.feeds import views
from campaign.feeds.json_feed import stories

urlpatterns = [
    path("tarinat.atom", views.atom, name="campaign_atom"),
    path("tarinat.rss", views.rss, name="campaign_rss"),
    path("tarinat.json", stories, name="campaign_json"),
]
