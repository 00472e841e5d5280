"""Addresses of every site: the admin, files, a region's look, and Wagtail's pages per language."""

from allauth.account.views import logout
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.views import authenticate_with_password

from home.known_addresses import KnownPages
from home.openapi.views import guide, nothing_here, openapi
from home.serving import serve as serve_page
from network.users.views import to_login, to_password_reset
from regions.views import look, site_scripts

handler400 = "home.views.bad_request"
handler404 = "home.views.page_not_found"
handler500 = "home.views.server_error"

urlpatterns = [
    KnownPages(),
    path("account/invitation/", include("people.urls")),
    path("account/", include("network.users.urls")),
    # Wagtail's own doors know neither the second factor nor the limits: ours stand before them.
    path("admin/login/", to_login),
    path("admin/logout/", logout),
    re_path(r"^admin/password_reset/", to_password_reset),
    path("admin/", include("regions.isolation.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("videot/", include("campaign.videos.urls")),
    path("", include("campaign.feeds.machine_urls")),
    path("", include("home.sitemaps.urls")),
    path("look/<slug:version>.css", look, name="region_look"),
    path("look/<slug:version>.js", site_scripts, name="site_scripts"),
    path("tyyli/", include("patterns.urls")),
    path("", include("home.outside.urls")),
    path("api/openapi.json", openapi, name="openapi"),
    path("api/v1/", include("regions.api.urls")),
    path("api/hsds/", include("organisations.hsds.urls")),
    path("api/events/v1/", include("events.calendar.linked_events.urls")),
    path("api/<path:rest>", nothing_here, name="api_nothing"),
]
if settings.MAIL_SERVICE:
    urlpatterns += [path("anymail/", include("newsletters.returns.service_urls"))]
if settings.DEBUG or settings.SITE_SCHEME == "http":
    # Production serves media from its web server or object storage.
    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT) or [
        re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT})
    ]
urlpatterns += i18n_patterns(
    path("_util/login/", to_login),
    path("kori/", include("organisations.basket.urls")),
    path("", include("organisations.exchange.urls")),
    path("haku/", include("regions.searching.urls")),
    path("lomakkeet/saavutettavuus/", include("accessibility.urls")),
    path("yhteystiedot/", include("contact.urls")),
    path("lomakkeet/yhteydenotto/", include("contact.form_urls")),
    path("lomakkeet/palaute/", include("feedback.urls")),
    path("lomakkeet/omat-tiedot/", include("own_data.urls")),
    path("lomakkeet/", include("organisations.urls")),
    path("api/", guide, name="api_guide"),
    path("", include("home.markdown.urls")),
    path("", include("news.feeds.urls")),
    path("", include("events.urls")),
    path("", include("campaign.urls")),
    path("", include("newsletters.urls")),
    # Before our own view for pages, whose pattern would take this for a page's address.
    path(
        "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
        authenticate_with_password,
        name="wagtailcore_authenticate_with_password",
    ),
    re_path(wagtail_urls.serve_pattern, serve_page, name="wagtail_serve"),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)
