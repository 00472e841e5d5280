"""wagtail-localize inside a region: its languages only, and its pages only.

The package offers every language of the network to every editor, makes a missing front page on the
way, and asks for no right to the page itself. The same addresses lead here instead.
"""

from __future__ import annotations

import json
from typing import Any

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.blocks import ListBlock
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail_localize.models import OverridableSegment
from wagtail_localize.views import edit_translation, submit_translations, update_translations

from regions.isolation.ownership import actor_of
from regions.isolation.references import may_refer

SUBMIT = "submit_region_page"
"""A hook, ``(request, page, locales, subtree)``: a room that submits pages its own way answers."""

UPDATE = "update_region_translations"
"""A hook, ``(request, source, publish, machine)``: as above, when the original has changed."""


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

    def form_valid(self, form: RegionTranslationForm) -> HttpResponse:
        told = form.cleaned_data
        for take in hooks.get_hooks(SUBMIT):
            return take(self.request, self.object, list(told["locales"]), told["include_subtree"])
        return super().form_valid(form)


class UpdatePageView(update_translations.UpdateTranslationsView):
    """Bringing translations up to date with their original, for those who may edit it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.request = request
        _refuse_strangers(request, self.get_object().get_source_instance())
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form: Any) -> HttpResponse:
        told = form.cleaned_data
        machine = bool(told.get("use_machine_translation"))
        for take in hooks.get_hooks(UPDATE):
            return take(self.request, self.object, told["publish_translations"], machine)
        return super().form_valid(form)


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
        path(
            "localize/translate/<int:translation_id>/overrides/<int:overridable_segment_id>/edit/",
            edit_override,
            name="region_edit_override",
        ),
        path(
            "localize/translate/<int:translation_id>/pofile/upload/",
            upload_words,
            name="region_upload_pofile",
        ),
    ]


def edit_override(
    request: HttpRequest, translation_id: int, overridable_segment_id: int
) -> HttpResponse:
    """A picture or page that a translation uses instead of its original's; its own region's only.

    The package keeps whatever number it is sent. The other ids of the address are the guard's.
    """
    segment = get_object_or_404(OverridableSegment, pk=overridable_segment_id)
    model = _chosen_model(segment)
    if request.method == "PUT" and model is not None and not request.user.is_superuser:
        value = _sent_value(request)
        if not may_refer(actor_of(request.user), model, {value}):  # type: ignore[arg-type]  # staff only
            raise Http404
    return edit_translation.edit_override(request, translation_id, overridable_segment_id)


def upload_words(request: HttpRequest, translation_id: int) -> HttpResponse:
    """A translator's file. The package breaks on none at all, and on one without its mark."""
    try:
        return edit_translation.upload_pofile(request, translation_id)
    except KeyError as error:
        raise SuspiciousOperation("No file of this translation was sent.") from error


def _sent_value(request: HttpRequest) -> str:
    sent = QueryDict(request.body, encoding=request.encoding)
    if "value" in sent:
        return sent["value"]
    try:
        return str(json.loads(request.body)["value"])
    except (ValueError, KeyError, TypeError) as error:
        raise Http404 from error


def _chosen_model(segment: OverridableSegment) -> type[Model] | None:
    """The model that the segment's field or block chooses from; None when it is no chooser."""
    page = segment.source.get_source_instance()
    name, *way = segment.context.path.split(".")
    field = page._meta.get_field(name)
    if field.is_relation:
        return field.related_model
    if not isinstance(field, StreamField):
        return None
    block: Any = field.stream_block
    kinds = {row["id"]: row["type"] for row in getattr(page, name).raw_data}
    for step in way:
        if isinstance(block, ListBlock):
            block = block.child_block
        else:
            block = block.child_blocks.get(kinds.get(step, step), block)
    return getattr(block, "target_model", None)
