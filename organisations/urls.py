"""Public addresses of the room: open data, the directory's list as a file, and the basket."""

from django.urls import path

from organisations.basket import views as basket
from organisations.exchange.public import directory_csv
from organisations.hsds import views as hsds

open_data = [
    path("", hsds.about, name="hsds_about"),
    path("services", hsds.services, name="hsds_services"),
    path("services/<str:id>", hsds.service, name="hsds_service"),
    path("organizations", hsds.organizations, name="hsds_organizations"),
    path("organizations/<str:id>", hsds.organization, name="hsds_organization"),
    path("service_at_locations", hsds.service_at_locations, name="hsds_service_at_locations"),
    path("service_at_locations/<str:id>", hsds.service_at_location, name="hsds_at_location"),
    path("taxonomies", hsds.taxonomies, name="hsds_taxonomies"),
    path("taxonomies/<str:id>", hsds.taxonomy, name="hsds_taxonomy"),
    path("taxonomy_terms", hsds.taxonomy_terms, name="hsds_taxonomy_terms"),
    path("taxonomy_terms/<str:id>", hsds.taxonomy_term, name="hsds_taxonomy_term"),
    path("export.zip", hsds.export, name="hsds_export"),
]

in_languages = [
    path("yhdistykset.csv", directory_csv, name="directory_csv"),
    path("kori/", basket.basket, name="basket"),
    path("kori/tuloste/", basket.handout, name="basket_handout"),
    path("kori/teksti/", basket.plain_text, name="basket_text"),
]
