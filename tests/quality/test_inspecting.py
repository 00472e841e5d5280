"""Looking all pages through: killed, begun anew, twice, and without a query for each page."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quality import inspecting
from quality.inspecting import inspect, inspect_region
from quality.models import Finding, Inspection
from tests import factories
from tests.quality.pages import LONG, file_link, picture, text, to

pytestmark = pytest.mark.django_db


def rows():
    names = ("pk", "page_id", "kind", "key", "words", "dismissed_at", "found_at")
    return list(Finding.objects.order_by("pk").values_list(*names))


def test_a_look_that_is_killed_in_the_middle_and_begun_anew_leaves_the_same(monkeypatch):
    kainuu = factories.region("kainuu")
    for _number in range(4):
        factories.content(kainuu, body=[picture(kainuu), text(f"<p>{LONG}</p>")])
    monkeypatch.setattr(inspecting, "BATCH", 2)
    settle, left = inspecting._settle, iter([True, True])

    def killed(*args):
        settle(*args)
        if kainuu and not next(left, False):
            raise SystemExit

    monkeypatch.setattr(inspecting, "_settle", killed)
    with pytest.raises(SystemExit):
        inspect_region(region=kainuu)
    assert not Inspection.objects.exists()
    kept = rows()
    monkeypatch.setattr(inspecting, "_settle", settle)
    inspect_region(region=kainuu)
    whole = rows()
    assert len(whole) == 8
    assert whole[: len(kept)] == kept, "what was written before the kill stands"
    inspect_region(region=kainuu)
    assert rows() == whole, "a second look changes nothing"


def test_what_belongs_to_no_public_page_of_the_region_is_forgotten():
    kainuu = factories.region("kainuu")
    page = factories.content(kainuu, body=[picture(kainuu)])
    inspect_region(region=kainuu)
    assert rows()
    type(page).objects.filter(pk=page.pk).update(live=False)  # as a bulk update would, unnoticed
    inspect_region(region=kainuu)
    assert not rows()


def test_a_hundred_pages_ask_no_more_than_one_does():
    kainuu = factories.region("kainuu")
    target, file = factories.content(kainuu), factories.attachment(kainuu)
    shown = picture(kainuu)

    def page():
        link = text('<p><a href="https://example.org/a">Ohjelma</a></p>')
        body = [to(target), file_link(file), shown, link, text(f"<p>{LONG}</p>")]
        return factories.content(kainuu, body=body, picture_id=shown["value"]["image"]["image"])

    def asked(ids):
        with CaptureQueriesContext(connection) as queries:
            inspect(page_ids=ids)
        return len(queries)

    one = page().pk
    inspect(page_ids=[one])
    ids = [page().pk for _number in range(30)]
    inspect(page_ids=ids)
    few, many = asked([one]), asked(ids)
    assert many <= few <= 15
