"""Which keys belong to whom, and which values an address's parameters can take.

A parameter that is not known here stops the crawl with a sentence: an address that nobody tries is
an address that nobody guards.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import Max, Min, Model
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import int_to_base36, urlsafe_base64_encode
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Page, Revision, TaskState, WorkflowState
from wagtail_localize.models import OverridableSegment, StringSegment, Translation

from network.users.models import User
from tests.isolation.pages import own_models
from tests.isolation.world import FIRST, LAST, OTHER, OWN
from translating.models.wording import text_key
from visits.figures import months_back

NUMBERS: dict[str, str] = {
    "pk": "",
    "page_id": "wagtailcore.Page",
    "parent_page_id": "wagtailcore.Page",
    "page_pk": "wagtailcore.Page",
    "page_to_move_id": "wagtailcore.Page",
    "destination_id": "wagtailcore.Page",
    "letter_id": "newsletters.NewsletterPage",
    "reader_id": "newsletters.Subscriber",
    "audience_id": "newsletters.Audience",
    "reader_import_id": "newsletters.ReaderImport",
    "revision_id": "wagtailcore.Revision",
    "revision_id_a": "wagtailcore.Revision",
    "revision_id_b": "wagtailcore.Revision",
    "task_id": "wagtailcore.Task",
    "task_state_id": "wagtailcore.TaskState",
    "workflow_pk": "wagtailcore.Workflow",
    "workflow_state_id": "wagtailcore.WorkflowState",
    "session_id": "wagtailadmin.EditingSession",
    "object_id": "",
    "collection_id": "wagtailcore.Collection",
    "redirect_id": "wagtailredirects.Redirect",
    "image_id": "images.Picture",
    "document_id": "documents.Attachment",
    "doc_id": "documents.Attachment",
    "media_id": "campaign.Video",
    "uploaded_file_id": "wagtailcore.UploadedFile",
    "translation_id": "wagtail_localize.Translation",
    "translation_source_id": "wagtail_localize.TranslationSource",
    "string_segment_id": "wagtail_localize.StringSegment",
    "overridable_segment_id": "wagtail_localize.OverridableSegment",
    "account_id": "users.User",
    "invitation_id": "people.Invitation",
    "import_id": "organisations.Import",
    "incoming_id": "incoming.Incoming",
    "search_id": "regions.MissedSearch",
    "occasion_id": "events.Occasion",
    "step_id": "events.Step",
    "invited_id": "events.Invitation",
    "mail_id": "regions.OutgoingMail",
    "organisation_id": "organisations.OrganisationPage",
    "proposal_id": "organisations.Proposal",
    "check_id": "organisations.DetailCheck",
    "remark_id": "organisations.Remark",
    "feedback_id": "feedback.Feedback",
    "contact_id": "contact.ContactPerson",
    "target_id": "webhooks.Target",
    "message_id": "webhooks.Message",
    "gap_id": "accessibility.KnownGap",
    "finding_id": "quality.Finding",
    "twin_id": "quality.Twin",
    "registration_id": "events.Registration",
    "representative_id": "organisations.Representative",
    "trip_id": "events.Trip",
    "story_id": "campaign.Story",
    "consent_id": "campaign.Consent",
    "share_id": "campaign.StoryShare",
    "campaign_id": "campaign.CampaignPage",
    "material_id": "campaign.Material",
    "version_id": "campaign.MaterialVersion",
    "submission_id": "campaign.StorySubmission",
    "video_id": "campaign.Video",
    "order_id": "translating.TranslationOrder",
    "file_id": "translating.TranslationFile",
    "restriction_id": "wagtailcore.CollectionViewRestriction",
    "page_view_restriction_id": "wagtailcore.PageViewRestriction",
}
"""Parameters that hold a key → the model that it is a key of; empty where that varies."""

OF_A_PAGE = ("wagtailadmin_api:pages:", "wagtailadmin_pages:")
"""Doors whose ``pk`` is a page's."""

ENOUGH = 40
"""So many keys in a row meet every row of every small model: their sequences begin alike."""


_NOT_THE_HUBS = {
    "auth.Group": {"region_role__region__slug": OWN},
    "wagtailcore.Site": {"region__slug": OWN},
    "newsletters.Audience": {"region__slug": OWN},
}
"""How one's own are told from the hub's, which have keys before the border as well."""


def keys_of(label: str, *, other: bool = True) -> list[int]:
    """The keys of a model's rows that belong to the other region, or to one's own."""
    if label == "wagtailcore.Page":
        return page_keys(other=other)
    model: type[Model] = apps.get_model(label)
    found = model._base_manager.order_by("pk")
    if not other and label in _NOT_THE_HUBS:
        found = found.filter(**_NOT_THE_HUBS[label])
    elif not other and issubclass(model, Page):
        found = found.filter(url_path__startswith=f"/{OWN}/")
    rows = found.values_list("pk", flat=True)
    return [pk for pk in rows if (FIRST <= pk <= LAST) is other]


@cache
def page_keys(*, other: bool = True) -> list[int]:
    """Every page in Finnish but the municipalities', of which one will do; homes come first."""
    slug = OTHER if other else OWN
    found = Page.objects.filter(
        locale__language_code="fi", content_type__app_label__in=_rooms(), depth__gte=2
    )
    mine = found.filter(url_path__startswith=f"/{slug}/").order_by("depth", "path")
    spare = mine.filter(content_type__model="municipalitypage", slug__regex="^(?!zqxb|kainuun)")
    return list(mine.exclude(pk__in=spare.values("pk")[1:]).values_list("pk", flat=True))


def _rooms() -> set[str]:
    return {model._meta.app_label for model in own_models()}


