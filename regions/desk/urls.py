"""The desk's addresses in the admin."""

from django.urls import path

from regions.auditlog import views as audit_log
from regions.desk import help, languages, new_region, redirects, searches, views

urlpatterns = [
    path("region/new/", new_region.new_region, name="region_new"),
    path("region/help/", help.index, name="region_help"),
    path("region/help/pictures/<path:picture>", help.picture, name="region_help_picture"),
    path("region/help/<slug:guide>/", help.guide, name="region_help_guide"),
    path("region/tour-done/", views.tour_done, name="region_tour_done"),
    path("region/<slug:region_slug>/activity/", views.activity, name="region_activity"),
    path("region/audit-log/", audit_log.of_network, name="network_audit_log"),
    path("region/<slug:region_slug>/audit-log/", audit_log.of_region, name="region_audit_log"),
    path("region/<slug:region_slug>/searches/", searches.index, name="region_searches"),
    path(
        "region/<slug:region_slug>/searches/<int:search_id>/forget/",
        searches.forget,
        name="region_search_forget",
    ),
    path("region/<slug:region_slug>/languages/", languages.index, name="region_languages"),
    path(
        "region/<slug:region_slug>/languages/<slug:language>/open/",
        languages.open_one,
        name="region_language_open",
    ),
    path(
        "region/<slug:region_slug>/languages/<slug:language>/close/",
        languages.close_one,
        name="region_language_close",
    ),
    path("region/<slug:region_slug>/redirects/", redirects.index, name="region_redirects"),
    path("region/<slug:region_slug>/redirects/add/", redirects.edit, name="region_redirect_add"),
    path(
        "region/<slug:region_slug>/redirects/<int:pk>/",
        redirects.edit,
        name="region_redirect_edit",
    ),
    path(
        "region/<slug:region_slug>/redirects/<int:pk>/delete/",
        redirects.delete,
        name="region_redirect_delete",
    ),
]
