"""What travels compressed, and what must not."""

from __future__ import annotations

import gzip

import pytest

from tests import factories

pytestmark = pytest.mark.django_db
ASKING = {"host": "kainuu.localhost", "accept-encoding": "gzip"}


def test_a_page_and_its_style_travel_compressed_to_whoever_can_read_it(client):
    kainuu = factories.region("kainuu")
    plain = client.get("/", headers={"host": "kainuu.localhost"})
    packed = client.get("/", headers=ASKING)
    assert packed["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed["Vary"]
    assert len(packed.content) < len(plain.content) / 3
    assert kainuu.name.encode() in gzip.decompress(packed.content)
    assert not plain.has_header("Content-Encoding")


def test_a_picture_is_sent_as_it_is(client):
    kainuu = factories.region("kainuu")
    picture = factories.picture(kainuu)
    reply = client.get(picture.file.url, headers=ASKING)
    assert reply.status_code == 200
    assert not reply.has_header("Content-Encoding")
    assert int(reply["Content-Length"]) == picture.file.size
