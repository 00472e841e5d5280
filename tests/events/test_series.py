"""A series of meetings: what has been, how many came, and whose turn it is."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from events.models import EventPage, MeetingSeriesPage
from tests import factories
from tests.events.held import HUB, held, mailed, memo, press
from tests.organisations.caring import words

pytestmark = pytest.mark.django_db
BATON = {
    "next_theme": "Yhteiset tapahtumat",
    "convener": "Sihteeri, muistiyhdistys",
    "convener_email": "sihteeri@example.net",
}


def with_baton(region, **fields):
    fields.setdefault("next_at", timezone.now() + dt.timedelta(days=20))
    return factories.series(region, title="Järjestötreffit", **(BATON | fields))


def shown(visit, page, region="lappi"):
    return words(visit(region, page.get_url_parts()[2]))


def test_the_page_begins_with_the_baton_and_tells_every_meeting(visit):
    lappi = factories.region("lappi")
    file = factories.attachment(lappi)
    material = [{"type": "file", "value": {"name": "Diat", "file": file.pk}}]
    page = with_baton(lappi, materials=material)
    event, _occasion = held(lappi, title="Viestintä", series=page, attended=12)
    memo(event, title="Muistio viestinnästä", lead="Puhuttiin viestinnästä.")
    days = [(dt.date(2020, 2, 10), None), (dt.date(2020, 4, 1), 13), (dt.date(2020, 6, 5), 8)]
    for day, people in days:
        factories.report(lappi, title=f"Treffit {day}", held_from=day, attended=people, series=page)
    held(factories.region("lappi"), title="Muu ilta", attended=50)
    factories.report(lappi, title="Muu raportti", attended=60)
    text = shown(visit, page)
    places = [
        text.index(one)
        for one in (
            "Yhteiset tapahtumat",
            "Viestintä</a>",
            "Treffit 2020-06-05",
            "Treffit 2020-02-10",
        )
    ]
    assert places == sorted(places)
    assert "sihteeri@example.net" not in text
    assert "Sihteeri, muistiyhdistys" in text
    assert "Muistio viestinnästä" in text
    assert "Puhuttiin viestinnästä." in text
    assert "Diat" in text
    assert f"tapahtumat.ics?sarja={page.translation_key}" in text
    assert "Muu ilta" not in text
    assert "Muu raportti" not in text
    chart = text.partition('<table class="breakdown">')[2].partition("</table>")[0]
    counts = [part.partition("<")[0] for part in chart.split('breakdown__number">')[2:]]
    assert counts == ["ei laskettu", "13", "8", "12"]
    assert chart.count("<svg") == 3
    assert 'class="breakdown__bar" width="100"' in chart


def test_reading_a_series_costs_the_same_however_long_it_is(visit, django_assert_max_num_queries):
    lappi = factories.region("lappi")
    page = with_baton(lappi)
    for number in range(6):
        event, _occasion = held(lappi, days_ago=number + 1, series=page, attended=number)
        memo(event)
    shown(visit, page)
    with django_assert_max_num_queries(22):
        shown(visit, page)


def test_the_task_is_mailed_when_the_baton_changes_hands_and_once(committing):
    page = with_baton(factories.region("lappi"))
    editor = factories.staff(factories.region("lappi"), "publisher")

    def publish(**fields):
        for name, value in fields.items():
            setattr(page, name, value)
        page.save_revision(user=editor).publish(user=editor)
        page.refresh_from_db()
        return [(message.to, message.subject, message.body) for message in mailed(mail.outbox)]

    ((to, subject, body),) = publish()
    assert to == ["sihteeri@example.net"]
    assert "Järjestötreffit" in subject
    assert "Teema: Yhteiset tapahtumat" in body
    assert "Mitä tehdä:" in body
    assert publish(lead="Muutettu") == []
    assert [found[0] for found in publish(convener_email="uusi@example.net")] == [
        ["uusi@example.net"]
    ]
    later = timezone.now() + dt.timedelta(days=40)
    assert len(publish(next_at=later)) == 1
    assert publish(next_at=timezone.now() - dt.timedelta(days=1)) == []
    assert publish(next_at=None) == []


def at(name, page):
    return reverse(name, args=("lappi", page.pk))


@pytest.mark.parametrize("where", ["lappi", "kainuu"])
def test_the_task_can_be_sent_again_by_the_regions_people(client, committing, where):
    page = with_baton(factories.region("lappi"))
    reply = press(
        client, factories.staff(factories.region(where), "editor"), at("events_series_task", page)
    )
    sent = mailed(mail.outbox)
    if where == "kainuu":
        assert (reply.status_code, sent) == (404, [])
        return
    assert [message.to for message in sent] == [["sihteeri@example.net"]]
    MeetingSeriesPage.objects.update(convener_email="")
    again = client.post(at("events_series_task", page), headers=HUB, follow=True)
    assert "koollekutsujan sähköposti" in words(again)
    assert mailed(mail.outbox) == []


@pytest.mark.parametrize(("role", "emptied"), [("publisher", True), ("editor", False)])
def test_the_next_meeting_is_made_from_the_baton(client, role, emptied):
    lappi = factories.region("lappi")
    page = with_baton(lappi)
    reply = press(client, factories.staff(lappi, role), at("events_series_meeting", page))
    event = EventPage.objects.get(series=page)
    assert reply["Location"] == reverse("wagtailadmin_pages:edit", args=(event.pk,))
    assert (event.live, event.kind, event.title) == (False, "meeting", "Yhteiset tapahtumat")
    assert (event.starts_at, event.organiser) == (page.next_at, page.convener)
    page.refresh_from_db()
    assert (page.next_at is None) is emptied
    assert page.get_latest_revision_as_object().next_at is None
    again = client.post(at("events_series_meeting", page), headers=HUB, follow=True)
    assert "Kirjoita ensin sivulle seuraava aika" in words(again)
    assert EventPage.objects.filter(series=page).count() == 1


def test_somebody_of_another_region_neither_sees_nor_makes_meetings(client):
    page = with_baton(factories.region("lappi"))
    stranger = factories.staff(factories.region("kainuu"), "publisher")
    assert press(client, stranger, at("events_series_meeting", page)).status_code == 404
    for region in ("lappi", "kainuu"):
        address = reverse("events_series", args=(region,))
        assert "Järjestötreffit" not in words(client.get(address, headers=HUB))
    assert not EventPage.objects.filter(series=page).exists()


def test_a_public_meeting_to_come_stands_in_the_batons_place(visit):
    lappi = factories.region("lappi")
    page = with_baton(lappi)
    factories.event(lappi, title="Treffit kirjastossa", series=page, in_days=21)
    text = shown(visit, page)
    assert "Treffit kirjastossa" in text
    assert "Sihteeri, muistiyhdistys" not in text
