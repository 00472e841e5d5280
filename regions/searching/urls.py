"""The search's addresses: the same in every language below the language's own beginning."""

from django.urls import path

from regions.searching import views

urlpatterns = [
    path("", views.search, name="search"),
    path("ehdota/", views.suggest, name="search_suggest"),
]
