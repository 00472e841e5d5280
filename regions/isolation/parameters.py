"""What the ids in addresses, queries and forms mean.

A parameter of an address that stands nowhere here closes the address to regions: a test says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from django.apps import apps
from django.conf import settings
from django.db.models import Model

from regions.rooms import all_rooms

OFFERED_PAGE = "offered page"
"""A page that may be chosen: the actor's own, or one that the hub shows to everybody."""

_IMAGE = settings.WAGTAILIMAGES_IMAGE_MODEL
_DOCUMENT = settings.WAGTAILDOCS_DOCUMENT_MODEL
_MEDIA = settings.WAGTAILMEDIA["MEDIA_MODEL"]

_EVERYWHERE = {
    "page_id": "wagtailcore.Page",
    "parent_page_id": "wagtailcore.Page",
    "parent_page": "wagtailcore.Page",
    "new_parent_page": "wagtailcore.Page",
    "chooser": "wagtailcore.Page",  # where pages are moved to, all at once
    "page_to_move_id": "wagtailcore.Page",
    "destination_id": "wagtailcore.Page",
    "root_page_id": "wagtailcore.Page",
    "child_of": "wagtailcore.Page",
    "childOf": "wagtailcore.Page",
    "descendant_of": "wagtailcore.Page",
    "ancestor_of": "wagtailcore.Page",
    "translation_of": "wagtailcore.Page",
    "include_root": "wagtailcore.Page",
    "target_pages[]": "wagtailcore.Page",
    "revision_id": "wagtailcore.Revision",
    "revision_id_a": "wagtailcore.Revision",
    "revision_id_b": "wagtailcore.Revision",
    "task_id": "wagtailcore.Task",
    "task_state_id": "wagtailcore.TaskState",
    "workflow_state_id": "wagtailcore.WorkflowState",
    "image_id": _IMAGE,
    "document_id": _DOCUMENT,
    "doc_id": _DOCUMENT,
    "media_id": _MEDIA,
    "uploaded_file_id": "wagtailcore.UploadedFile",
    "collection": "wagtailcore.Collection",
    "collection_id": "wagtailcore.Collection",
    "site": "wagtailcore.Site",
    "owner": settings.AUTH_USER_MODEL,
    "user": settings.AUTH_USER_MODEL,
    "edited_by": settings.AUTH_USER_MODEL,
    "translation_source_id": "wagtail_localize.TranslationSource",
    "translation_id": "wagtail_localize.Translation",
    "string_segment_id": "wagtail_localize.StringSegment",
    "overridable_segment_id": "wagtail_localize.OverridableSegment",
    "region_slug": "regions.Region:slug",
    "search_id": "regions.MissedSearch",
}

_AT: dict[tuple[str, str], str] = {
    ("wagtailadmin_api:pages:detail", "pk"): "wagtailcore.Page",
    ("wagtailadmin_api:pages:action", "pk"): "wagtailcore.Page",
    ("wagtailadmin_pages:revisions_compare", "pk"): "wagtailcore.Page",
    ("wagtailadmin_choose_page_chosen_multiple", "id"): OFFERED_PAGE,
    ("region_choose_page_child", "parent_page_id"): OFFERED_PAGE,
    ("wagtailadmin_choose_page_external_link", "parent_page_id"): OFFERED_PAGE,
    ("wagtailadmin_choose_page_email_link", "parent_page_id"): OFFERED_PAGE,
    ("wagtailadmin_choose_page_phone_link", "parent_page_id"): OFFERED_PAGE,
    ("wagtailadmin_choose_page_anchor_link", "parent_page_id"): OFFERED_PAGE,
    ("wagtailimages_chooser:chosen", "pk"): _IMAGE,
    ("wagtailimages_chooser:chosen_multiple", "id"): _IMAGE,
    ("wagtaildocs_chooser:chosen", "pk"): _DOCUMENT,
    ("wagtaildocs_chooser:chosen_multiple", "id"): _DOCUMENT,
    ("wagtailsettings:edit", "pk"): "wagtailcore.Site",
    ("region_redirect_edit", "pk"): "wagtailredirects.Redirect",
    ("region_redirect_delete", "pk"): "wagtailredirects.Redirect",
    ("wagtailsettings:preview_on_edit", "pk"): "wagtailcore.Site",
}

NAMED_IN_ADDRESS = {
    "wagtail_bulk_action": "id",
    "wagtailadmin_editing_sessions:ping": "object_id",
}
"""Addresses that carry ``app_label`` and ``model_name``, and the parameter that they speak of."""

INERT = frozenset(
    {
        "action",
        "action_name",
        "app_label",
        "app_name",
        "content_type_app_name",
        "content_type_model_name",
        "filter_spec",
        "guide",  # a document for everybody
        "language",  # a code; the view asks whose language it is
        "media_type",
        "mode",
        "month",
        "picture",  # of such a document
        "model_name",
        "sentence",  # of the interface, which all regions share
        "year",
        "session_id",  # the view looks among the person's own
    }
)
"""Parameters that name no row."""


@dataclass(frozen=True)
class Meaning:
    """A model, and the field that the parameter holds; no model = an offered page."""

    model: type[Model] | None
    field: str = "pk"


def meaning_of(address: str, parameter: str, kwargs: Mapping[str, object]) -> Meaning | None:
    """What a parameter means at an address, or None when it names no row that we know of.

    Raises ``LookupError`` for a model that does not exist.
    """
    if NAMED_IN_ADDRESS.get(address) == parameter:
        return Meaning(apps.get_model(str(kwargs["app_label"]), str(kwargs["model_name"])))
    name = _AT.get((address, parameter)) or _everywhere().get(parameter)
    return _meaning(name) if name else None


@cache
def _everywhere() -> dict[str, str]:
    rooms = {key: value for room in all_rooms() for key, value in room.parameters.items()}
    return _EVERYWHERE | rooms


def _meaning(name: str) -> Meaning:
    if name == OFFERED_PAGE:
        return Meaning(None)
    label, _, field = name.partition(":")
    return Meaning(apps.get_model(label), field or "pk")
