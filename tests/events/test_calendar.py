"""The calendar as people see it: lists, months, maps, choices, the page of an event, the desk."""

from __future__ import annotations

import datetime as dt
import json
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction
from wagtail.test.utils.form_data import nested_form_data, streamfield

from events.models import CalendarEntry, EventPage, Occasion
from regions.models import Theme
from regions.roles import RoleKey
from tests import factories

pytestmark = pytest.mark.django_db
FINLAND = ZoneInfo("Europe/Helsinki")
HOST = {"host": "localhost"}
YEAR = timezone.localdate().year + 1


def event(when: str, hours: float = 2, region: str = "kainuu", **fields) -> EventPage:
    """An event next year: ``event("03-09 17:00")``."""
    starts = dt.datetime.fromisoformat(f"{YEAR}-{when}").replace(tzinfo=FINLAND)
    fields = {"starts_at": starts, "ends_at": starts + dt.timedelta(hours=hours)} | fields
    return factories.event(factories.region(region), **fields)


def shown(visit, query: str = "", region: str = "kainuu", status: int = 200) -> BeautifulSoup:
    page = factories.seeded(factories.region(region), "events")
    reply = visit(region, page.get_url_parts()[2] + query)
    assert reply.status_code == status
    assert not reply.cookies
    return BeautifulSoup(reply.content, "html.parser")


def titles(soup: BeautifulSoup) -> list[str]:
    return [one.get_text() for one in soup.select(".card--event h3")]


def cells(soup: BeautifulSoup) -> dict[str, str]:
    """What a month says of each day that has something."""
    return {
        cell.time["datetime"]: cell.ul.get_text(" ", strip=True)
        for cell in soup.select(".month td")
        if cell.ul
    }


def test_a_list_is_narrowed_by_place_theme_kind_days_and_on_line(visit):
    theme = Theme.objects.filter(parent=None).first()
    kuhmo = factories.municipality("Kuhmo")
    event("03-01 17:00", title="Kuhmossa", municipality=kuhmo)
    event("03-02 17:00", title="Teemalla", themes=[theme.children.first()])
    event("03-03 17:00", title="Koulutus", kind="training")
    event("03-04 17:00", title="Verkossa", online=True)
    event("03-09 17:00", title="Myöhemmin")
    factories.event(factories.region("kainuu"), title="Mennyt", in_days=-9)
    everything = ["Kuhmossa", "Teemalla", "Koulutus", "Verkossa", "Myöhemmin"]
    assert titles(shown(visit)) == everything
    for query, found in {
        "kunta=kuhmo": ["Kuhmossa"],
        f"teema={theme.key}": ["Teemalla"],
        "laji=koulutus": ["Koulutus"],
        "verkossa=1": ["Verkossa"],
        "laji=koulutus&verkossa=1": [],
        f"alkaen=3.3.{YEAR}&asti={YEAR}-03-08": ["Koulutus", "Verkossa"],
        "menneet=1": ["Mennyt"],
        "aika=tanaan": [],
    }.items():
        soup = shown(visit, f"?{query}")
        assert titles(soup) == found, query
        assert soup.select_one(".tags--chosen"), query
    counted = {a["data-key"]: a.get_text(" ", strip=True) for a in shown(visit).select(".facet a")}
    assert "1 tapahtuma" in counted["kunta-kuhmo"]
    assert "kunta-sotkamo" not in counted


