"""The room's doors: it names what is opened, and shows the figures in the admin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import get_language, gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from visits import views
from visits.counting import Visited

_HERE = "figures/<slug:region_slug>/"


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """One page a region, and what is taken out of it."""
    return [
        path("figures/", views.home, name="figures_home"),
        path(_HERE, views.desk, name="figures_desk"),
        path(f"{_HERE}csv/", views.export, name="figures_csv"),
        path(f"{_HERE}pack/<int:year>/<int:month>/", views.pack, name="figures_pack"),
    ]


class FiguresMenuItem(MenuItem):
    """Shown to those who work in a region."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(views.own_regions(request))


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    """ "Figures of the site" in the menu."""
    return FiguresMenuItem(
        gettext_lazy("Figures of the site"),
        reverse("figures_home"),
        name="figures",
        icon_name="list-ol",
        order=66,
    )


@hooks.register("insert_global_admin_css")
def figures_css() -> str:
    """How the chart looks."""
    return format_html('<link rel="stylesheet" href="{}">', static("admin/figures.css"))


@hooks.register("on_serve_page", order=1000)
def name_what_is_opened(serve: Callable[..., Any]) -> Callable[..., Any]:
    """For ``VisitMiddleware``. Last of all: a page that asks for a password is not opened yet. A
    preview does not come here."""

    def serve_and_name(page: Any, request: HttpRequest, args: Any, kwargs: Any) -> Any:
        region = getattr(request, "region", None)
        if region is not None:
            language = get_language() or settings.LANGUAGE_CODE
            request.visited = Visited(region.pk, page.translation_key, language)  # type: ignore[attr-defined]
        return serve(page, request, args, kwargs)

    return serve_and_name
