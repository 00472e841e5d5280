"""The room's public addresses, in each language of a site."""

from django.urls import include, path

urlpatterns = [
    path("", include("newsletters.archive.urls")),
    path("", include("newsletters.consent.urls")),
]