def test_a_month_has_each_event_on_each_of_its_days(visit):
    event("03-30 10:00", hours=53, title="Leiri")
    event("03-31 17:00", title="Kahvila", municipality=factories.municipality("Kuhmo"))
    event("03-31 22:00", hours=2, title="Yöksi")
    event("03-10 22:00", hours=2, title="Puoleenyöhön")
    event("05-01 10:00", title="Vappu")
    march = shown(visit, f"?nakyma=kuukausi&kuukausi={YEAR}-03")
    found = cells(march)
    assert set(found) == {f"{YEAR}-03-10", f"{YEAR}-03-30", f"{YEAR}-03-31"}
    assert found[f"{YEAR}-03-30"] == "10.00 Leiri"
    assert found[f"{YEAR}-03-31"] == "jatkuu Leiri 17.00 Kahvila Kuhmo 22.00 Yöksi"
    april = cells(shown(visit, f"?nakyma=kuukausi&kuukausi={YEAR}-04"))
    assert april == {f"{YEAR}-04-01": "jatkuu Leiri"}
    days = march.select("thead th abbr")
    assert [day["title"] for day in days][::6] == ["maanantai", "sunnuntai"]
    weeks = [row.th.get_text(strip=True) for row in march.select("tbody tr")]
    assert weeks[0].endswith(str(dt.date(YEAR, 3, 1).isocalendar().week))
    assert march.select_one("a[rel~=next]")["href"].endswith(f"kuukausi={YEAR}-04")


def test_titles_cannot_write_into_the_month(visit):
    event("03-01 17:00", title="<script>alert(1)</script>")
    soup = shown(visit, f"?nakyma=kuukausi&kuukausi={YEAR}-03")
    assert "<script>alert" in soup.select_one(".month li a").get_text()
    assert not soup.select(".month script")


@pytest.mark.parametrize(
    "query",
    [
        "kuukausi=2026-13&nakyma=kuukausi",
        "kuukausi=9999-12&nakyma=kuukausi",
        "kuukausi=2100-12&nakyma=kuukausi",
        "kuukausi=²-1&nakyma=kuukausi",
        "alkaen=31.2.2026",
        "alkaen=29.2.2027&asti=0001-01-01",
        "asti=2026-01-01&alkaen=2027-01-01",
        "sivu=-1&page=-1&nakyma=x&laji=%01&kunta=%01",
        "yhdistys=x&sarja=%01&aika=ikuisesti&verkossa=2",
        "sivu=99999&nakyma=kartta",
    ],
)
def test_an_address_that_means_nothing_is_a_normal_page(visit, query):
    event("03-01 17:00", title="Kahvila")
    soup = shown(visit, f"?{query}")
    if "kuukausi" not in query:
        assert titles(soup) == ["Kahvila"]
    told = soup.select("#alkaen-unknown, #asti-unknown")
    assert bool(told) == ("alkaen" in query)


def test_the_map_counts_the_events_of_each_place_and_the_hub_those_of_each_region(visit):
    event("03-01 17:00", municipality=factories.municipality("Kuhmo"), title="Kuhmossa")
    event("03-02 17:00", region="lappi", title="Lapissa", cancelled=True)
    kainuu = shown(visit, "?nakyma=kartta")
    areas = [one["aria-label"] for one in kainuu.select(".map--counts a")]
    assert areas == ["Kuhmo, 1 tapahtuma"]
    assert titles(kainuu) == ["Kuhmossa"]
    hub = shown(visit, "?nakyma=kartta", region="verkosto")
    areas = {one["aria-label"] for one in hub.select(".map--counts a")}
    assert areas == {"Kainuu, 1 tapahtuma", "Lappi, 1 tapahtuma"}
    links = [one["href"] for one in hub.select(".card--event a")]
    assert [link.split("/")[2] for link in links] == ["kainuu.localhost", "lappi.localhost"]
    assert "Peruttu" in hub.select(".card--event")[1].get_text()
    assert cells(shown(visit, f"?nakyma=kuukausi&kuukausi={YEAR}-03", region="verkosto"))


def test_closed_pages_are_nowhere_and_come_back(visit):
    page = event("03-01 17:00", title="Kahvila")
    closed = PageViewRestriction.objects.create(
        page=page.get_parent(), restriction_type=PageViewRestriction.LOGIN
    )
    assert not CalendarEntry.objects.filter(page=page).exists()
    closed.delete()
    assert CalendarEntry.objects.filter(page=page).exists()


def test_a_translation_takes_the_originals_place_for_its_readers():
    kainuu = factories.region("kainuu")
    page = event("03-01 17:00")
    assert "en" in page.entries.get().shown_in
    other = factories.event(kainuu, "en", translation_key=page.translation_key)
    assert "en" not in page.entries.get().shown_in
    assert other.entries.get().shown_in == ["en"]
    other.delete()
    assert "en" in page.entries.get().shown_in


