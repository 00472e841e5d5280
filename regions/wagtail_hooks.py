"""The admin's doors that regions guard."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern
from wagtail import hooks
from wagtail.models import Page
from wagtail_localize.views import submit_translations

from network.page_form import BEFORE, NARROW
from regions.isolation.choosers import pages_to_choose
from regions.isolation.filters import scope_filters
from regions.isolation.references import narrow_choices, refuse_foreign
from regions.translating import RegionTranslationForm, guarded_addresses

# The view looks the form up by this name when it is called.
submit_translations.SubmitTranslationForm = RegionTranslationForm
scope_filters()
hooks.register(NARROW, narrow_choices)
hooks.register(BEFORE, refuse_foreign)


@hooks.register("register_admin_urls", order=-100)
def translation_addresses() -> list[URLPattern]:
    """First match wins, so these stand before wagtail-localize's own."""
    return guarded_addresses()


@hooks.register("construct_page_chooser_queryset")
def own_pages_first(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    """Nothing foreign is offered in a chooser."""
    return pages_to_choose(pages, request)
