"""The admin's pages for files: who gets in, and an editor's way through them."""

from __future__ import annotations

import pytest
from django.urls import reverse

from organisations.exchange.receiving import check_with
from organisations.models import Import, OrganisationPage
from regions.roles import RoleKey
from tests import factories
from tests.organisations.importing import HEAD, received, upload
from tests.staff import HOST, acts, soup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]

FILE = f"{HEAD}\nSotkamon Sydän ry;1572860-0;Sotkamo;info@example.org;\nHuono;;Sotkammo;;\n"
MAY = {RoleKey.PUBLISHER, RoleKey.ADMINISTRATOR}
ONE = ("columns", "report", "undo")


@pytest.fixture
def publisher(client):
    """A browser in which Kainuu's publisher has logged in."""
    client.defaults["HTTP_HOST"] = HOST
    client.force_login(factories.staff(factories.region("kainuu"), RoleKey.PUBLISHER))
    return client


def address(name: str, *args: object, region: str = "kainuu") -> str:
    return reverse(f"exchange_{name}", args=[region, *args])


@pytest.mark.parametrize("role", RoleKey)
def test_publishers_and_administrators_get_in_and_nobody_else(client, role):
    source = received(FILE)
    client.defaults["HTTP_HOST"] = HOST
    client.force_login(factories.staff(source.region, role))
    expected = 200 if role in MAY else 404
    for name in ("index", "sample", "export"):
        assert client.get(address(name)).status_code == expected, name
    assert client.get(address("columns", source.pk)).status_code == expected
    shown = client.get("/admin/", headers={"accept-language": "fi"})
    assert ("Tuonti ja vienti" in shown.content.decode()) is (role in MAY)


def test_another_regions_import_and_files_are_not_there(publisher):
    theirs = received(FILE, region="lappi")
    for region in ("lappi", "kainuu"):
        for name in ONE:
            assert publisher.get(address(name, theirs.pk, region=region)).status_code == 404
        for name in ("run", "undo", "drop"):
            assert publisher.post(address(name, theirs.pk, region=region)).status_code == 404
    assert publisher.get(address("export", region="lappi")).status_code == 404
    assert Import.objects.filter(pk=theirs.pk).exists()


def test_an_editor_brings_a_file_looks_brings_in_and_undoes(publisher):
    reply = publisher.post(address("index"), {"file": upload(FILE)})
    source = Import.objects.get()
    assert reply["Location"] == address("columns", source.pk)
    form = soup(publisher.get(reply["Location"]))
    assert form.select_one("#id_column-0 option[selected]")["value"] == "title"
    data = {f"column-{n}": key for n, key in enumerate(source.columns)}
    publisher.post(address("columns", source.pk), data | {"publish": "1", "whole": "0"})
    page = soup(publisher.get(address("report", source.pk))).select_one(".desk")
    leads = acts(page, address("report", source.pk))
    assert leads == [address(name, source.pk) for name in ("run", "columns", "drop")]
    report = page.get_text(" ")
    assert "Sotkamon Sydän ry" in report
    assert "Tarkoititko: Sotkamo" in report
    publisher.post(address("run", source.pk))
    page = OrganisationPage.objects.get(title="Sotkamon Sydän ry")
    assert page.live
    assert "1 rivi on tuotu" in publisher.get(address("report", source.pk)).content.decode()
    assert publisher.get(address("undo", source.pk)).status_code == 200
    publisher.post(address("undo", source.pk))
    assert not OrganisationPage.objects.filter(pk=page.pk).exists()
    assert "1 rivi on peruttu" in publisher.get(address("report", source.pk)).content.decode()


def test_a_wrong_file_is_told_beside_its_field(publisher):
    for file in (upload(b"", "a.csv"), upload(b"PK\x03\x04x", "a.xlsx")):
        reply = publisher.post(address("index"), {"file": file})
        assert reply.status_code == 200
        assert len(soup(reply).select_one(".errorlist").get_text()) > 20
    assert soup(publisher.post(address("index"), {})).select_one(".errorlist")
    assert not Import.objects.exists()


def test_a_screen_reader_hears_what_each_column_asks(publisher):
    page = soup(publisher.get(address("columns", received(FILE).pk)))
    told = {one["id"]: one.get_text() for one in page.select("[id]")}
    for choice in page.select(".exchange-columns select"):
        assert told[choice["aria-describedby"]] == "Mitä sarakkeessa on"


def test_two_columns_cannot_be_one_field_and_the_choice_is_kept(publisher):
    source = received(FILE, user=None)
    data = {f"column-{n}": "title" for n in range(5)} | {"publish": "0", "whole": "1"}
    reply = soup(publisher.post(address("columns", source.pk), data))
    assert len(reply.select(".exchange-columns .errorlist")) == 4
    assert reply.select_one("#id_whole_1").has_attr("checked")
    source.refresh_from_db()
    assert source.state == "received"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("a;b\nc;d\n", "Yhtään otsikkoa ei tunnistettu"),
        ("Nimi;Nimi;Kunta\nA;B;Kuhmo\n", "useammin kuin kerran"),
    ],
)
def test_missing_and_doubled_headings_are_told(publisher, content, sentence):
    source = received(content)
    assert sentence in publisher.get(address("columns", source.pk)).content.decode()


def test_a_report_costs_the_same_however_many_rows_it_shows(publisher, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def report(count: int) -> str:
        rows = "".join(f"\nKerho {count} {n};;Kuhmo;;" for n in range(count))
        source = received(HEAD + rows)
        check_with(source=source, columns=source.columns, publish=True, whole=False)
        return address("report", source.pk)

    few, many = report(2), report(40)
    publisher.get(few)
    with CaptureQueriesContext(connection) as once:
        publisher.get(few)
    with django_assert_num_queries(len(once)):
        publisher.get(many)
