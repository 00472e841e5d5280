"""The form, below ``/lomakkeet/palaute/`` in each language of a site."""

from django.urls import path

from feedback.views import public

urlpatterns = [
    path("", public.Tell.as_view(), name="feedback_tell"),
    path("perilla/", public.thanks, name="feedback_thanks"),
]
