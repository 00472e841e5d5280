"""People brought in from a file: judged row by row, never over an unsubscription."""

from __future__ import annotations

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook

from newsletters.consent import importing, services
from newsletters.models import Consent, ReaderImport, Subscriber, Subscription, Suppression
from organisations.exchange import reading
from regions.bringing.working import unfinished
from regions.models import Deed
from tests import factories
from tests.newsletters.reading import get
from tests.newsletters.test_consent_desk import PROOF, address, deeds, kainuu, officer, post
from tests.organisations.caring import words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("committing")]
__all__ = ["kainuu", "officer"]


def upload(client: Any, content: bytes | str, name: str = "lukijat.csv", **data: Any) -> Any:
    raw = content.encode() if isinstance(content, str) else content
    told = {"audience": "associations", "language": "fi", "proof": PROOF, **data}
    return post(client, address("import"), file=SimpleUploadedFile(name, raw), **told)


def verdicts() -> dict[int, str]:
    return {row["row"]: row["verdict"] for row in ReaderImport.objects.latest("pk").rows}


def run(client: Any) -> ReaderImport:
    source = ReaderImport.objects.latest("pk")
    post(client, address("import_run", source.pk))
    source.refresh_from_db()
    return source


def emails() -> set[str]:
    return set(Subscriber.objects.values_list("email", flat=True))


FILE = """Nimi;Sähköposti;Kieli
Aino;Aino@Example.net;englanti
Aino;aino@EXAMPLE.net;suomi
;"väärä osoite";
Matti;131052-308T@example.net;
Äiti;äiti@example.net;
Liisa;liisa@äijä.fi;klingon
"""


def test_every_row_gets_its_verdict_and_nobody_is_on_a_list_before_the_run(officer, kainuu):
    assert upload(officer, FILE).status_code == 302
    assert verdicts() == {
        2: "new",
        3: "double",
        4: "address",
        5: "identity_code",
        6: "address",
        7: "new",
    }
    assert emails() == set()
    source = ReaderImport.objects.get()
    page = words(get(officer, address("import_report", source.pk), "localhost"))
    assert "131052-308T" not in page
    assert "väärä osoite" in page
    done = run(officer)
    assert (done.state, done.done, done.brought, done.rows) == ("done", 6, 2, [])
    assert emails() == {"aino@example.net", "liisa@xn--ij-uiac.fi"}
    assert Subscriber.objects.get(name="Aino").language == "en"
    assert Subscriber.objects.get(name="Liisa").language == "fi"
    rows = Consent.objects.filter(deed="imported", source="file", proof=PROOF)
    assert rows.count() == 2
    assert Deed.IMPORTED_READERS in deeds(kainuu)


def test_an_import_overrides_neither_leaving_nor_the_list_of_those_left_alone(officer, kainuu):
    left = factories.subscriber(kainuu, email="left@example.net")
    services.leave(subscriber=left, source="one_click")
    factories.subscriber(kainuu, email="there@example.net")
    key = factories.subscriber(factories.region("lappi"), email="gone@example.net").address_key
    Suppression.objects.create(address_key=bytes(key), reason="bounced")
    upload(
        officer, "e-mail\nleft@example.net\nthere@example.net\ngone@example.net\nnew@example.net"
    )
    assert verdicts() == {2: "left", 3: "there", 4: "new", 5: "new"}
    run(officer)
    assert "left@example.net" not in emails()
    assert Suppression.objects.filter(reason="bounced").exists()


def test_whoever_leaves_between_the_look_and_the_run_stays_off(officer, kainuu):
    reader = factories.subscriber(kainuu, email="left@example.net")
    Subscription.objects.filter(subscriber=reader).update(state="asked")
    upload(officer, "e-mail\nleft@example.net")
    assert verdicts() == {2: "new"}
    services.leave(subscriber=reader, source="link")
    assert run(officer).brought == 0
    assert emails() == set()


def test_pressing_twice_brings_in_once(officer, kainuu):
    upload(officer, "e-mail\na@example.net")
    for _press in range(2):
        run(officer)
    assert Consent.objects.count() == 1
    assert importing.bring_in(ReaderImport.objects.get().pk) == 0


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("nimi;osoite\nAino;Katu 1", "a.csv"),
        ("", "a.csv"),
        ("e-mail\n", "a.csv"),
        (b"%PDF-1.4 moi", "a.csv"),
        (b"PK\x03\x04rikki", "a.xlsx"),
        (b"\xd0\xcf\x11\xe0vanha", "a.xls"),
        ('e-mail\n"auki', "a.csv"),
    ],
)
def test_a_file_that_cannot_be_read_gets_a_sentence(officer, kainuu, content, name):
    reply = upload(officer, content, name)
    assert reply.status_code == 200
    assert reply.context["form"].errors["file"]
    assert not ReaderImport.objects.exists()


def test_a_file_without_proof_or_for_another_regions_list_is_refused(officer, kainuu):
    own = factories.audience(factories.region("lappi"))
    own.kind, own.key = "own", "vain-lapissa"
    own.save()
    for bad in ({"proof": ""}, {"audience": "vain-lapissa"}, {"audience": "officials"}):
        assert upload(officer, "e-mail\na@example.net", **bad).status_code == 200
    assert not ReaderImport.objects.exists()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_letters_of_windows_and_excel_are_read(officer, kainuu, encoding):
    upload(officer, "Sähköposti;Nimi\na@example.net;Äiti Öhman".encode(encoding))
    run(officer)
    assert Subscriber.objects.get().name == "Äiti Öhman"


def test_a_workbook_is_read_too(officer, kainuu):
    book, file = Workbook(), io.BytesIO()
    for row in (["E-mail", "Name"], ["a@example.net", "Anna"]):
        book.active.append(row)
    book.save(file)
    upload(officer, file.getvalue(), "lukijat.xlsx")
    run(officer)
    assert Subscriber.objects.get().name == "Anna"


def test_a_file_is_thrown_away_without_a_trace(officer, kainuu):
    upload(officer, "e-mail\na@example.net")
    post(officer, address("import_run", ReaderImport.objects.get().pk), drop="1")
    assert not ReaderImport.objects.exists()
    assert emails() == set()


def test_a_worker_that_dies_leaves_whole_portions_and_the_next_goes_on(
    officer, kainuu, monkeypatch
):
    monkeypatch.setattr(importing, "AT_ONCE", 2)
    upload(officer, "e-mail\n" + "\n".join(f"p{number}@example.net" for number in range(5)))
    source = ReaderImport.objects.get()
    ReaderImport.objects.update(state="running")
    assert importing._bring_portion(source.pk) == 2
    assert unfinished(ReaderImport) == [source.pk]
    assert importing.bring_in(source.pk) == 3
    assert (Subscriber.objects.count(), Consent.objects.count()) == (5, 5)


def test_thousands_of_rows_come_in_and_more_than_the_most_are_refused(officer, kainuu, monkeypatch):
    monkeypatch.setattr(reading, "MOST_ROWS", 3_000)  # 100,000: make bench-mail ARGS=readers
    lines = "\n".join(f"p{number}@example.net" for number in range(3_000))
    assert upload(officer, f"e-mail\n{lines}").status_code == 302
    assert run(officer).brought == 3_000
    assert Subscription.objects.filter(state="active").count() == 3_000
    page = get(officer, address("readers"), "localhost")
    assert page.context["items"].paginator.count == 3_000
    assert upload(officer, f"e-mail\n{lines}\none.more@example.net").status_code == 200
