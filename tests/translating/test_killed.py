"""Workers that are killed while a branch is sent: every page once, and the numbers right."""

from __future__ import annotations

import time

import pytest
from django.db import connection
from wagtail.models import Page

from home.models import ContentPage
from tests import factories
from tests.regions.killing import Workers
from tests.translating.shared import locale
from translating.models import OrderedPage, TranslationOrder
from translating.orders.services import place_order

PAGES, KILLS = 40, 4


@pytest.mark.usefixtures("own_database")
def test_workers_that_are_killed_leave_no_page_out_and_make_none_twice(monkeypatch):
    monkeypatch.setattr("translating.orders.services._wake", lambda: None)  # the broker has lost it
    kainuu = factories.region("kainuu")
    root = factories.content(kainuu, title="Haara")
    for number in range(PAGES - 1):
        page = ContentPage(title=f"Sivu {number}", slug=f"sivu-{number}", locale=root.locale)
        root.add_child(instance=page)
    order = place_order(region=kainuu, root=root, locales=[locale("en")])
    with Workers(work, connection.settings_dict["NAME"]) as workers:
        workers.start(), workers.start()
        for kill in range(1, KILLS + 1):
            wait_for(kill * PAGES // (KILLS + 2))
            workers.kill()
            workers.start()
        wait_for(PAGES)
    order = TranslationOrder.objects.get(pk=order.pk)
    assert (order.total, order.done, order.failed, order.gone) == (PAGES, PAGES, 0, 0)
    english = Page.objects.filter(locale=locale("en"))
    branch = english.get(translation_key=root.translation_key)
    assert branch.numchild == branch.get_children().count() == PAGES - 1
    keys = list(branch.get_children().values_list("translation_key", flat=True))
    assert len(set(keys)) == len(keys)
    assert list(Page.find_problems()) == [[], [], [], [], []]


def wait_for(number: int, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    waiting = OrderedPage.objects.filter(state=OrderedPage.State.WAITING)
    while PAGES - waiting.count() < number:
        assert time.monotonic() < until, "The workers have not come so far."
        time.sleep(0.01)


def work(database: str) -> None:
    """As any worker."""
    from regions.scoping import in_every_region
    from tests import database as databases
    from translating.orders import working

    databases.use(database)
    with in_every_region():
        while True:
            working.work(seconds=5)
            time.sleep(0.02)
