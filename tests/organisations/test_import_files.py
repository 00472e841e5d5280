"""Files as people have them, and as nobody should: each fault is told with row and column."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import Workbook

from organisations.exchange import reading
from organisations.exchange.columns import COLUMNS, matched
from organisations.exchange.problems import SENTENCES, Trouble, sentence
from organisations.models import Import, ImportRow, OrganisationPage
from tests.network.uploads.made import garbled, locked
from tests.organisations.importing import HEAD, checked, received, troubles, verdicts

pytestmark = pytest.mark.django_db

TEXT = 'Nimi;Kunnat;Kuvaus\n"Ähtärin ""Öljylamppu"" ry";Kuhmo;"Kaksi\nriviä"\nToinen ry;Kuhmo;\n'


def workbook(*rows: list, **cells: object) -> bytes:
    """An Excel file with these rows on its first sheet."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for place, value in cells.items():
        book.active[place] = value
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "utf-16-le"]
)
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_any_encoding_and_separator_is_understood(encoding, separator):
    source = checked(TEXT.replace(";", separator).encode(encoding))
    assert verdicts(source) == ["new", "new"]
    assert source.rows.first().title == 'Ähtärin "Öljylamppu" ry'
    assert source.rows.first().values["lead"] == "Kaksi riviä"
    assert list(source.rows.values_list("number", flat=True)) == [2, 3]


def test_a_workbook_says_the_same():
    rows = (
        ["Nimi", "Kunnat", "Perustettu", "Postinumero", "Y-tunnus"],
        [
            "Ähtärin ry",
            "Kuhmo",
            1987,
            100,
            "1572860-0",
        ],
    )
    source = checked(workbook(*rows), name="a.xlsx")
    values = source.rows.get().values
    assert (values["founded"], values["postal_code"]) == (1987, "00100")


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "a.csv", "empty"),
        (b"\xef\xbb\xbf\r\n  \r\n", "a.csv", "empty"),
        (b"Nimi;Kunnat\n", "a.csv", "no_rows"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a.csv", "not_a_table"),
        (b"%PDF-1.7 blah", "a.csv", "not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 99, "a.xls", "old_excel"),
        (b"PK\x03\x04 broken", "a.xlsx", "not_a_workbook"),
        (b'Nimi;Kunnat\n"Auki;Kuhmo\nToinen;Kuhmo\n', "a.csv", "open_quote"),
        (b'Nimi;Kunnat\n"Auki"x;Kuhmo\n', "a.csv", "open_quote"),
    ],
)
def test_what_is_no_table_is_refused_with_a_sentence(content, name, code):
    with pytest.raises(Trouble) as refused:
        received(content, name=name)
    assert refused.value.code == code
    assert len(sentence(code, refused.value.told)) > 30
    assert not Import.objects.exists()


def test_a_zip_that_is_called_a_workbook_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(Trouble, match="not_a_workbook"):
        received(file.getvalue(), name="a.xlsx")


@pytest.mark.parametrize("harmed", [garbled, locked])
@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_a_workbook_whose_parts_do_not_unpack_is_refused(part, harmed):
    content = harmed(workbook(["Nimi", "Kunnat"], ["Ähtärin ry", "Kuhmo"]), part)
    with pytest.raises(Trouble, match="not_a_workbook"):
        received(content, name="a.xlsx")


def test_a_file_that_unpacks_to_something_enormous_is_refused(monkeypatch):
    monkeypatch.setattr(reading, "_MOST_UNPACKED", 1000)
    with pytest.raises(Trouble, match="too_big"):
        received(workbook(["Nimi"], ["A"]), name="a.xlsx")


def test_a_file_that_is_too_long_is_refused_whole_with_its_limit(monkeypatch):
    monkeypatch.setattr(reading, "MOST_ROWS", 4)
    source = checked("Nimi;Kunnat\n" + "A ry;Kuhmo\n" * 5)
    assert source.state == "refused"
    assert "4" in sentence(source.trouble["code"], source.trouble["told"])
    assert not source.file


def test_a_quote_that_never_ends_far_down_is_told_with_its_row():
    source = checked("Nimi;Kunnat\n" + "".join(f"R{n} ry;Kuhmo\n" for n in range(9)) + '"auki;x\n')
    assert (source.state, source.trouble["code"]) == ("refused", "open_quote")
    assert source.trouble["told"] == {"row": 11}


