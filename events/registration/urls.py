"""Public addresses of this part, in each language of a site."""

from django.urls import path

from events.registration import views

urlpatterns = [
    path(
        "lomakkeet/ilmoittaudu/<int:occasion_id>/",
        views.Register.as_view(),
        name="events_register",
    ),
    path(
        "lomakkeet/ilmoittautuminen/kiitos/<slug:what>/",
        views.thanks,
        name="events_registration_thanks",
    ),
    path(
        "lomakkeet/ilmoittautuminen/<str:token>/",
        views.Change.as_view(),
        name="events_registration",
    ),
    path(
        "lomakkeet/ilmoittautuminen/<str:token>/peru/",
        views.Cancel.as_view(),
        name="events_registration_cancel",
    ),
]
