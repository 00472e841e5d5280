"""The form, below ``/lomakkeet/saavutettavuus/`` in each language of a site."""

from django.urls import path

from accessibility.views import public

urlpatterns = [
    path("", public.Tell.as_view(), name="accessibility_feedback"),
    path("kiitos/", public.thanks, name="accessibility_thanks"),
]
