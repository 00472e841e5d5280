"""When a page changes for the public, its document is written anew in the background.

Everything here waits for the commit, and nothing here may stand in an editor's way: what cannot be
sent is logged, and ``tasks.repair_search`` finds it within minutes.
"""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from kombu.exceptions import OperationalError
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from network import background

logger = logging.getLogger(__name__)


def connect() -> None:
    """Listen to what happens to pages; called once when the process starts."""
    page_published.connect(_page_changed, dispatch_uid="search-published")
    page_unpublished.connect(_page_changed, dispatch_uid="search-unpublished")
    post_page_move.connect(_section_changed, dispatch_uid="search-moved")
    post_delete.connect(_page_deleted, dispatch_uid="search-deleted")
    for signal in (post_save, post_delete):
        signal.connect(
            _restriction_changed, sender=PageViewRestriction, dispatch_uid=f"search-{id(signal)}"
        )


def pages_changed(page_ids: list[int]) -> None:
    """For code that writes public pages without publishing them."""
    _send("network.search.tasks.index_pages", page_ids)


def _page_changed(instance: Page, **kwargs: Any) -> None:
    _send("network.search.tasks.index_pages", [instance.pk])


def _page_deleted(sender: type, instance: Any, **kwargs: Any) -> None:
    if sender is Page:
        _send("network.search.tasks.index_pages", [instance.pk])


def _section_changed(instance: Page, **kwargs: Any) -> None:
    _send("network.search.tasks.index_section", instance.pk)


def _restriction_changed(instance: PageViewRestriction, **kwargs: Any) -> None:
    _send("network.search.tasks.index_section", instance.page_id)


def _send(task: str, value: Any) -> None:
    if not background.is_paused():
        # Not a partial: Django names the function when it logs what it raised.
        transaction.on_commit(lambda: _send_now(task, value), robust=True)


def _send_now(task: str, value: Any) -> None:
    from network.search import tasks  # noqa: PLC0415 — models must be ready first

    try:
        getattr(tasks, task.rpartition(".")[2]).delay(value)
    except OperationalError:
        logger.warning("The broker did not answer; the search is repaired by the next sweep.")
