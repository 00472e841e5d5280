"""A region's file that is damaged, too new or malicious changes nothing, and says why."""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile

import pytest
from django.core.files.storage import default_storage
from wagtail.models import Page

from network.images.models import Picture
from regions.models import Region
from regions.moving.errors import MovingError
from regions.moving.exporting import export_region
from regions.moving.importing import import_region
from tests import factories
from tests.regions.moving import rewritten

pytestmark = pytest.mark.django_db

MANIFEST = "manifest.json"
NEWS = "rows/news.NewsPage.jsonl"


@pytest.fixture
def package(tmp_path):
    kainuu = factories.region("kainuu")
    factories.news(kainuu, picture=factories.picture(kainuu))
    return export_region(region=kainuu, folder=tmp_path)


def refused(path, sentence):
    """Bringing the file in says so, and leaves rows and files as they were."""
    pages, files = Page.objects.count(), stored()
    with pytest.raises(MovingError, match=sentence):
        import_region(path=path, slug="pirkanmaa")
    assert (Page.objects.count(), stored()) == (pages, files)
    assert Region.objects.get(slug="pirkanmaa").site is None


def stored():
    """The pictures on the disk."""
    return sorted(default_storage.listdir("original_images")[1])


def signed(path, changes):
    """A copy with other pieces, and a manifest that vouches for them."""

    def change(name, content):
        if name == MANIFEST:
            told = json.loads(content)
            for piece, other in changes.items():
                if piece != MANIFEST:
                    told["files"][piece] = [len(other), hashlib.sha256(other).hexdigest()]
            return json.dumps(changes[MANIFEST](told) if MANIFEST in changes else told).encode()
        return changes.get(name, content)

    return rewritten(path, change)


def lines(path, name):
    with zipfile.ZipFile(path) as package:
        return [json.loads(line) for line in package.read(name).splitlines()]


def jsonl(rows):
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def test_it_is_taken_in_when_nothing_is_wrong(package):
    assert import_region(path=signed(package, {}), slug="pirkanmaa").site


@pytest.mark.parametrize("share", [0.0, 0.3, 0.99])
def test_half_a_file_is_refused(package, share):
    content = package.read_bytes()
    package.write_bytes(content[: int(len(content) * share)])
    refused(package, "its end is missing")


def test_a_changed_byte_of_any_piece_is_refused(package):
    content = package.read_bytes()
    with zipfile.ZipFile(package) as whole:
        entries = [one for one in whole.infolist() if one.file_size > 200]
    assert len(entries) > 10
    for entry in entries[::4] + entries[-1:]:
        place = entry.header_offset + 30 + len(entry.filename) + 20 + entry.compress_size // 2
        package.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        refused(package, "damaged")


def test_a_changed_byte_anywhere_in_the_manifest_is_refused(package):
    content = package.read_bytes()
    with zipfile.ZipFile(package) as whole:
        manifest = whole.getinfo(MANIFEST)
    begins = manifest.header_offset + 30 + len(MANIFEST) + 20
    for place in range(begins, begins + manifest.compress_size, manifest.compress_size // 40):
        package.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        refused(package, "damaged")


def test_a_changed_piece_is_refused_though_the_zip_is_whole(package):
    content = lines(package, NEWS)
    content[0]["lead"] = "muutettu"
    other = jsonl(content)
    refused(rewritten(package, lambda n, c: other if n == NEWS else c), "was changed")
    refused(rewritten(package, lambda n, c: None if n == NEWS else c), "what its manifest says")
    refused(rewritten(package, lambda n, c: None if n == MANIFEST else c), "no manifest")


def test_a_file_of_a_newer_version_is_refused(package):
    refused(signed(package, {MANIFEST: lambda told: {**told, "format": 2}}), "version 2")

    def with_field(told):
        told["tables"]["news.NewsPage"]["fields"].append("mood")
        return told

    refused(signed(package, {MANIFEST: with_field}), "does not know mood")

    def with_table(told):
        told["tables"]["news.Poem"] = {"rows": 0, "ends": [None, None], "fields": []}
        return told

    refused(signed(package, {MANIFEST: with_table}), r"newer version.*news\.Poem")


def test_something_else_is_refused(tmp_path):
    path = tmp_path / "muu.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(MANIFEST, "{}")
    refused(path, "something else")
    path.write_bytes(b"")
    refused(path, "its end is missing")
    refused(tmp_path, "its end is missing")


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "media/../../x", "a\\..\\b"])
def test_a_name_that_leads_elsewhere_is_refused(package, name):
    add(package, zipfile.ZipInfo(name), b"x")
    refused(package, "leads elsewhere|what its manifest says")


