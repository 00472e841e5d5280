"""A page is looked at when it has been published; what it shows, when that is mended.

Everything waits for the commit and stands in nobody's way: what cannot be sent is found by night.
"""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from kombu.exceptions import OperationalError
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from network import background
from quality.models import Finding
from regions.scoping import in_every_region

logger = logging.getLogger(__name__)


def connect() -> None:
    """Listen; called once when the process starts."""
    page_published.connect(_page_changed, dispatch_uid="quality-published")
    page_unpublished.connect(_page_changed, dispatch_uid="quality-unpublished")
    post_save.connect(_picture_changed, sender=get_image_model(), dispatch_uid="quality-picture")
    post_save.connect(_file_changed, sender=get_document_model(), dispatch_uid="quality-file")


def _page_changed(instance: Page, **kwargs: Any) -> None:
    _send([instance.pk])


def _picture_changed(instance: Any, created: bool = False, **kwargs: Any) -> None:
    if not created:
        _send(_told_of(picture=instance))


def _file_changed(instance: Any, created: bool = False, **kwargs: Any) -> None:
    if not created:
        _send(_told_of(document=instance))


def _told_of(**what: Any) -> list[int]:
    with in_every_region():
        rows = Finding.objects.filter(**what).order_by("page_id")
        return list(rows.values_list("page_id", flat=True).distinct())


def _send(page_ids: list[int]) -> None:
    if page_ids and not background.is_paused():
        # Not a partial: Django names the function when it logs what it raised.
        transaction.on_commit(lambda: _send_now(page_ids), robust=True)


def _send_now(page_ids: list[int]) -> None:
    from quality.tasks import inspect_pages  # noqa: PLC0415 — models must be ready first

    try:
        inspect_pages.delay(page_ids)
    except OperationalError:
        logger.warning("The broker did not answer; the pages are looked at by night.")
