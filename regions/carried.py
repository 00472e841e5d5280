"""What a region takes along of what every room stands on (regions/moving)."""

from __future__ import annotations

from typing import Any

from django.db.models import CharField, IntegerField, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex
from wagtail.search.backends import get_search_backends

from regions.models import Region
from regions.moving.owned import page_models, pages_of
from regions.moving.places import collections_of
from regions.moving.registry import after_arrival, carry, stay
from regions.services.access import shared_collection

_AT_ONCE = 200


def files_of(model: type[Any], region: Region) -> QuerySet[Any]:
    """Files in the region's collections, and those of the shared one that its pages show."""
    pages = pages_of(region).order_by().annotate(number=Cast("pk", CharField()))
    shown = ReferenceIndex.objects.filter(
        base_content_type__app_label="wagtailcore",
        base_content_type__model="page",
        to_content_type__app_label=model._meta.app_label,
        to_content_type__model=model._meta.model_name,
        object_id__in=pages.values("number"),
    ).annotate(number=Cast("to_object_id", IntegerField()))
    used = Q(collection=shared_collection(), pk__in=shown.values("number"))
    return model.objects.filter(Q(collection__in=collections_of(region)) | used)


def _pictures(region: Region) -> QuerySet[Any]:
    return files_of(get_image_model(), region)


def _attachments(region: Region) -> QuerySet[Any]:
    return files_of(get_document_model(), region)


def _describe(region: Region) -> None:
    """What Wagtail remembers of pages: where things are used, and the admin's search."""
    for model in page_models():
        pages = model.objects.filter(pk__in=pages_of(region).order_by().values("pk"))
        for start in range(0, pages.count(), _AT_ONCE):
            batch = list(pages.order_by("pk")[start : start + _AT_ONCE])
            for page in batch:
                ReferenceIndex.create_or_update_for_object(page)
            for backend in get_search_backends(with_auto_update=True):
                backend.add_bulk(model, batch)
    for files in (_pictures(region), _attachments(region)):
        for backend in get_search_backends(with_auto_update=True):
            backend.add_bulk(files.model, list(files))


carry("regions.RegionSettings", region="site__region")
carry("regions.MissedSearch")
carry("images.Picture", rows=_pictures)
carry("documents.Attachment", rows=_attachments)
carry("wagtailredirects.Redirect", region="site__region")
carry(
    "wagtailcore.PageViewRestriction",
    rows=lambda region: Page._meta.get_field("view_restrictions").related_model.objects.filter(  # type: ignore[union-attr]
        page__in=pages_of(region).order_by().values("pk")
    ),
)
after_arrival(_describe)

_REFERENCE = "every network has the same"
stay("regions.Region", "regions.Municipality", "regions.Theme", why=_REFERENCE)
stay(
    "regions.RegionRole",
    "wagtailcore.GroupPagePermission",
    "wagtailcore.GroupSitePermission",
    "wagtailcore.GroupCollectionPermission",
    "wagtailcore.WorkflowPage",
    why="made anew from roles.py; people are invited anew",
)
stay("users.User", why="accounts are people's own; the new network invites them")
stay(
    "regions.RegionLogEntry",
    "wagtailcore.PageLogEntry",
    "wagtailcore.PageSubscription",
    "wagtailcore.Comment",
    "auditlog.AuditEntry",
    "auditlog.AuditSeal",
    why="tells of people's work in this network",
)
stay("regions.OutgoingMail", why="mails of this network; those that wait are its to send")
stay("images.Rendition", why="drawn anew")
stay("wagtailcore.Site", why="opened anew; its name goes in the manifest")
stay("wagtailcore.CollectionViewRestriction", why="goes with its collection (moving/places.py)")
stay("wagtailmedia.Media", "wagtaildocs.Document", "wagtailimages.Image", why="not in use")
stay("public_forms.SentForm", "public_forms.Tally", why="guards of this network's forms")
stay("privacy.ErasedPerson", why="what must be erased again after a restore of this network")
stay("search.SearchDocument", "search.SearchWord", why="written anew by the sweep")
