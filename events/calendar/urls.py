"""Public addresses of this part, in each language of a site."""

from django.urls import path

from events.calendar import feeds

urlpatterns = [
    path("kalenteri/tapahtumat.ics", feeds.feed, name="events_feed"),
    path("kalenteri/tapahtumat.atom", feeds.atom, name="events_atom"),
    path("kalenteri/tapahtuma/<uuid:event_key>.ics", feeds.one_event, name="events_ics"),
]
