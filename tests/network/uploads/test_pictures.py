"""Pictures: what is refused, in which words, and what is taken out of those that are taken (79)."""

from __future__ import annotations

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from network.images.models import Picture
from network.images.stripping import stripped
from regions.services.access import region_collection
from tests import factories
from tests.network.uploads import made
from tests.staff import soup

pytestmark = pytest.mark.django_db
CUT = made.picture()[:3_000]


@pytest.fixture
def editor(client):
    client.force_login(factories.staff(factories.region("kainuu"), "editor"))
    return client


def brought(client, name, content, **more):
    collection = region_collection(factories.region("kainuu")).pk
    fields = {"title": "Kuva", "description": "Järvi", "collection": collection, **more}
    fields["file"] = SimpleUploadedFile(name, content)
    address = reverse("wagtailimages:add")
    return client.post(address, fields, headers={"host": "localhost"})


REFUSED = {
    "empty": ("a.jpg", b""),
    "another ending": ("a.jpg", made.picture("PNG")),
    "no picture": ("a.jpg", b"%PDF-1.4 ei kuva"),
    "a bomb": ("a.png", made.bomb()),
    "moves for ever": ("a.gif", made.animation()),
    "svg": ("a.svg", made.SVG),
    "svg with another ending": ("a.png", made.SVG),
    "a script that begins as a gif": ("a.gif", made.POLYGLOT),
    "heic": ("a.heic", made.picture("HEIF")),
    "heic with another ending": ("a.jpg", made.picture("HEIF")),
    "cut off": ("a.jpg", CUT),
    "cut off png": ("a.png", made.picture("PNG", size=(900, 900), compress_level=0)[:40_000]),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_whole_picture_is_refused_beside_the_field(editor, case):
    reply = brought(editor, *REFUSED[case])
    assert reply.status_code == 200
    assert not Picture.objects.filter(title="Kuva").exists()
    page = soup(reply)
    field = page.select_one("#id_file")
    told = " ".join(
        page.find(id=one).get_text(" ", strip=True)
        for one in field.get("aria-describedby", "").split()
        if page.find(id=one)
    )
    wrapper = field.find_parent(class_="w-field").get_text(" ", strip=True)
    assert "error" in str(field.find_parent(class_="w-field"))
    assert not [
        word for word in ("Upload a valid", "Not a ", "This file") if word in wrapper + told
    ]
    assert page.select_one("#id_title")["value"] == "Kuva", "what was written is kept"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_picture_tells_nothing_but_itself(editor, kind, orientation):
    content = made.telling(kind, orientation=orientation)
    assert made.GPS_WORD in content, "nothing was told: nothing is proved"
    reply = brought(editor, f"kuva.{kind.lower()}", content)
    assert reply.status_code == 302, soup(reply).get_text(" ", strip=True)[:500]
    row = Picture.objects.get(title="Kuva")
    before, kept = Image.open(io.BytesIO(content)), row.file.open().read()
    assert made.GPS_WORD not in kept
    after = Image.open(io.BytesIO(kept))
    told = after.getexif()
    assert not (set(told) - {0x0112})
    assert not told.get_ifd(0x8825)
    if kind != "AVIF":
        assert after.size == before.size
        assert told.get(0x0112, 1) == orientation, "it would lie on its side"
        assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
    assert row.file_size == len(kept)
    made_smaller = row.get_rendition("width-200|format-jpeg").file.open().read()
    assert made.GPS_WORD not in made_smaller
    assert not Image.open(io.BytesIO(made_smaller)).getexif().get_ifd(0x8825)
    turned = row.get_rendition("width-200|format-webp")
    assert (turned.width < turned.height) is (orientation == 6)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cmyk.jpg", made.picture("JPEG", mode="CMYK")),
        ("short.gif", made.animation(12)),
        ("😀 ä.png", made.picture("PNG")),
        ("x" * 280 + ".png", made.picture("PNG")),
        ("../../x.png", made.picture("PNG")),
        ("con.png", made.picture("PNG")),
    ],
)
def test_what_is_odd_but_whole_is_taken_and_shown(editor, settings, name, content):
    assert brought(editor, name, content).status_code == 302
    row = Picture.objects.get(title="Kuva")
    assert row.file.path.startswith(str(settings.MEDIA_ROOT))
    assert "/original_images/" in row.file.path
    assert row.get_rendition("fill-100x100|format-webp").width == 100


def test_a_file_that_is_cut_within_its_marks_is_said_to_be_so():
    with pytest.raises((ValueError, OSError)):
        stripped(b"\xff\xd8\xff\xe1\xff\xff")
