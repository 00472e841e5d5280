"""wagtail-localize inside a region: its languages only, and its pages only.

The package offers every language of the network to every editor, makes a missing front page on the
way, and asks for no right to the page itself. The same addresses lead here instead.
"""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail_localize.views import submit_translations, update_translations


class RegionTranslationForm(submit_translations.SubmitTranslationForm):
    """Offers the languages of the page's region that the page is not in yet."""

    def __init__(self, instance: Page, *args: Any, **kwargs: Any) -> None:
        super().__init__(instance, *args, **kwargs)
        region = getattr(instance, "region", None)
        locales = self.fields["locales"]
        locales.queryset = locales.queryset.filter(
            language_code__in=region.languages if region else []
        )
        locales.help_text = _("The page is copied as a draft into the languages that you choose.")
        self.fields["include_subtree"].help_text = _("The pages below this one are copied too.")


def _refuse_strangers(request: HttpRequest, instance: object) -> None:
    """Raise ``PermissionDenied`` unless the person may edit the page."""
    if not isinstance(instance, Page) or not instance.permissions_for_user(request.user).can_edit():
        raise PermissionDenied


class SubmitPageView(submit_translations.SubmitPageTranslationView):
    """Sending a page to be translated, for those who may edit it."""

    def get_object(self) -> Page:
        page = super().get_object()
        _refuse_strangers(self.request, page)
        return page


class UpdatePageView(update_translations.UpdateTranslationsView):
    """Bringing translations up to date with their original, for those who may edit it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.request = request
        _refuse_strangers(request, self.get_object().get_source_instance())
        return super().dispatch(request, *args, **kwargs)


def guarded_addresses() -> list[URLPattern]:
    """wagtail-localize's own addresses, to be registered before it registers them."""
    return [
        path(
            "localize/submit/page/<int:page_id>/",
            SubmitPageView.as_view(),
            name="region_submit_translation",
        ),
        path(
            "localize/update/<int:translation_source_id>/",
            UpdatePageView.as_view(),
            name="region_update_translations",
        ),
    ]