@pytest.mark.parametrize("view", ["lista", "kuukausi", "kartta"])
def test_a_page_of_the_calendar_costs_as_many_queries_however_many_events(visit, view):
    page = factories.seeded(factories.region("kainuu"), "events")
    path = f"{page.get_url_parts()[2]}?nakyma={view}&kuukausi={YEAR}-03"
    place = factories.municipality("Kuhmo")
    for day in range(1, 4):
        event(f"03-0{day} 17:00", municipality=place)
    visit("kainuu", path)
    with CaptureQueriesContext(connection) as few:
        visit("kainuu", path)
    for day in range(4, 9):
        event(f"03-0{day} 17:00", municipality=place)
    with CaptureQueriesContext(connection) as many:
        assert visit("kainuu", path).status_code == 200
    assert len(many) == len(few) <= 12


def page_of(visit, page: EventPage) -> BeautifulSoup:
    reply = visit("kainuu", page.get_url_parts()[2])
    assert reply.status_code == 200
    return BeautifulSoup(reply.content, "html.parser")


def words_of(soup: BeautifulSoup) -> dict:
    return json.loads(soup.select('script[type="application/ld+json"]')[-1].string)


def test_the_page_tells_access_the_meeting_on_line_and_how_to_come(visit):
    page = event(
        "03-01 17:00",
        venue="Tupa",
        municipality=factories.municipality("Kuhmo"),
        online=True,
        online_url="https://meet.example.org/x",
        step_free=True,
        induction_loop=True,
        accessibility="Ovi on raskas.",
    )
    soup = page_of(visit, page)
    text = soup.select_one("dl.facts").get_text(" ", strip=True)
    assert "Portaaton sisäänkäynti" in text
    assert "Induktiosilmukka" in text
    assert "Esteetön wc" not in text
    assert "Ovi on raskas." in text
    assert soup.select_one('a[href="https://meet.example.org/x"]')
    assert visit("kainuu", soup.select_one('a[href$=".ics"]')["href"]).status_code == 200
    words = words_of(soup)
    assert words["eventStatus"] == "https://schema.org/EventScheduled"
    assert words["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [one["@type"] for one in words["location"]] == ["Place", "VirtualLocation"]
    assert words["startDate"].startswith(f"{YEAR}-03-01T17:00:00+02:00")
    assert "Ilmoittautua ei tarvitse" in soup.get_text()


def test_the_page_says_what_has_changed(visit):
    page = event("03-01 17:00")
    before = page.starts_at
    page.starts_at += dt.timedelta(days=7)
    page.ends_at += dt.timedelta(days=7)
    page.save()
    soup = page_of(visit, page)
    assert "Aika on muuttunut" in soup.select_one(".notice--alert").get_text()
    words = words_of(soup)
    assert words["eventStatus"] == "https://schema.org/EventRescheduled"
    assert words["previousStartDate"] == before.astimezone(FINLAND).isoformat()
    assert "Uusi aika" in shown(visit).select_one(".card--event").get_text()
    page.cancelled = True
    page.save()
    soup = page_of(visit, page)
    assert words_of(soup)["eventStatus"] == "https://schema.org/EventCancelled"
    assert "peruttu" in soup.select_one(".notice--alert").get_text()


def test_the_page_of_an_event_that_repeats_tells_its_next_times(visit):
    today = timezone.localdate()
    starts = dt.datetime.combine(today - dt.timedelta(days=10), dt.time(17), FINLAND)
    page = factories.event(
        factories.region("kainuu"),
        title="Kerho",
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=1),
        repeats="weekly",
        repeats_until=today + dt.timedelta(days=12),
        registration_email="a@example.org",
        registration="email",
    )
    soup = page_of(visit, page)
    times = [one["datetime"][:10] for one in soup.select(".times time")]
    assert times == [str(today + dt.timedelta(days=4)), str(today + dt.timedelta(days=11))]
    assert soup.select_one('a[href="mailto:a@example.org"]')
    assert "Tapahtuma on ohi" not in soup.get_text()
    assert titles(shown(visit)) == ["Kerho", "Kerho"]
    front = visit("kainuu", "/").content.decode()
    assert front.count("Kerho</a>") == 1
    assert words_of(soup)["eventSchedule"]["repeatFrequency"] == "P1W"
    assert list(EventPage.objects.coming()) == [page]


