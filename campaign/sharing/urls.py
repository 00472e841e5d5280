"""Public addresses of this part, in each language of a site."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
