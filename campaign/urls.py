"""Public addresses of the room, in each language of a site."""

from django.urls import include, path

urlpatterns = [
    path("", include("campaign.consents.urls")),
    path("", include("campaign.submissions.urls")),
    path("", include("campaign.sharing.urls")),
    path("", include("campaign.kit.urls")),
    path("", include("campaign.toolkit.urls")),
    path("", include("campaign.feeds.urls")),
]