def save(client, page: EventPage, **changes):
    """What the browser sends when an editor saves the event."""
    local = {name: getattr(page, name).astimezone(FINLAND) for name in ("starts_at", "ends_at")}
    fields = {
        "title": page.title,
        "slug": page.slug,
        "kind": page.kind,
        **{name: f"{moment:%d.%m.%Y %H.%M}" for name, moment in local.items()},
        "registration": "none",
        "largest_party": "5",
        "body": streamfield([]),
        "programme": streamfield([]),
        "questions": streamfield([]),
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0},
        "comment_notifications": "",
    }
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(address, nested_form_data(fields | changes), headers=HOST)


def test_the_editor_is_told_of_a_time_that_is_none_and_loses_nothing(client):
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.EDITOR))
    page = event("03-01 17:00")
    reply = save(client, page, starts_at="28.3.2027 03.30", title="Uusi otsikko")
    soup = BeautifulSoup(reply.content, "html.parser")
    assert reply.status_code == 200
    field = soup.select_one("#id_starts_at").find_parent(class_="w-field__wrapper")
    assert "kelloja siirretään eteenpäin, 03.00 muuttuu ajaksi 04.00" in field.get_text()
    assert soup.select_one("#id_starts_at")["value"] == "28.3.2027 03.30"
    assert soup.select_one("#id_title")["value"] == "Uusi otsikko"
    twice = save(client, page, starts_at="25.10.2026 03.30", ends_at="25.10.2026 03.45")
    assert twice.status_code == 302
    kept = EventPage.objects.get(pk=page.pk)
    kept.get_latest_revision().publish()
    first = dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)
    assert EventPage.objects.get(pk=page.pk).starts_at == first
    occasion = Occasion.objects.get(key=page.translation_key)
    EventPage.objects.get(pk=page.pk).get_latest_revision().publish()
    again = Occasion.objects.get(key=page.translation_key)
    assert again.sequence == occasion.sequence, "the doubled hour is no move"


@pytest.mark.parametrize("region", ["kainuu", "lappi"])
def test_an_editor_duplicates_an_event_of_her_own_region_in_one_press(client, region):
    client.force_login(factories.staff(factories.region(region), RoleKey.EDITOR))
    weekly = {"repeats": "weekly", "repeats_until": dt.date(YEAR, 5, 1)}
    page = event("03-26 17:00", title="Ilta", cancelled=True, venue="Tupa", **weekly)
    occasion = Occasion.objects.get(key=page.translation_key)
    desk = reverse("events_occasion", args=["kainuu", occasion.pk])
    door = reverse("events_duplicate", args=["kainuu", occasion.pk])
    assert client.get(door, headers=HOST).status_code in {302, 404, 405}
    assert (door in client.get(desk, headers=HOST).content.decode()) == (region == "kainuu")
    reply = client.post(door, headers=HOST)
    copies = EventPage.objects.filter(title="Ilta").exclude(pk=page.pk)
    if region == "lappi":
        assert reply.status_code == 404
        assert not copies.exists()
        return
    copied = copies.get()
    assert reply["Location"] == reverse("wagtailadmin_pages:edit", args=[copied.pk])
    assert not copied.live
    assert not copied.cancelled
    assert not copied.repeats
    assert copied.venue == "Tupa"
    assert copied.translation_key != page.translation_key
    wall = copied.starts_at.astimezone(FINLAND)
    assert (wall.month, wall.day, wall.hour) == (4, 2, 17), "the same hour after the clocks change"
    assert client.get(reply["Location"], headers=HOST).status_code == 200
