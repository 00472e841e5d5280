"""Open data, below ``/api/events/v1/`` of every site."""

from django.urls import path

from events.calendar.linked_events import views

urlpatterns = [
    path("", views.about, name="linked_events"),
    path("event/", views.events, name="linked_events_list"),
    path("event/<str:event_id>/", views.event, name="linked_events_event"),
    path("keyword/", views.keywords, name="linked_events_keywords"),
    path("keyword/<str:keyword_id>/", views.keyword, name="linked_events_keyword"),
    path("place/", views.places, name="linked_events_places"),
    path("place/<str:place_id>/", views.place, name="linked_events_place"),
]
