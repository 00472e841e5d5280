"""What travels compressed, and what must not."""

from __future__ import annotations

import gzip

import pytest
from bs4 import BeautifulSoup

from tests import factories

pytestmark = pytest.mark.django_db
ASKING_PLAINLY = {"host": "kainuu.localhost"}
ASKING = {**ASKING_PLAINLY, "accept-encoding": "gzip"}


def test_a_page_and_its_style_travel_compressed_to_whoever_can_read_it(client):
    kainuu = factories.region("kainuu")
    plain = client.get("/", headers=ASKING_PLAINLY)
    packed = client.get("/", headers=ASKING)
    assert packed["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed["Vary"]
    assert len(packed.content) < len(plain.content) / 3
    assert kainuu.name.encode() in gzip.decompress(packed.content)
    assert not plain.has_header("Content-Encoding")


def test_a_picture_is_sent_as_it_is(client):
    factories.region("kainuu")
    page = BeautifulSoup(client.get("/", headers=ASKING_PLAINLY).content, "html.parser")
    address = page.select_one("link[rel=apple-touch-icon]")["href"]
    reply = client.get(address, headers=ASKING)
    assert reply.content.startswith(b"\x89PNG")
    assert not reply.has_header("Content-Encoding")
