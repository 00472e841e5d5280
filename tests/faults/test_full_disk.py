"""The disk of uploaded files is full: said so, tried again later, and no row without its file."""

from __future__ import annotations

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.models import Collection

from benchmarks.chaos.faults_servers import small_disk
from network.images.models import Picture
from tests import factories
from tests.staff import StaffClient

pytestmark = pytest.mark.django_db


@pytest.fixture
def full(settings, tmp_path):
    """A megabyte of disk, filled."""
    try:
        with small_disk(tmp_path / "disk", 1) as folder:
            settings.MEDIA_ROOT = folder
            filling = (folder / "filling").open("wb", buffering=0)
            with filling, pytest.raises(OSError, match="No space"):  # noqa: PT012 — which write it is depends
                while True:
                    filling.write(b"\0" * 4096)
            yield folder
    except PermissionError as problem:
        pytest.skip(f"A full disk was not tried: {problem}.")


def picture() -> SimpleUploadedFile:
    content = io.BytesIO()
    Image.effect_noise((400, 400), 90).save(content, "PNG")
    return SimpleUploadedFile("kuva.png", content.getvalue(), "image/png")


@pytest.mark.parametrize("is_full", [True, False])
def test_an_upload_to_a_full_disk_is_refused_for_now_and_leaves_nothing(
    request, settings, tmp_path, is_full
):
    settings.MEDIA_ROOT = tmp_path / "enough"
    if is_full:
        request.getfixturevalue("full")
    kainuu = factories.region("kainuu")
    client = StaffClient(raise_request_exception=False)
    client.force_login(factories.staff(kainuu, "publisher"))
    collection = _own_collection(kainuu)
    before = Picture.objects.count()
    told = {"title": "Kuva", "file": picture(), "collection": collection.pk, "description": "Kuva"}
    reply = client.post("/admin/images/add/", told, headers={"host": "localhost"})
    if is_full:
        assert (reply.status_code, reply["Retry-After"]) == (503, "5")
        assert Picture.objects.count() == before
    else:
        assert reply.status_code == 302, reply.content.decode()[:2000]
        assert Picture.objects.count() == before + 1


def _own_collection(region):
    names = [row for row in Collection.objects.all() if region.name in row.name]
    return names[0]
