"""Wagtail's own addresses of the admin, none of ours before them."""

from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.api.urls import admin_api
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.documents import urls as wagtaildocs_urls

api = WagtailAPIRouter("wagtailadmin_api")
for name, views in admin_api._endpoints.items():  # noqa: SLF001 — the router has no list of them
    api.register_endpoint(name, PagesAdminAPIViewSet if name == "pages" else views)

urlpatterns = [
    path("admin/api/main/", api.urls),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("", include(wagtail_urls)),
]
