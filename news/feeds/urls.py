"""Public addresses of the room, in each language of a site."""

from django.urls import path

from news.feeds import views

urlpatterns = [
    path("uutiset.atom", views.atom, name="news_atom"),
    path("uutiset.json", views.json_feed, name="news_json"),
]
