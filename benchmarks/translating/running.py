"""The run itself: Django is set up before this is imported."""

from __future__ import annotations

import argparse
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection
from django.test import override_settings
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, Translation

from home.models import ContentPage
from network.background import paused
from regions.models import Region
from regions.scoping import in_every_region
from tests import database, factories
from tests.staff import HOST, StaffClient
from translating.models import TranslationOrder
from translating.orders.files.judging import judge
from translating.orders.files.po import read_po, write_po
from translating.orders.services import place_order
from translating.orders.working import work

PAGES, BLOCKS = 200, 30
MOST_PAGE_SECONDS, MOST_BRANCH_SECONDS = 2.0, 200.0
_SENTENCE = "Kahvia, kuulumisia ja seuraa on tarjolla tiistaina {number}."


def main(description: str | None) -> None:
    """Measure, and say how the figures stand to their bounds; 1 when one is passed."""
    called = 'make bench-translating ARGS="…"'
    parser = argparse.ArgumentParser(prog=called, description=description)
    parser.add_argument("--pages", type=int, default=PAGES)
    pages = parser.parse_args().pages
    name = database.named("bench_translating")
    database.copy(database.template(), name)
    database.use(name)
    try:
        with in_every_region(), paused():
            late = list(_told(pages))
    finally:
        connection.close()
        database.drop(name)
    sys.exit(1 if late else 0)


def _told(pages: int) -> Iterator[str]:
    """Says each figure, and yields those that pass their bounds."""
    region = factories.region("kainuu")
    figures = [
        ("a page of 30 blocks: send, translate, publish", _page(region), MOST_PAGE_SECONDS),
        (f"a branch of {pages} pages", _branch(region, pages), MOST_BRANCH_SECONDS),
        ("the region's PO out, in, judged", _file(region), MOST_BRANCH_SECONDS),
    ]
    for what, seconds, bound in figures:
        sys.stdout.write(f"{what:<50} {seconds:6.2f} s   (at most {bound:.0f} s)\n")
        if seconds > bound:
            yield what


@contextmanager
def _clock() -> Iterator[list[float]]:
    found = [0.0]
    began = time.perf_counter()
    yield found
    found[0] = time.perf_counter() - began


def _body(page: str, blocks: int = BLOCKS) -> list[dict[str, Any]]:
    return [
        {
            "type": "text",
            "value": f"<p>{_SENTENCE.format(number=f'{page} {number}')}</p>",
            "id": str(uuid.uuid4()),
        }
        for number in range(blocks)
    ]


def _page(region: Region) -> float:
    """As a publisher does it: the form, every text by a request of its own, the button."""
    page = factories.content(region, title="Pitkä sivu", lead="Lyhyesti", body=_body("pitkä"))
    english = Locale.objects.get(language_code="en")
    client = StaffClient(headers={"host": HOST})
    client.force_login(factories.staff(region, "publisher"))
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    with _clock() as sending:
        address = client.post(address, {"locales": [english.pk]}).headers["Location"]
    made = Translation.objects.get(source__object_id=page.translation_key)
    for segment in StringSegment.objects.filter(source=made.source).select_related("string"):
        client.put(
            reverse("wagtail_localize:edit_string_translation", args=[made.pk, segment.pk]),
            f"value=Coffee {segment.pk}",
            content_type="application/x-www-form-urlencoded",
        )
    with _clock() as opening:
        shown = client.get(address)
    with _clock() as publishing:
        client.post(address, {"action": "publish"})
    target = made.get_target_instance()
    if not target.live or "Coffee" not in str(target.body) or shown.status_code != 200:
        raise RuntimeError("The page was not published: that is no figure.")
    said = f"sending {sending[0]:.2f}, opening {opening[0]:.2f}, publishing {publishing[0]:.2f} s"
    sys.stdout.write(f"{said}\n")
    return sending[0] + publishing[0]


def _branch(region: Region, pages: int) -> float:
    root = factories.content(region, title="Haara", body=_body("juuri", 6))
    for number in range(pages - 1):
        page = ContentPage(title=f"Sivu {number}", slug=f"sivu-{number}", locale=root.locale)
        page.body = _body(str(number), 6)
        root.add_child(instance=page)
    english = Locale.objects.get(language_code="en")
    with override_settings(CELERY_TASK_ALWAYS_EAGER=False), _clock() as clock:
        order = place_order(region=region, root=root, locales=[english])
        while work(seconds=60):
            pass
    if TranslationOrder.objects.get(pk=order.pk).done != pages:
        raise RuntimeError("Not every page was made: that is no figure.")
    return clock[0]


def _file(region: Region) -> float:
    with _clock() as clock:
        content = write_po(region, "en")
        lines = judge(read_po(content), region=region)
    sys.stdout.write(f"{len(lines)} texts, {len(content) // 1024} kB\n")
    return clock[0]
