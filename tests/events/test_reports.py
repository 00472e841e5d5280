"""The report: filled from what is known, changed by hand, with figures that check themselves."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.urls import reverse

from events.models import EventReportPage
from tests import factories
from tests.events.held import HUB, answers, held, memo, press
from tests.events.reading import csv_rows, ods_rows
from tests.organisations.caring import words

pytestmark = pytest.mark.django_db


def make(client, occasion, where="kainuu"):
    editor = factories.staff(factories.region(where), "editor")
    return press(client, editor, reverse("events_report_make", args=("kainuu", occasion.pk)))


def test_the_desk_fills_a_draft_with_all_that_is_known(client):
    kainuu = factories.region("kainuu")
    series = factories.series(kainuu, next_theme="Yhteiset tapahtumat", convener="Sihteeri")
    event, occasion = held(
        kainuu, registered=24, attended=30, forecast=32, project="Yhdessä", series=series
    )
    answers(occasion, 6)
    memo(event, "Kirjasto avaa salinsa")
    first = make(client, occasion)
    again = make(client, occasion)
    page = EventReportPage.objects.get()
    assert (
        first["Location"]
        == again["Location"]
        == reverse("wagtailadmin_pages:edit", args=(page.pk,))
    )
    assert client.get(first["Location"], headers=HUB).status_code == 200
    assert (page.live, page.title) == (False, "Mitä jäi käteen: Sotkamon ilta")
    assert (page.registered, page.attended, page.forecast) == (24, 30, 32)
    assert (page.survey_answers, page.response_rate, page.project) == (6, 20, "Yhdessä")
    assert list(page.municipalities.all()) == [event.municipality]
    blocks = [block.block_type for block in page.body]
    assert blocks == ["breakdown"] * 3 + ["agreed"]
    assert all((block.value["total"], block.value.unnamed) == (6, 0) for block in page.body[:3])
    assert page.body[3].value["items"][0].startswith("Kirjasto avaa salinsa (kirjasto, ")


def test_a_handful_of_answers_is_counted_and_not_shared_out(client):
    event, occasion = held(factories.region("kainuu"), attended=30)
    answers(occasion, 4)
    make(client, occasion)
    page = EventReportPage.objects.get()
    assert (page.survey_answers, len(page.body)) == (4, 0)


def test_somebody_of_another_region_makes_no_report(client):
    _event, occasion = held(factories.region("kainuu"))
    assert make(client, occasion, "lappi").status_code == 404
    assert not EventReportPage.objects.exists()


def test_the_page_says_what_was_expected_and_how_many_answered(visit):
    kainuu = factories.region("kainuu")
    page = factories.report(kainuu, registered=24, attended=30, forecast=32, survey_answers=12)
    shown = words(visit("kainuu", page.get_url_parts()[2]))
    assert "Odotettiin 32, tuli 30." in shown
    assert "12 vastausta palautekyselyyn. Se on 40 %, kun osallistujia oli 30." in shown
    page = factories.report(kainuu, attended=220, at_least=True, survey_answers=81)
    shown = words(visit("kainuu", page.get_url_parts()[2]))
    assert "osallistui, ainakin" in shown
    assert "Se on" not in shown


@pytest.mark.parametrize(
    ("figures", "wrong"),
    [
        ({"attended": 10, "survey_answers": 11}, ["survey_answers"]),
        ({"attended": 10, "survey_answers": 10}, []),
        ({"attended": 10, "survey_answers": 11, "at_least": True}, []),
        ({"attended": None, "survey_answers": 81}, []),
        ({"occasions": 0}, ["occasions"]),
    ],
)
def test_figures_that_cannot_be_are_refused_beside_the_field(figures, wrong):
    page = factories.report(factories.region("kainuu"))
    for name, value in figures.items():
        setattr(page, name, value)
    try:
        page.full_clean()
        found = []
    except ValidationError as refused:
        found = list(refused.message_dict)
    assert found == wrong


def breakdown(label):
    rows = [{"type": "item", "value": {"label": label, "count": 73}, "id": "1"}]
    value = {"title": "Mistä vastaukset tulivat", "total": 81, "rows": rows}
    return [{"type": "breakdown", "value": value}]


def test_the_figures_are_taken_away_as_csv_and_as_a_spreadsheet(client):
    kainuu = factories.region("kainuu")
    page = factories.report(
        kainuu, title="=HYPERLINK(1)", attended=417, occasions=5, body=breakdown("@SUM(A1)")
    )
    reply = {
        kind: client.get(
            reverse(f"events_report_{kind}", args=(page.pk,)), headers={"host": "kainuu.localhost"}
        )
        for kind in ("csv", "ods")
    }
    table = csv_rows(reply["csv"].content)
    assert table[0] == ["Raportti", "'=HYPERLINK(1)"]
    assert ["Osallistui", "417"] in table
    assert ["'@SUM(A1)", "73", "90", "81"] in table
    assert ["Ei missään ryhmässä", "8"] in table
    (sheet,) = ods_rows(reply["ods"].content).values()
    assert sheet[0] == ["Raportti", "=HYPERLINK(1)"]
    assert ["Osallistui", 417.0] in sheet
    assert ["@SUM(A1)", 73.0, 90.0, 81.0] in sheet


def test_a_report_is_given_out_by_its_own_site_and_only_when_public(client):
    page = factories.report(factories.region("kainuu"))
    hidden = factories.report(factories.region("kainuu"))
    hidden.unpublish()

    def status(found, host):
        address = reverse("events_report_csv", args=(found.pk,))
        return client.get(address, headers={"host": host}).status_code

    assert status(page, "kainuu.localhost") == 200
    assert status(page, "lappi.localhost") == 404
    assert status(hidden, "kainuu.localhost") == 404


def test_a_report_draws_its_figures_as_a_chart_that_is_its_own_table(visit):
    kainuu = factories.region("kainuu")
    page = factories.report(kainuu, forecast=40, registered=30, attended=20)
    reply = visit("kainuu", page.get_url_parts()[2])
    chart = BeautifulSoup(reply.content, "html.parser").select_one("aside .breakdown")
    rows = [[cell.text.strip() for cell in row.select("th, td")[:2]] for row in chart.select("tr")]
    assert rows[1:] == [["Odotettu", "40"], ["Ilmoittautunut", "30"], ["Osallistui", "20"]]
    assert [bar["width"] for bar in chart.select(".breakdown__bar")] == ["100", "75", "50"]
    alone = factories.report(kainuu, attended=20)
    page = BeautifulSoup(visit("kainuu", alone.get_url_parts()[2]).content, "html.parser")
    assert page.select_one("aside .breakdown") is None