def test_a_link_is_refused(package):
    link = zipfile.ZipInfo("media/images.Picture/1/file/link.jpg")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    add(package, link, b"/etc/passwd")
    refused(package, "is no file")


def test_a_bomb_is_refused_before_it_swells(package):
    bomb = zipfile.ZipInfo("rows/bomb.jsonl")
    bomb.compress_type = zipfile.ZIP_DEFLATED
    add(package, bomb, b"0" * 50_000_000)
    refused(package, "pressed too hard")


def add(path, entry, content):
    """One more piece, which the manifest vouches for."""
    with zipfile.ZipFile(path) as source:
        pieces = [(one, source.read(one)) for one in source.infolist()]
    with zipfile.ZipFile(path, "w") as target:
        for one, old in pieces:
            kept = old
            if one.filename == MANIFEST:
                told = json.loads(old)
                told["files"][entry.filename] = [len(content), hashlib.sha256(content).hexdigest()]
                kept = json.dumps(told).encode()
            target.writestr(one, kept)
        target.writestr(entry, content)


def test_rows_cannot_reach_what_is_not_in_the_file(package):
    """A number outside of the file's own leads nowhere, not to another region's picture."""
    foreign = factories.picture(factories.region("lappi"))
    rows = lines(package, NEWS)
    rows[0]["picture"] = foreign.pk + 10_000
    path = signed(package, {NEWS: jsonl(rows)})
    there = import_region(path=path, slug="pirkanmaa")
    title = {row["id"]: row["title"] for row in lines(package, "rows/wagtailcore.Page.jsonl")}
    page = Page.objects.get(
        path__startswith=there.site.root_page.path, title=title[rows[0]["page_ptr"]]
    )
    assert page.specific.picture is None


@pytest.mark.parametrize(
    ("piece", "field", "value"),
    [
        (NEWS, "page_ptr", 999_999_999),
        (NEWS, "published_on", "eilen"),
        (NEWS, "lead", "x" * 100_000),
        ("rows/images.Picture.jsonl", "file", "../../etc/passwd"),
        ("rows/images.Picture.jsonl", "file", "media/images.Picture/0/file/ei-ole.jpg"),
        ("rows/wagtailcore.Page.jsonl", "path", "0001"),
        ("rows/wagtailcore.Page.jsonl", "translation_key", "x"),
        ("rows/wagtailcore.Page.jsonl", "content_type", "ei.ole"),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_table(package, piece, field, value):
    rows = lines(package, piece)
    rows[-1][field] = value
    refused(signed(package, {piece: jsonl(rows)}), "cannot be taken in|outside of its site")


def test_no_rows_and_no_json_are_refused(package):
    refused(signed(package, {NEWS: b""}), "lacks rows")
    refused(signed(package, {NEWS: b"{"}), "cannot be read")
    refused(signed(package, {NEWS: b"[]\n"}), "something else than rows")


def test_a_taking_out_that_fails_leaves_no_file(tmp_path, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("regions.moving.exporting._Export.write", fail)
    with pytest.raises(MovingError, match="No space left"):
        export_region(region=factories.region("kainuu"), folder=tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_picture_that_is_gone_from_the_disk_is_told_of(tmp_path):
    kainuu = factories.region("kainuu")
    lost = factories.picture(kainuu)
    default_storage.delete(lost.file.name)
    path = export_region(region=kainuu, folder=tmp_path)
    with zipfile.ZipFile(path) as package:
        missing = json.loads(package.read(MANIFEST))["missing_files"]
    assert [name.split("/")[2] for name in missing] == [str(lost.pk)]
    there = import_region(path=path, slug="pirkanmaa")
    assert Picture.objects.get(collection=there.collection).file.name == ""
