"""Addresses that search engines ask on every site."""

from django.urls import path

from home.sitemaps import views

urlpatterns = [
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", views.index, name="sitemap"),
    path("sitemap-sivut.xml", views.pages, name="sitemap_pages"),
    path("sitemap-videot.xml", views.videos, name="sitemap_videos"),
]
