"""Attachments: what is refused, in which words, and under which name the rest is kept (81)."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from network.documents.models import Attachment
from regions.services.access import region_collection
from tests import factories
from tests.network.uploads import made
from tests.staff import soup

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7\n1 0 obj\n"
BOMB = made.packed({**made.WORD, "word/media/a.bin": made.ZEROS})


@pytest.fixture
def editor(client):
    client.force_login(factories.staff(factories.region("kainuu"), "editor"))
    return client


def brought(client, name, content):
    collection = region_collection(factories.region("kainuu")).pk
    fields = {"title": "Liite", "collection": collection}
    fields["file"] = SimpleUploadedFile(name, content)
    return client.post(reverse("wagtaildocs:add"), fields, headers={"host": "localhost"})


REFUSED = {
    "empty": ("a.pdf", b""),
    "a page called pdf": ("a.pdf", b"<html><script>alert(1)</script></html>"),
    "a page": ("a.html", b"<html></html>"),
    "an svg": ("a.svg", made.SVG),
    "a program": ("a.exe", b"MZ\x90\x00"),
    "a program with two endings": ("a.pdf\x00.exe", PDF),
    "a document with macros": ("a.docm", made.packed(made.WORD)),
    "macros under another ending": (
        "a.docx",
        made.packed({**made.WORD, "word/vbaProject.bin": b"x"}),
    ),
    "a bomb": ("a.docx", BOMB),
    "a bomb of many parts": (
        "a.docx",
        made.packed(made.WORD | {f"p{n}": b"" for n in range(6_000)}),
    ),
    "paths that lead out": ("a.docx", made.packed({**made.WORD, "../../etc/cron.d/x": b"x"})),
    "a zip called docx": ("a.docx", made.packed({"a.txt": b"x"})),
    "a word file called odt": ("a.odt", made.packed(made.WORD)),
    "an odt whose parts do not unpack": (
        "a.odt",
        made.garbled(made.packed({"mimetype": b"application/vnd.oasis" * 9}), "mimetype"),
    ),
    "bytes called text": ("a.txt", b"MZ\0\0"),
    "a byte too long": ("a.pdf", PDF + b"x" * (20 * 1024 * 1024)),
    "no ending": ("liite", PDF),
    "a name of two lines": ("a\r\nSet-Cookie: x=1.pdf", PDF),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_taken_is_refused_beside_the_field(editor, case):
    reply = brought(editor, *REFUSED[case])
    assert reply.status_code == 200
    assert not Attachment.objects.filter(title="Liite").exists()
    page = soup(reply)
    field = page.select_one("#id_file").find_parent(class_="w-field")
    words = field.select_one(".error-message, .w-field__errors")
    assert words, "the error does not stand beside the field"
    said = words.get_text(" ", strip=True)
    assert said, case
    assert not [word for word in ("The file", "Choose", "File extension", "This") if word in said]
    assert page.select_one("#id_title")["value"] == "Liite", "what was written is kept"


TAKEN = {
    "pdf": ("liite.pdf", PDF),
    "word": ("liite.docx", made.packed(made.WORD)),
    "open document": ("liite.odt", made.packed({"content.xml": b"<x/>"}, mimetype=made.ODT_TYPE)),
    "text": ("liite.txt", "äö".encode()),
    "path": ("../../x.pdf", PDF),
    "device": ("con.pdf", PDF),
    "long": ("x" * 296 + ".pdf", PDF),
    "emoji": ("😀🎉.pdf", PDF),
}


@pytest.mark.parametrize("case", TAKEN)
def test_a_name_leads_nowhere_and_is_given_out_whole(editor, settings, case):
    reply = brought(editor, *TAKEN[case])
    assert reply.status_code == 302, soup(reply).get_text(" ", strip=True)[:600]
    row = Attachment.objects.get(title="Liite")
    folder = settings.STORAGES["private"]["OPTIONS"]["location"]
    assert row.file.path.startswith(f"{folder}/documents/")
    answer = editor.get(row.url, headers={"host": "kainuu.localhost"})
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_two_files_of_one_name_stand_beside_each_other(editor):
    for _turn in range(2):
        brought(editor, "liite.pdf", PDF)
    first, second = Attachment.objects.filter(title="Liite")
    assert first.file.name != second.file.name


def test_many_at_once_are_asked_the_same(editor):
    files = [SimpleUploadedFile("a.pdf", b"<html>")]
    headers = {"host": "localhost", "x-requested-with": "XMLHttpRequest"}
    reply = editor.post(reverse("wagtaildocs:add_multiple"), {"files[]": files}, headers=headers)
    assert reply.json()["success"] is False
    assert reply.json()["error_message"]
    assert not Attachment.objects.exists()
