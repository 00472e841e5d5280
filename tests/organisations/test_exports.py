"""Associations taken out: the same file brought back changes nothing, and no cell is a formula."""

from __future__ import annotations

import csv
import io

import pytest
from openpyxl import load_workbook

from organisations.exchange.columns import COLUMNS
from organisations.exchange.exporting import csv_of, rows_of_region, safe, workbook_of
from organisations.exchange.samples import sample_csv, sample_workbook
from organisations.models import OrganisationName, OrganisationPage
from regions.models import Region, Theme
from tests import factories
from tests.organisations.importing import brought_in, checked, verdicts

pytestmark = pytest.mark.django_db


def awkward(region: Region) -> OrganisationPage:
    """A profile with everything, much of which a spreadsheet would misunderstand."""
    return factories.organisation(
        region,
        title='=Awkward; "name"  ry',
        lead="+ etumerkki, rivin\nvaihto; @ ja 'heitto'",
        business_id="1572860-0",
        register_number="123456",
        email="a@example.org",
        phone="+358 40 123",
        website="https://example.org/?a=1;b",
        street="-katu 1",
        postal_code="00100",
        post_office="Helsinki",
        hide_address=True,
        coordinates="64.1, 28.3",
        founded=1987,
        umbrella_name="Liitto ry",
        languages=["sv", "fi"],
        online=True,
        contact_role="Puheenjohtaja",
        meeting_times="Ti 13–15",
        ended_on="2025-12-31",
        verified_on="2026-03-01",
        municipalities=[factories.municipality("Sotkamo"), factories.municipality("Inari")],
        themes=list(Theme.objects.filter(parent=None)[:2]),
    )


@pytest.fixture
def everything() -> list[OrganisationPage]:
    """Profiles with all that a file can hold, and with what is awkward in one."""
    kainuu = factories.region("kainuu")
    full = awkward(kainuu)
    for number, years in enumerate([(1962, 2004), (None, None), (None, 1950), (1990, None)]):
        OrganisationName.objects.create(
            organisation=full,
            name=f"Vanha {number}",
            used_from=years[0],
            used_to=years[1],
            sort_order=number,
        )
    factories.organisation(kainuu, title="Niukka ry")
    child = factories.organisation(kainuu, title="Alayhdistys ry")
    child.umbrella = full
    child.save()
    return [full, child]


def exported(kind: str) -> bytes:
    rows = rows_of_region(factories.region("kainuu"))
    if kind == "xlsx":
        return workbook_of(("Järjestöt", rows)).read()
    return "".join(csv_of(rows)).encode()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_was_taken_out_and_is_brought_back_changes_nothing(everything, kind):
    content = exported(kind)
    source = checked(content, name=f"a.{kind}")
    assert [row.problems for row in source.rows.all()] == [[], [], []]
    assert [row.changes for row in source.rows.all()] == [[], [], []]
    assert verdicts(source) == ["same"] * 3


def test_drafts_come_out_and_back_as_well(everything):
    page = brought_in("Nimi;Kunnat;Puhelin\nLuonnos ry;Kuhmo;040\n", publish=False).rows.get().page
    draft = page.get_latest_revision_as_object()
    draft.phone = "050"
    draft.save_revision()
    text = exported("csv").decode()
    assert "Luonnos ry" in text
    assert set(verdicts(checked(text))) == {"same"}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM", "\t=1", "\r=1"])
def test_no_cell_of_a_csv_is_a_formula(text):
    assert safe(text) == f"'{text}"
    assert next(iter(list(csv_of([[text]]))[1:])).startswith(("'", "\"'"))


def test_no_cell_of_a_workbook_is_a_formula(everything):
    book = load_workbook(io.BytesIO(exported("xlsx")))
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert any(cell.value.startswith("=") and cell.quotePrefix for cell in cells)


def test_a_csv_begins_with_the_mark_and_has_semicolons(everything):
    text = exported("csv").decode()
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text[1:]), delimiter=";"))
    assert rows[0][: len(COLUMNS)] == [column.headings[0] for column in COLUMNS]
    assert len(rows) == 4


def test_the_number_of_queries_does_not_grow_with_the_file(everything, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    exported("csv")
    with CaptureQueriesContext(connection) as few:
        exported("csv")
    for _ in range(20):
        factories.organisation(factories.region("kainuu"))
    with django_assert_num_queries(len(few)):
        exported("csv")


def test_the_sample_files_can_be_brought_in_as_they_are():
    kainuu = factories.region("kainuu")
    source = checked("".join(sample_csv(kainuu)))
    assert (verdicts(source), source.rows.get().problems) == (["new"], [])
    book = sample_workbook(kainuu).read()
    assert verdicts(checked(book, name="a.xlsx")) == ["new"]
    sheets = load_workbook(io.BytesIO(book)).worksheets
    assert [sheet.title for sheet in sheets] == ["Yhdistykset", "Selitykset"]
    assert any("Sotkamo" in str(row) for row in sheets[1].iter_rows(values_only=True))


def test_anybody_gets_the_list_that_the_directory_shows_and_nothing_hidden(visit, everything):
    OrganisationPage.objects.filter(title="Niukka ry").update(street="Näkyväkatu 3")
    reply = visit("kainuu", "/yhdistykset.csv?nimi=ry")
    text = b"".join(reply.streaming_content).decode()
    assert not reply.cookies
    assert "Näkyväkatu 3" in text
    for secret in ("-katu 1", "00100", "64.1", "123456"):
        assert secret not in text
    narrowed = visit("kainuu", "/en/yhdistykset.csv?nimi=niukka")
    lines = b"".join(narrowed.streaming_content).decode().splitlines()
    assert lines[0].startswith("\ufeffName;Description")
    assert len(lines) == 2
    assert "Niukka" not in b"".join(visit("lappi", "/yhdistykset.csv").streaming_content).decode()
