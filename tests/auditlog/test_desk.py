"""Who reads the audit log, and how it is narrowed."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse

from network.auditlog.models import AuditEntry, Event
from tests import factories
from tests.organisations.caring import words
from tests.staff import person, soup

pytestmark = pytest.mark.django_db
HUB = {"host": "localhost"}


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def entry(region=None, event=Event.PUBLISHED, **fields) -> AuditEntry:
    regions = [region.pk] if region else []
    return AuditEntry.objects.create(event=event, regions=regions, **fields)


def look(client, slug="kainuu", **asked):
    path = reverse("region_audit_log", args=[slug]) if slug else reverse("network_audit_log")
    return client.get(path, asked, headers=HUB)


def events(reply) -> list[str]:
    return [row.get_text(strip=True) for row in soup(reply).select("tbody td:nth-of-type(3)")]


@pytest.mark.parametrize(
    ("role", "slug", "status"),
    [
        ("administrator", "kainuu", 200),
        ("administrator", "lappi", 404),
        ("administrator", "", 404),
        ("publisher", "kainuu", 404),
        ("editor", "kainuu", 404),
    ],
)
def test_a_region_is_read_by_its_administrators(client, kainuu, role, slug, status):
    client.force_login(factories.staff(kainuu, role))
    assert look(client, slug).status_code == status


def test_a_region_sees_its_own_rows_and_the_network_all(client, kainuu):
    lappi = factories.region("lappi")
    boss = factories.staff(kainuu, "administrator")
    for region, name in ((kainuu, "kainuun"), (lappi, "lapin"), (None, "verkon")):
        entry(region, about=f"{name}-asia")
    client.force_login(boss)
    shown = words(look(client))
    assert [name in shown for name in ("kainuun-asia", "lapin-asia", "verkon-asia")] == [
        True,
        False,
        False,
    ]
    client.force_login(person())
    shown = words(look(client, ""))
    assert all(name in shown for name in ("kainuun-asia", "lapin-asia", "verkon-asia"))


def test_it_is_narrowed_by_person_event_and_day(client, kainuu):
    boss = factories.staff(kainuu, "administrator", first_name="Aino", last_name="Poro")
    client.force_login(boss)
    old = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC)
    entry(kainuu, Event.UNPUBLISHED, who=boss.pk, at=old)
    entry(kainuu, Event.LOGIN_FAILED)
    assert len(events(look(client, who="Poro", event=Event.UNPUBLISHED))) == 1
    assert events(look(client, who="Hirvi")) == []
    assert len(events(look(client, since="2026-01-05", until="2026-01-05"))) == 1
    wrong = look(client, since="2026-02-01", until="2026-01-01")
    assert wrong.status_code == 200
    assert soup(wrong).select(".errorlist")


def test_it_is_taken_out_as_a_file_that_is_marked_and_written_down(client, kainuu):
    boss = factories.staff(kainuu, "administrator", first_name="Aino", last_name="Poro")
    client.force_login(boss)
    entry(kainuu, about="=HYPERLINK(1)")
    before = AuditEntry.objects.filter(event=Event.EXPORTED).count()
    lines = look(client, muoto="csv").content.decode("utf-8-sig").splitlines()
    assert any("'=HYPERLINK(1)" in line for line in lines)
    assert "Aino Poro" in lines[-1]
    assert AuditEntry.objects.filter(event=Event.EXPORTED).count() == before + 1


def test_a_long_log_has_pages_and_few_queries(client, kainuu, django_assert_max_num_queries):
    client.force_login(factories.staff(kainuu, "administrator"))
    for number in range(60):
        entry(kainuu, about=f"asia-{number}")
    look(client)
    with django_assert_max_num_queries(25):
        first = look(client)
    assert len(events(first)) == 50
    assert "sivu=2" in words(first)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_event_has_words(language):
    from django.utils import translation

    with translation.override(language):
        labels = [str(one.label) for one in Event]
    assert len(set(labels)) == len(Event)
    if language != "en":
        with translation.override("en"):
            assert not set(labels) & {str(one.label) for one in Event}
