"""The page of contacts, the same in every language below the language's own beginning."""

from django.urls import path

from contact.views import public

urlpatterns = [path("", public.people, name="contact_people")]
