"""Telling the search, the references and whoever listens of pages written by the hundred."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from network.pages import BasePage
from regions.scoping import in_every_region
from regions.services.planting_many import announce

AT_ONCE = 50


def announce_written(written: Any, pages: type[BasePage]) -> int:
    """Announce what waits, of every region; returns how many pages. Nothing is lost when a worker
    dies: a page is told of again.

    ``written`` is the room's ``WrittenPage``, ``pages`` the type of its pages.
    """
    count = 0
    with in_every_region():
        while told := _announce_some(written, pages):
            count += told
    return count


@transaction.atomic
def _announce_some(written: Any, pages: type[BasePage]) -> int:
    rows = written.objects.select_for_update(skip_locked=True).filter(announced=False)
    made = list(rows.order_by("pk")[:AT_ONCE])
    keys = [one.page_id for one in made]
    announce(pages, list(pages.objects.filter(pk__in=keys).select_related("live_revision")))
    written.objects.filter(pk__in=[one.pk for one in made]).update(announced=True)
    return len(made)
