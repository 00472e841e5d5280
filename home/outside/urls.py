"""Addresses that other services and browsers ask on every site."""

from django.urls import path

from home.outside import installing, sharing

urlpatterns = [
    path("kuva/<int:page_id>-<slug:digest>.jpg", sharing.page_picture, name="page_picture"),
    path("kuvake/<slug:version>.svg", installing.icon, name="site_icon"),
    path("kuvake/<slug:version>-<int:size>.png", installing.icon_in_pixels, name="site_icon_png"),
    path("favicon.ico", installing.favicon, name="site_favicon"),
    path("sivusto-<slug:language>.webmanifest", installing.manifest, name="site_manifest"),
]
