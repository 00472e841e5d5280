"""Figures of a region's events: they add up, and say what nobody knows."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from events.aftermath.counting import held_in
from events.aftermath.figures import Totals, figures_of
from events.models import EventPage, Occasion
from regions.scoping import inside
from tests import factories
from tests.events.held import HUB, answers, held
from tests.events.reading import csv_rows, ods_rows
from tests.organisations.caring import words

pytestmark = pytest.mark.django_db
YEAR = timezone.localdate().year


def totals(region, **asked):
    return figures_of([region], asked, public=True).totals


def test_five_days_and_417_people_add_up():
    region = factories.region("kainuu")
    for day, people in enumerate((90, 75, 102, 88, 62)):
        held(region, days_ago=day + 1, attended=people, project="Vaikuttavat järjestöt")
    found = totals(region, hanke="Vaikuttavat järjestöt")
    assert (found.occasions, found.attended, found.uncounted) == (5, 417, 0)


def test_what_nobody_counted_is_named_and_not_guessed(visit):
    region = factories.region("kainuu")
    held(region, attended=30, forecast=32, registered=24)
    held(region, attended=20, forecast=18, municipality=factories.municipality("Kuhmo"))
    held(region)
    held(region, forecast=50)
    held(region, attended=99, cancelled=True)
    factories.event(region, in_days=3)
    found = totals(region)
    assert (found.occasions, found.uncounted, found.attended, found.registered) == (4, 2, 50, 24)
    assert (found.expected, found.came, found.missed_by, found.municipalities) == (50, 50, 2, 2)
    shown = words(visit("kainuu", "/tapahtumat-lukuina/"))
    assert "2 tilaisuutta ilman laskettua osallistujamäärää" in shown
    assert "Odotettiin 50, tuli 50 (2 tilaisuutta, joista oli ennuste)." in shown
    assert "Ennuste heitti keskimäärin 2 osallistujaa." in shown


def test_reports_of_what_has_no_event_count_and_nobody_counts_twice():
    region = factories.region("kainuu")
    event, _occasion = held(region, registered=10)
    place = [factories.municipality("Kuhmo"), factories.municipality("Sotkamo")]
    factories.report(region, event=event, attended=41, survey_answers=9)
    factories.report(
        region,
        held_from=dt.date(2017, 1, 1),
        held_to=dt.date(2019, 3, 1),
        occasions=5,
        attended=417,
        municipalities=place,
    )
    factories.report(
        region, held_from=dt.date(2018, 1, 1), occasions=7, attended=220, at_least=True
    )
    factories.report(region, attended=500, in_figures=False)
    factories.report(region, "en", held_from=dt.date(2018, 1, 1), attended=700)
    found = totals(region)
    assert (found.occasions, found.attended, found.at_least) == (13, 41 + 417 + 220, True)
    assert (found.municipalities, found.registered) == (2, 10)
    assert (found.answers, found.rate, found.asked) == (9, 22, 41)
    assert totals(region, vuosi="2019").attended == 417
    assert totals(region, vuosi="2018").occasions == 7
    assert totals(region, vuosi="nonsense").occasions == 13


def test_counts_outlive_the_page_and_hidden_events_are_counted_inside_only():
    region = factories.region("kainuu")
    gone, _occasion = held(region, attended=12, project="Yhdessä")
    hidden, _occasion = held(region, attended=30)
    EventPage.objects.get(pk=gone.pk).delete()
    hidden.unpublish()
    assert totals(region).attended == 12
    assert totals(region, hanke="Yhdessä").occasions == 1
    assert figures_of([region], {}, public=False).totals.attended == 42


def test_a_year_is_finnish_and_belongs_to_the_end():
    region = factories.region("kainuu")
    new_year = dt.datetime(2025, 1, 1, 0, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    held(region, starts_at=new_year - dt.timedelta(hours=3), ends_at=new_year, attended=9)
    assert totals(region, vuosi="2025").attended == 9


@pytest.mark.parametrize("host", ["kainuu", "lappi", "verkosto"])
def test_a_site_shows_its_own_figures_and_the_hub_everybodys(visit, host):
    for slug, people in (("kainuu", 31), ("lappi", 13)):
        held(
            factories.region(slug), attended=people, title=f"Ilta: {slug}", project=f"Hanke {slug}"
        )
    shown = words(visit(host, "/tapahtumat-lukuina/"))
    files = csv_rows(visit(host, "/tapahtumat-lukuina/luvut.csv").content)
    listed = {row[0] for row in files}
    for slug in ("kainuu", "lappi"):
        ours = host in (slug, "verkosto")
        assert (f"Hanke {slug}" in shown) is ours
        assert (f"Ilta: {slug}" in listed) is ours
    people = {"kainuu": "31", "lappi": "13", "verkosto": "44"}[host]
    assert files[-1][5] == people
    assert f"<dd>{people}</dd>" in shown
    if host == "verkosto":
        narrowed = csv_rows(visit(host, "/tapahtumat-lukuina/luvut.csv?alue=lappi").content)
        assert narrowed[-1][5] == "13"


def test_the_spreadsheet_has_every_event_and_sums_that_are_theirs(visit):
    region = factories.region("kainuu")
    held(region, attended=17, title="=2+3")
    held(region, attended=16, days_ago=400)
    held(region, title="Laskematon")
    sheets = ods_rows(visit("kainuu", "/tapahtumat-lukuina/luvut.ods").content)
    lines, sums = sheets["Tapahtumat"], sheets["Yhteensä"]
    assert "=2+3" in {row[0] for row in lines}
    assert sum(row[5] for row in lines[1:-1] if row[5] != "") == lines[-1][5] == 33.0
    years = [row for row in sums if row[:1] and str(row[0]).isdigit()]
    assert sum(row[4] for row in years) == 33.0
    assert ["Yhteensä", 3.0, 1.0, "", 33.0] in [row[:5] for row in sums]


@pytest.mark.parametrize(("where", "status"), [("kainuu", 200), ("lappi", 404)])
def test_the_admin_shows_a_regions_figures_to_its_people(client, where, status):
    held(factories.region("kainuu"), attended=31)
    client.force_login(factories.staff(factories.region(where), "editor"))
    address = reverse("events_admin_figures", args=("kainuu",))
    reply = client.get(f"{address}?vuosi={YEAR}", headers=HUB)
    assert reply.status_code == status
    assert ("Sotkamon ilta" in words(reply)) is (status == 200)


def test_a_rate_needs_five_people_and_no_more_answers_than_people():
    region = factories.region("kainuu")
    _event, occasion = held(region, attended=4)
    answers(occasion, 2)
    assert totals(region).rate is None
    Occasion.objects.update(attended=8)
    assert totals(region).rate == 25
    answers(occasion, 7)
    assert totals(region).rate is None


def test_rows_of_other_regions_stay_out_of_scope_and_queries_are_few():
    kainuu = factories.region("kainuu")
    held(factories.region("lappi"), attended=99)
    for _ in range(3):
        held(kainuu, attended=1)
    with inside(kainuu), CaptureQueriesContext(connection) as few:
        assert Totals(held_in([kainuu], public=True)).attended == 3
    for _ in range(5):
        event, _occasion = held(kainuu, attended=1)
        factories.report(kainuu, event=event)
    with inside(kainuu), CaptureQueriesContext(connection) as many:
        held_in([kainuu], public=True)
    assert len(many) <= len(few) + 1
