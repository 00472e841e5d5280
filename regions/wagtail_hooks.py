"""The admin's doors that regions guard, and the desk behind them."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern
from django.utils.html import format_html
from wagtail import hooks
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail_localize.views import submit_translations

from network.page_form import BEFORE, NARROW
from regions.deleting import hooks as deleting
from regions.desk import mails, menu, page_menu, searches, urls, waiting
from regions.desk.network import network_panel
from regions.desk.panels import region_for_panels
from regions.isolation.choosers import pages_to_choose
from regions.isolation.filters import scope_filters
from regions.isolation.references import narrow_choices, refuse_foreign
from regions.translate_buttons import take_over_buttons
from regions.translating import RegionTranslationForm, guarded_addresses

# The view looks the form up by this name when it is called.
submit_translations.SubmitTranslationForm = RegionTranslationForm
scope_filters()
take_over_buttons()
mails.take_over()
hooks.register("construct_admin_api", page_menu.register)
hooks.register("construct_help_menu", menu.arrange_help)
hooks.register("before_delete_page", deleting.delete_later)
hooks.register("before_bulk_action", deleting.delete_several_later)
hooks.register("register_log_actions", deleting.name_deeds)
hooks.register(NARROW, narrow_choices)
hooks.register(BEFORE, refuse_foreign)


@hooks.register("register_admin_urls", order=-100)
def addresses() -> list[URLPattern]:
    """First match wins, so these stand before wagtail-localize's own."""
    return [*guarded_addresses(), *urls.urlpatterns]


@hooks.register("construct_page_chooser_queryset")
def own_pages_first(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """Nothing foreign is offered in a chooser."""
    return pages_to_choose(pages, request)


@hooks.register("construct_main_menu", order=1000)
def arrange_menu(request: HttpRequest, items: list[Any]) -> None:
    """What the role needs, in its words."""
    menu.arrange(request, items)


@hooks.register("construct_homepage_panels", order=-1000)
def lay_desk(request: HttpRequest, panels: list[Any]) -> None:
    """The desk's own panels instead of Wagtail's, which know no regions; rooms add theirs after."""
    region = region_for_panels(request)
    own = [*waiting.panels(region, request.user), searches.panel(region)] if region else []
    panels[:] = own or [network_panel()]


@hooks.register("before_edit_page", order=-1000)
def lend_region(request: HttpRequest, page: Page) -> None:
    """The page's region is one of the person's own, which are at hand."""
    actor = getattr(request, "actor", None)
    for region in actor.regions if actor else ():
        if region.pk == getattr(page, "region_id", None):
            page.region = region


@hooks.register("insert_global_admin_css")
def desk_css() -> str:
    """How the desk and the region's own pages look."""
    return format_html('<link rel="stylesheet" href="{}">', static("admin/desk.css"))
