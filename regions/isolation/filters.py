"""Filters of Wagtail's lists that name people and sites: only those of the regions in scope."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from wagtail.admin.views.pages.listing import GenericPageFilterSet, PageFilterSet
from wagtail.models import Site

from regions.scoping import current_scope


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


def scope_filters() -> None:
    """Point the lists' filters at what is in scope; Wagtail offers no hook for them."""
    for filters in (PageFilterSet, GenericPageFilterSet):
        filters.base_filters["site"].queryset = sites_in_scope
        filters.base_filters["owner"].queryset = people_in_scope
        filters.base_filters["edited_by"].queryset = people_in_scope
