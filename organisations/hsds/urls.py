"""Open data, below ``/api/hsds/`` of every site."""

from django.urls import path

from organisations.hsds import views as hsds

urlpatterns = [
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
