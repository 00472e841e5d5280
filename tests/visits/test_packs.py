"""The monthly pack: what each room tells, to whom, and when."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.core import mail
from django.utils import translation

from feedback.models import AnswerTally
from quality.models import Finding
from regions.models import OutgoingMail
from regions.scoping import inside
from tests import factories
from tests.feedback.telling import told
from tests.organisations.caring import text_of
from visits.mailing import post_packs
from visits.models import MonthVisits
from visits.monthly import first_working_day, pack_of
from visits.pdf import pdf_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
OCTOBER = dt.date(2026, 10, 1)


@pytest.fixture
def kainuu():
    return factories.region("kainuu")


def lines(region, first=OCTOBER) -> dict[str, tuple[str, str]]:
    with inside(region), translation.override("fi"):
        return {line.label: (line.value, line.note) for line in pack_of(region, first).lines}


@pytest.mark.parametrize(
    ("month", "day"),
    [
        ((2026, 10), 1),  # a Thursday
        ((2026, 11), 2),  # the first is a Sunday
        ((2027, 1), 4),  # New Year's Day, then a weekend
        ((2026, 5), 4),  # May Day, then a weekend
        ((2024, 4), 2),  # Easter Monday
    ],
)
def test_the_first_working_day_is_the_first_on_which_offices_are_open(month, day):
    assert first_working_day(dt.date(*month, 15)) == dt.date(*month, day)


def test_every_room_tells_its_figures_in_order(kainuu):
    before = lines(kainuu)
    assert list(before) == [
        "Käynnit",
        "Uudet yhdistykset",
        "Tarkistetut yhdistykset",
        "Pidetyt tapahtumat",
        "Lähetetyt kirjeet",
        "Korjattavaa sivuilla nyt",
        "Palaute, joka odottaa nyt",
    ]
    for month, count in ((OCTOBER, 1200), (dt.date(2026, 9, 1), 1100)):
        MonthVisits.objects.create(region=kainuu, month=month, language="fi", count=count)
    page = factories.organisation(kainuu, verified_on=dt.date(2026, 10, 20))
    page.first_published_at = dt.datetime(2026, 10, 3, 12, tzinfo=dt.UTC)
    page.save(update_fields=["first_published_at"])
    told(kainuu)
    told(kainuu, days_ago=20)
    AnswerTally.objects.create(region=kainuu, month=OCTOBER, in_time=4, late=1)
    factories.organisation(factories.region("lappi"), verified_on=dt.date(2026, 10, 20))
    now = lines(kainuu)
    assert now["Käynnit"] == ("1200", "1100 edellisessä kuussa")
    assert now["Uudet yhdistykset"][0] == str(int(before["Uudet yhdistykset"][0]) + 1)
    assert now["Tarkistetut yhdistykset"][0] == str(int(before["Tarkistetut yhdistykset"][0]) + 1)
    assert now["Palaute, joka odottaa nyt"] == ("2", "1 on myöhässä")
    assert now["Vastattu palaute"] == ("5", "4 vastattu 14 päivässä")
    assert now["Korjattavaa sivuilla nyt"][0] == str(Finding.objects.filter(region=kainuu).count())


def test_very_few_visits_are_not_told(kainuu):
    MonthVisits.objects.create(region=kainuu, month=OCTOBER, language="fi", count=4)
    assert lines(kainuu)["Käynnit"] == ("alle 5", "")


def test_administrators_get_it_once_from_the_first_working_day_on(kainuu):
    boss = factories.staff(kainuu, "administrator", email="johto@example.org")
    factories.staff(kainuu, "editor", email="toimittaja@example.org")
    factories.staff(kainuu, "administrator", email="lahtenyt@example.org", is_active=False)
    MonthVisits.objects.create(region=kainuu, month=OCTOBER, language="fi", count=1200)
    assert post_packs(dt.date(2026, 11, 1)) == 0, "a Sunday"
    assert post_packs(dt.date(2026, 11, 2)) >= 1
    assert post_packs(dt.date(2026, 11, 2)) == 0
    assert post_packs(dt.date(2026, 11, 3)) == 0
    assert post_packs(dt.date(2026, 12, 11)) == 0, "too late for November"
    got = set(OutgoingMail.objects.filter(region=kainuu).values_list("email", flat=True))
    assert boss.email in got
    assert not got & {"toimittaja@example.org", "lahtenyt@example.org"}
    (message,) = [one for one in mail.outbox if one.to == ["johto@example.org"]]
    assert message.subject == "Kainuu: lokakuu 2026 lukuina"
    assert "- Käynnit: 1200" in text_of(message.message())
    html = message.alternatives[0][0]
    assert '<th scope="row"' in html
    assert "/admin/figures/kainuu/" in html


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_pdf_is_written_in_every_language_of_the_admin(kainuu, language):
    with inside(kainuu), translation.override(language):
        written = pdf_of(pack_of(kainuu, OCTOBER), who='#strong[Ämmä] & "Co" $x$ ')
    assert re.search(rb"/Lang ?\(" + language.encode(), written)
