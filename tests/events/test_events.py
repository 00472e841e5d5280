"""Events and their reports."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.blocks import StructBlockValidationError

from events.blocks import BreakdownBlock
from events.models import EventPage
from tests import factories

pytestmark = pytest.mark.django_db


def listing(visit, query: str = "") -> str:
    page = factories.seeded(factories.region("kainuu"), "events")
    return visit("kainuu", page.get_url_parts()[2] + query).content.decode()


def test_coming_and_past_events_are_listed_apart(visit):
    kainuu = factories.region("kainuu")
    factories.event(kainuu, title="Ensi viikolla", in_days=7)
    factories.event(kainuu, title="Viime viikolla", in_days=-7)
    assert "Ensi viikolla" in listing(visit)
    assert "Viime viikolla" not in listing(visit)
    assert "Viime viikolla" in listing(visit, "?menneet=1")


def test_an_event_that_is_going_on_is_still_coming():
    kainuu, now = factories.region("kainuu"), timezone.now()
    hour = dt.timedelta(hours=1)
    going_on = factories.event(kainuu, starts_at=now - hour, ends_at=now + hour)
    assert list(EventPage.objects.coming()) == [going_on]


def test_the_next_event_is_first():
    kainuu = factories.region("kainuu")
    later, sooner = factories.event(kainuu, in_days=9), factories.event(kainuu, in_days=2)
    assert list(EventPage.objects.coming()) == [sooner, later]


def test_an_event_cannot_end_before_it_starts():
    page = factories.event(factories.region("kainuu"))
    page.ends_at = page.starts_at - dt.timedelta(minutes=1)
    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert list(refused.value.message_dict) == ["ends_at"]


def test_a_report_cannot_end_before_it_starts():
    page = factories.report(factories.region("kainuu"), held_from=dt.date(2026, 3, 2))
    page.held_to = dt.date(2026, 3, 1)
    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert list(refused.value.message_dict) == ["held_to"]


@pytest.mark.parametrize(
    ("registered", "attended", "more"),
    [(24, 32, 33), (30, 30, 0), (20, 15, -25), (None, 9, None), (0, 9, None), (10, None, None)],
)
def test_a_report_says_how_many_more_came_than_registered(registered, attended, more):
    page = factories.report(factories.region("kainuu"), registered=registered, attended=attended)
    assert page.more_than_registered == more


def breakdown(total: int, counts: list[int]):
    rows = [{"label": f"Rivi {number}", "count": count} for number, count in enumerate(counts)]
    block = BreakdownBlock()
    return block, block.to_python({"title": "Vastaukset", "total": total, "rows": rows})


def test_a_divided_total_tells_what_no_row_names():
    _block, value = breakdown(81, [17, 34, 15, 7])
    assert (value.named, value.unnamed) == (73, 8)
    assert [share.percent for share in value.shares] == [21, 42, 19, 9]


def test_percentages_of_a_handful_are_not_shown():
    _block, value = breakdown(4, [3, 1])
    assert [share.percent for share in value.shares] == [None, None]


def test_rows_that_add_up_to_more_than_the_total_are_refused():
    block, value = breakdown(10, [6, 5])
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(value)
    assert "total" in refused.value.block_errors


def test_the_survey_of_the_sources_is_told_whole_on_its_page(visit):
    kainuu = factories.region("kainuu")
    rows = [
        {"type": "item", "value": {"label": f"Ryhmä {n}", "count": n}, "id": str(n)}
        for n in (17, 34, 15, 7)
    ]
    value = {"title": "Mihin osallistuttiin", "total": 81, "rows": rows}
    page = factories.report(kainuu, body=[{"type": "breakdown", "value": value}])
    shown = visit("kainuu", page.get_url_parts()[2]).content.decode()
    assert "81" in shown
    assert "8 " in shown.split("Mihin osallistuttiin", 1)[1]


def test_the_number_of_queries_does_not_grow_with_the_list(visit, django_assert_max_num_queries):
    kainuu = factories.region("kainuu")
    picture, place = factories.picture(kainuu), factories.municipality("Kuhmo")
    for _ in range(5):
        factories.event(kainuu, picture=picture, municipality=place)
    listing(visit)
    with CaptureQueriesContext(connection) as few:
        listing(visit)
    for _ in range(7):
        factories.event(kainuu, picture=picture, municipality=place)
    with django_assert_max_num_queries(25) as many:
        listing(visit)
    assert len(many) == len(few)


def test_a_report_of_a_period_shows_both_of_its_ends_in_lists(visit):
    kainuu = factories.region("kainuu")
    factories.report(kainuu, held_from=dt.date(2018, 1, 1), held_to=dt.date(2018, 12, 31))
    shown = listing(visit)
    assert '<time datetime="2018-01-01">1.1.2018</time>' in shown
    assert '<time datetime="2018-12-31">31.12.2018</time>' in shown
