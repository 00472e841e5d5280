"""The page of figures: twelve months, tables, a file, and a pack as a PDF; small counts hidden."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from network.auditlog.models import AuditEntry, Event
from regions.models import MissedSearch
from tests import factories
from tests.organisations.caring import words
from tests.staff import soup
from visits.charts import chart_of
from visits.figures import Month, figures_of, months_back
from visits.models import MonthVisits, PageVisits, SearchedWords, SourceVisits
from visits.views import safe

pytestmark = pytest.mark.django_db
ADMIN = {"host": "localhost"}


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def desk(region, rest=""):
    return f"/admin/figures/{region.slug}/{rest}"


def look(client, path):
    return client.get(path, headers=ADMIN)


def counted(region):
    """A month with everything in it, and the same month a year before."""
    month = timezone.localdate().replace(day=1)
    about = {"region": region, "month": month}
    page = factories.news(region, title="Talkoot mökillä")
    PageVisits.objects.create(
        region=region, translation_key=page.translation_key, language="fi", day=month, count=41
    )
    MonthVisits.objects.create(**about, language="fi", count=1234)
    MonthVisits.objects.create(**about, language="en", count=3)
    year_ago = month.replace(year=month.year - 1)
    MonthVisits.objects.create(region=region, month=year_ago, language="fi", count=987)
    for host, count in (("kajaani.fi", 5), ("harva.example", 4)):
        SourceVisits.objects.create(**about, host=host, count=count)
    for said, count in (("kahvila", 9), ("matti meikäläinen", 1)):
        SearchedWords.objects.create(**about, language="fi", words=said, count=count)
    for said, count in (("shakkikerho", 6), ("liisa", 2)):
        MissedSearch.objects.create(
            region=region, language="fi", words=said, count=count, last_on=month
        )


@pytest.mark.parametrize("role", ["editor", "publisher", "communications", "administrator"])
def test_the_regions_people_see_months_pages_ways_and_words(client, kainuu, role):
    counted(kainuu)
    client.force_login(factories.staff(kainuu, role))
    reply = look(client, desk(kainuu))
    shown = soup(reply).select_one(".desk").get_text(" ", strip=True)
    for said in ("Talkoot mökillä 41", "kajaani.fi 5", "kahvila 9", "shakkikerho 6", "1237 987"):
        assert said in shown
    front = words(look(client, "/admin/"))
    assert 'href="/admin/figures/"' in front or "Sivuston luvut" in front


def test_counts_under_five_are_hidden_and_only_told_of(client, kainuu):
    counted(kainuu)
    client.force_login(factories.staff(kainuu, "administrator"))
    page = soup(look(client, desk(kainuu))).select_one(".desk").get_text()
    for shown in (page, look(client, desk(kainuu, "csv/")).content.decode()):
        for said in ("harva.example", "meikäläinen", "liisa", "English"):
            assert said not in shown
    assert "1 rivi on jätetty pois: sen luku on alle 5." in words(look(client, desk(kainuu)))
    month = timezone.localdate().replace(day=1)
    MonthVisits.objects.update(count=2)
    rows = {one.first: one for one in figures_of(kainuu).months}
    assert rows[month].now is None


@pytest.mark.parametrize("role", ["editor", "administrator"])
def test_another_regions_people_see_no_figures(client, kainuu, role):
    counted(kainuu)
    lappi = factories.region("lappi")
    client.force_login(factories.staff(lappi, role))
    first = months_back(timezone.localdate(), 1)
    assert look(client, desk(lappi)).status_code == 200
    for rest in ("", "csv/", f"pack/{first.year}/{first.month}/"):
        assert look(client, desk(kainuu, rest)).status_code == 404
    assert "kajaani.fi" not in words(look(client, desk(lappi)))
    assert not AuditEntry.objects.filter(event=Event.EXPORTED).exists()


def test_the_chart_has_its_table_and_says_so(client, kainuu):
    counted(kainuu)
    client.force_login(factories.staff(kainuu, "editor"))
    page = soup(look(client, desk(kainuu)))
    chart = page.select_one(".figures-chart svg")
    assert chart["role"] == "img"
    assert "taulukko" in chart["aria-label"]
    assert len(chart.select(".figures-now")) == 1
    assert len(chart.select(".figures-before")) == 1
    rows = page.select(".desk table")[0].select("tbody tr")
    assert len(rows) == 12


def test_a_chart_is_as_high_as_its_numbers_and_never_higher_than_its_box():
    months = [Month(dt.date(2026, n, 1), n * 100, n * 50 if n > 6 else None) for n in range(1, 13)]
    chart = chart_of(months)
    assert (len(chart.now), len(chart.before)) == (12, 6)
    assert chart.now[11].height == pytest.approx(12 * chart.now[0].height, abs=1)
    assert all(one.y >= 0 and one.y + one.height <= chart.base for one in chart.now)
    assert [line.words for line in chart.lines] == ["0", "500", "1000", "1500", "2000"]
    assert not chart_of([Month(dt.date(2026, 1, 1), None, None)]).now


def test_the_file_has_the_numbers_who_took_it_out_and_no_formula(client, kainuu):
    counted(kainuu)
    SourceVisits.objects.filter(host="kajaani.fi").update(host="=cmd.fi")
    person = factories.staff(kainuu, "editor")
    client.force_login(person)
    reply = look(client, desk(kainuu, "csv/"))
    assert reply["Content-Type"].startswith("text/csv")
    text = reply.content.decode("utf-8-sig")
    month = timezone.localdate()
    assert f"{month:%Y-%m};1237;987" in text
    assert ";'=cmd.fi;5" in text
    assert str(person) in text.splitlines()[-1]
    entry = AuditEntry.objects.get(event=Event.EXPORTED)
    assert (entry.who, entry.regions, entry.details) == (person.pk, [kainuu.pk], {"what": "visits"})
    assert safe("-1") == "'-1"


def test_a_months_pack_is_a_tagged_pdf_with_a_title_and_a_language(client, kainuu):
    client.force_login(factories.staff(kainuu, "editor"))
    first = months_back(timezone.localdate(), 1)
    reply = look(client, desk(kainuu, f"pack/{first.year}/{first.month}/"))
    assert reply["Content-Type"] == "application/pdf"
    for mark in (b"%PDF-", b"/StructTreeRoot", b"/Lang", b"<pdfuaid:part>1</pdfuaid:part>"):
        assert mark in reply.content
    assert AuditEntry.objects.filter(event=Event.EXPORTED).count() == 1


@pytest.mark.parametrize("rest", ["pack/2026/13/", "pack/2020/1/", "pack/9999/1/", "pack/0/0/"])
def test_a_month_that_is_not_over_or_long_ago_has_no_pack(client, kainuu, rest):
    client.force_login(factories.staff(kainuu, "editor"))
    assert look(client, desk(kainuu, rest)).status_code == 404
    today = timezone.localdate()
    this = desk(kainuu, f"pack/{today.year}/{today.month}/")
    assert look(client, this).status_code == 404