def _others_uploads() -> list[uuid.UUID]:
    rows: Any = apps.get_model("campaign.Upload")._base_manager.filter(region__slug=OTHER)
    return list(rows.values_list("pk", flat=True))


def _others_sentences() -> list[str]:
    """A sentence of the interface, and what the other region has suggested."""
    rows: Any = apps.get_model("translating.InterfaceText")._base_manager
    return [text_key("", "Search"), *rows.values_list("key", flat=True)]


def any_keys(*, other: bool = True) -> list[int]:
    """Numbers that are a key of something in every model that matters."""
    if other:
        return list(range(FIRST, FIRST + ENOUGH))
    return [*range(1, 12), *keys_of("wagtailcore.Page", other=False)[:8]]


@cache
def other_person() -> User:
    """An administrator of the other region."""
    return User.objects.get(email__startswith="zqxb-kaakkuriadministrator")


def model_pairs() -> list[tuple[str, str]]:
    """App and model, as addresses name them: all of ours, and Wagtail's that hold people's work."""
    own = [model for model in own_models() if not model._meta.auto_created]
    named = ("wagtailcore.page", "wagtailcore.collection", "wagtailcore.site", "auth.group")
    more = ("wagtailredirects.redirect", "wagtailcore.workflow", "taggit.tag")
    first = ("home.contentpage", "images.picture", "users.user", "regions.regionsettings")
    labels = [*first, *(model._meta.label_lower for model in own), *named, *more]
    return [tuple(label.split(".")) for label in dict.fromkeys(labels)]


def bulk_actions() -> Iterator[tuple[str, str, str]]:
    """Every bulk action that is registered, of any model."""
    bulk_action_registry._scan_for_bulk_actions()
    for app, found in bulk_action_registry.actions.items():
        for model, actions in found.items():
            for action in actions:
                yield app, model, action


_PAGE_VERBS = [
    "copy",
    "convert_alias",
    "create_alias",
    "copy_for_translation",
    "delete",
    "move",
    "publish",
    "unpublish",
    "revert_to_page_revision",
]

WORDS: dict[str, Callable[[], list[Any]]] = {
    "action_name": lambda: ["approve", "reject"],
    "wagtailadmin_api:pages:action action_name": lambda: _PAGE_VERBS,
    "action": lambda: ["delete"],
    "filter_spec": lambda: ["max-165x165", "original"],
    "mode": lambda: ["", "card"],
    "guide": lambda: ["saamen-tarkistus"],
    "picture": lambda: ["x.webp"],
    "year": lambda: [months_back(timezone.localdate(), 1).year],
    "month": lambda: [months_back(timezone.localdate(), 1).month],
    "media_type": lambda: ["video", "audio"],
    "uidb64": lambda: [urlsafe_base64_encode(force_bytes(other_person().pk))],
    "region_slug": lambda: [OTHER],
    "language": lambda: ["se", "sv", "en"],
    "sentence": _others_sentences,
    "upload_id": lambda: [*_others_uploads(), uuid.UUID(int=0)],
    "uidb36": lambda: [int_to_base36(other_person().pk)],
    "key": lambda: ["set-password", "abc-123"],
    "token": lambda: ["set-password", "abc-123"],
}
"""Parameters that hold a word → its values; after a door's name, at that door."""

TOGETHER: dict[tuple[str, ...], Callable[[], list[tuple[Any, ...]]]] = {
    ("app_label", "model_name", "action"): lambda: list(bulk_actions()),
    ("app_label", "model_name"): model_pairs,
    ("app_name", "model_name"): model_pairs,
    ("content_type_app_name", "content_type_model_name"): model_pairs,
}
"""Parameters that mean something only together."""


def _pairs(rows: Any, first: str, second: str) -> list[tuple[int, int]]:
    return [(int(a), int(b)) for a, b in rows.order_by("pk").values_list(first, second)]


def _revisions() -> Any:
    """Of each page the oldest, which says what no other does, and the newest."""
    pages = [str(key) for key in page_keys()]
    rows = Revision.objects.filter(object_id__in=pages, base_content_type__model="page")
    ends = rows.values("object_id").annotate(oldest=Min("pk"), newest=Max("pk"))
    wanted = [key for row in ends for key in (row["oldest"], row["newest"])]
    return rows.filter(pk__in=wanted)


BELONGING: dict[tuple[str, str], Callable[[], list[tuple[int, int]]]] = {
    ("page_id", "revision_id"): lambda: _pairs(_revisions(), "object_id", "pk"),
    ("pk", "revision_id_a"): lambda: _pairs(_revisions(), "object_id", "pk"),
    ("page_id", "task_state_id"): lambda: _pairs(
        TaskState.objects.filter(pk__gte=FIRST), "workflow_state__object_id", "pk"
    ),
    ("page_id", "task_id"): lambda: _pairs(
        TaskState.objects.filter(pk__gte=FIRST), "workflow_state__object_id", "task_id"
    ),
    ("page_id", "workflow_state_id"): lambda: _pairs(
        WorkflowState.objects.filter(pk__gte=FIRST), "object_id", "pk"
    ),
    ("translation_id", "string_segment_id"): lambda: _segments(StringSegment),
    ("translation_id", "overridable_segment_id"): lambda: _segments(OverridableSegment),
}
"""Pairs of keys where the second is a part of the first."""


def _segments(model: Any) -> list[tuple[int, int]]:
    found = []
    for translation in Translation.objects.filter(pk__gte=FIRST):
        parts = model.objects.filter(source=translation.source).values_list("pk", flat=True)[:4]
        found += [(translation.pk, part) for part in parts]
    return found
