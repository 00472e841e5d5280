"""Below ``/lomakkeet/omat-tiedot/`` in each language of a site."""

from django.urls import path

from own_data import views

urlpatterns = [
    path("", views.Ask.as_view(), name="own_data_ask"),
    path("kiitos/", views.thanks, name="own_data_thanks"),
    path("poistettu/", views.erased, name="own_data_erased"),
    path("<str:token>/", views.show, name="own_data_page"),
    path("<str:token>/korjaa/", views.Correct.as_view(), name="own_data_correct"),
    path("<str:token>/poista/", views.Erase.as_view(), name="own_data_erase"),
    path("<str:token>/omat-tiedot.<slug:kind>", views.file, name="own_data_file"),
]
