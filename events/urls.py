"""Public addresses of the room, in each language of a site."""

from django.urls import include, path

urlpatterns = [
    path("", include("events.calendar.urls")),
    path("", include("events.registration.urls")),
    path("", include("events.evenings.urls")),
    path("", include("events.aftermath.urls")),
    path("", include("events.carpool.urls")),
]