ROWS = [
    ("title", "", "title_missing"),
    ("municipalities", "Sotkammo", "municipality_near"),
    ("municipalities", "Xyzzy", "municipality_unknown"),
    ("municipalities", "Inari", "municipality_elsewhere"),
    ("business_id", "1572860-1", "business_id"),
    ("register_number", "12.34567", "register_number"),
    ("email", "ei osoite", "email"),
    ("website", "http://", "website"),
    ("postal_code", "8710", None),
    ("postal_code", "871000", "postal_code"),
    ("coordinates", "28.3, 64.1", "coordinates"),
    ("founded", "eilen", "year"),
    ("ended_on", "31.13.2025", "date"),
    ("online", "ehkä", "yes_or_no"),
    ("languages", "klingon", "language_unknown"),
    ("themes", "Avaruusmatkailu", "theme_unknown"),
    ("names", "Vanha (2004–1962)", "name_years"),
    ("lead", "x" * 301, "too_long"),
    ("lead", "=1+1", "formula"),
    ("lead", "a\x00b", "nul"),
]


@pytest.mark.parametrize(("key", "cell", "code"), ROWS)
def test_a_bad_cell_is_told_with_its_row_its_heading_and_what_to_do(key, cell, code):
    cells = {"title": "Kerho ry", "municipalities": "Kuhmo", key: cell, "phone": "040"}
    headings = [next(one.headings[0] for one in COLUMNS if one.key == name) for name in cells]
    quoted = [f'"{value}"' for value in cells.values()]
    source = checked(";".join(headings) + "\n\n" + ";".join(quoted) + "\n")
    heading = headings[list(cells).index(key)]
    assert troubles(source) == ([(3, heading, code)] if code else [])
    assert not OrganisationPage.objects.filter(title="Kerho ry").exists()
    for one in source.rows.get().problems:
        assert len(sentence(one["code"], one["told"])) > 10


def test_the_nearest_municipalities_are_offered():
    source = checked("Nimi;Kunta\nA ry;Sotkammo\n")
    assert "Sotkamo" in source.rows.get().problems[0]["told"]["near"]


def test_the_same_association_twice_in_a_file_is_told_with_the_first_row():
    rows = (
        "A ry;1572860-0;Kuhmo;;\nB ry;1572860-0;Kuhmo;;\na r.y.;;Kuhmo;;\nA ry;0737546-2;Kuhmo;;\n"
    )
    source = checked(f"{HEAD}\n{rows}")
    assert verdicts(source) == ["new", "error", "error", "new"]
    assert [row.problems[0]["told"] for row in source.rows.filter(verdict="error")] == [
        {"row": 2},
        {"row": 2},
    ]


def test_a_formula_in_a_workbook_is_not_worked_out():
    source = checked(
        workbook(["Nimi", "Kunta"], ["A ry", "Kuhmo"], A2='=HYPERLINK("x")'), name="a.xlsx"
    )
    assert troubles(source)[0] == (2, "Nimi", "formula")


def test_a_cell_beyond_the_headings_is_told():
    assert troubles(checked("Nimi;Kunta\nA ry;Kuhmo;yli\n")) == [(2, "3", "extra_cell")]


def with_a_code(place: int, code: str) -> str:
    """A file with a personal identity code on one of its rows."""
    rows = [f"Kerho {n};Kuhmo;" for n in range(500)]
    rows[place] = f"Kerho {code};Kuhmo;{code}"
    return "Nimi;Kunta;Kuvaus\n" + "\n".join(rows)


def test_a_personal_identity_code_on_the_first_rows_keeps_the_file_out():
    with pytest.raises(Trouble, match="identity_code"):
        checked(with_a_code(0, "131052-308T"))
    assert not Import.objects.exists()


def test_a_personal_identity_code_further_down_is_told_and_kept_nowhere():
    code = "131052-308T"
    source = checked(with_a_code(400, code))
    assert (source.state, bool(source.file)) == ("refused", False)
    assert troubles(source) == [(402, "Nimi", "identity_code"), (402, "Kuvaus", "identity_code")]
    assert code not in str(list(Import.objects.values())) + str(list(ImportRow.objects.values()))


def test_headings_are_understood_in_three_languages_and_by_other_words():
    assert matched(["Yhdistyksen nimi", "FO-nummer", "Municipality", "Puh.", "Muuta", "nimi"]) == [
        "title",
        "business_id",
        "municipalities",
        "phone",
        "",
        "",
    ]


def test_no_two_columns_answer_to_one_heading():
    names = [name for column in COLUMNS for name in column.known_as]
    assert len(names) == len(set(names))


def test_every_sentence_has_its_values():
    told = {"value": "x", "near": ["y"], "most": 1, "count": 2, "row": 3, "names": ["z"]}
    for code in SENTENCES:
        assert "%(" not in sentence(code, told | {"sentence": "s"})
