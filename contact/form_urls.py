"""The form, below ``/lomakkeet/yhteydenotto/`` in each language of a site."""

from django.urls import path

from contact.views import public

urlpatterns = [
    path("", public.Write.as_view(), name="contact_write"),
    path("perilla/", public.thanks, name="contact_thanks"),
]
