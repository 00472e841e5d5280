"""Public addresses of this part, in each language of a site."""

from django.urls import path

from newsletters.archive import feeds

urlpatterns = [path("kirjeet.atom", feeds.atom, name="newsletters_atom")]
