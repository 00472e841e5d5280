"""Addresses of the pattern page."""

from django.urls import path

from patterns import views

urlpatterns = [
    path("", views.home, name="patterns"),
    path("merkit/", views.tokens, name="patterns_tokens"),
    path("ulkoasu/<slug:slug>.css", views.look, name="patterns_look"),
    path("<slug:key>/", views.pattern, name="patterns_pattern"),
    path("<slug:key>/nayte/<int:number>/", views.frame, name="patterns_frame"),
]
