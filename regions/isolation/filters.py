"""Filters of Wagtail's lists that name people and sites: only those of the regions in scope."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest
from wagtail.admin import filters as admin_filters
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.views.pages.listing import GenericPageFilterSet, PageFilterSet
from wagtail.images.views import chooser as image_chooser
from wagtail.models import Collection, Page, Site
from wagtailmedia.views import chooser as media_chooser
from wagtailmedia.views import media

from network.remembering import remembered
from regions.isolation.ownership import below
from regions.models import Region
from regions.scoping import current_scope
from regions.services.access import shared_collection


def sites_in_scope(request: HttpRequest | None = None) -> QuerySet[Site]:
    """The sites of the regions in scope."""
    regions = current_scope().regions
    return Site.objects.filter(Q() if regions is None else Q(region__in=regions))


def people_in_scope(request: HttpRequest | None = None) -> QuerySet[Any]:
    """The people who work in the regions in scope."""
    regions = current_scope().regions
    rows = get_user_model().objects.order_by("last_name", "first_name", "email")
    return (
        rows if regions is None else rows.filter(groups__region_role__region__in=regions).distinct()
    )


_add_every_language = WagtailFilterSet._add_locale_filter  # noqa: SLF001 — Wagtail has no hook


class CollectionsInScope:
    """Stands in for Wagtail's ``Collection`` where wagtailmedia lists all of them."""

    class objects:
        """The manager's one method that is used there."""

        @staticmethod
        def all() -> QuerySet[Collection]:
            """Collections of the regions in scope, and the common one."""
            regions = current_scope().regions
            if regions is None:
                return Collection.objects.all()
            own = Collection.objects.filter(region__in=regions).values_list("path", flat=True)
            return Collection.objects.filter(below([*own, shared_collection().path]))


def languages_in_scope() -> set[str]:
    """The languages of the regions in scope; all of the network's for its own people."""
    regions = current_scope().regions
    if regions is None:
        return set(dict(settings.LANGUAGES))
    rows = Region.objects.filter(pk__in=regions).values_list("languages", flat=True)
    return {code for languages in rows for code in languages}


def narrow_languages(filters: WagtailFilterSet) -> None:
    """Offer a list's filter the languages in scope; with one of them there is nothing to choose."""
    _add_every_language(filters)
    found = filters.filters.get("locale")
    if found is None:
        return
    own = languages_in_scope()
    choices = [choice for choice in found.extra["choices"] if choice[0] in own]
    found.extra["choices"] = choices
    if len(choices) < 2:
        del filters.filters["locale"]


def narrow_sites(filters: WagtailFilterSet) -> None:
    """Offer sites in a section, which stands on one, only when the whole tree is searched.

    For somebody of a hundred regions a hundred boxes were drawn beside each list.
    """
    match = filters.request.resolver_match if filters.request else None
    section = match.kwargs.get("parent_page_id") if match else None
    if section is None or filters.request.GET.get("search_all"):
        return
    root = remembered("root-page", lambda: Page.get_first_root_node().pk)
    if "site" in filters.filters and int(section) != root:
        del filters.filters["site"]


def narrow(filters: WagtailFilterSet) -> None:
    """Leave what there is something to choose from; Wagtail calls it for each list's filters."""
    narrow_languages(filters)
    narrow_sites(filters)


def no_tags(model: type[Model], count: int = 10) -> list[Any]:
    """Tags are one list for all regions, so none are offered."""
    return []


def scope_filters() -> None:
    """Point the lists' filters at what is in scope; Wagtail offers no hook for them."""
    for filters in (PageFilterSet, GenericPageFilterSet):
        filters.base_filters["site"].queryset = sites_in_scope
        filters.base_filters["owner"].queryset = people_in_scope
        filters.base_filters["edited_by"].queryset = people_in_scope
    WagtailFilterSet._add_locale_filter = narrow  # noqa: SLF001 — Wagtail has no hook
    for module in (admin_filters, image_chooser, media, media_chooser):
        module.popular_tags_for_model = no_tags
    media_chooser.Collection = CollectionsInScope
