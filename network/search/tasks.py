"""Celery doors to the index."""

from __future__ import annotations

import logging

from celery import shared_task
from wagtail.models import Page

from network.search import indexing

logger = logging.getLogger(__name__)


@shared_task(name="network.search.tasks.index_pages")
def index_pages(page_ids: list[int]) -> None:
    """Bring the documents of these pages up to date."""
    indexing.index(page_ids)


@shared_task(name="network.search.tasks.index_section")
def index_section(page_id: int) -> None:
    """The same for a page and everything below it: it was moved, closed or opened."""
    top = Page.objects.filter(pk=page_id).first()
    ids = list(top.get_descendants(inclusive=True).values_list("pk", flat=True)) if top else []
    for batch in indexing.batches(ids):
        indexing.index(batch)


@shared_task(name="network.search.tasks.repair_search")
def repair_search() -> None:
    """Index what was missed while the broker or the index was in trouble; beat, every 5 minutes."""
    count = indexing.repair()
    if count:
        logger.warning("The search had missed %s pages; they have been put right.", count)


@shared_task(name="network.search.tasks.tidy_search")
def tidy_search() -> None:
    """Forget words that no page has any more; beat, once a night."""
    indexing.drop_unused_words()
