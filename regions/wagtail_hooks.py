"""The admin's doors that regions guard."""

from django.urls import URLPattern
from wagtail import hooks
from wagtail_localize.views import submit_translations

from regions.translating import RegionTranslationForm, guarded_addresses

# The view looks the form up by this name when it is called.
submit_translations.SubmitTranslationForm = RegionTranslationForm


@hooks.register("register_admin_urls", order=-100)
def translation_addresses() -> list[URLPattern]:
    """First match wins, so these stand before wagtail-localize's own."""
    return guarded_addresses()
