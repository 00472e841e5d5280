"""The directory's list as a file, in each language of a site."""

from django.urls import path

from organisations.exchange.public import directory_csv

urlpatterns = [path("yhdistykset.csv", directory_csv, name="directory_csv")]
