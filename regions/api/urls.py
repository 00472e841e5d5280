"""Reference data, below ``/api/v1/`` of every site."""

from django.urls import path

from regions.api import views

urlpatterns = [
    path("", views.about, name="api_v1"),
    path("regions", views.regions, name="api_regions"),
    path("regions/<str:code>", views.region, name="api_region"),
    path("municipalities", views.municipalities, name="api_municipalities"),
    path("municipalities/<str:code>", views.municipality, name="api_municipality"),
    path("themes", views.themes, name="api_themes"),
    path("themes/<str:key>", views.theme, name="api_theme"),
]
