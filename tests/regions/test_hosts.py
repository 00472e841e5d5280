"""A host is a region, and nothing else is served."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("host", ["evil.example", "kainuu.localhost.evil.example", "[::1]"])
def test_an_unknown_host_is_refused_without_content(client, host):
    reply = client.get("/", headers={"host": host})
    assert reply.status_code == 421
    assert b"Kainuu" not in reply.content


@pytest.mark.parametrize("host", ["-bad-", "user@host", "kainuu.localhost:99999x", ""])
def test_a_malformed_host_is_a_client_error(client, host):
    assert 400 <= client.get("/", headers={"host": host}).status_code < 500


def test_a_host_in_capitals_is_the_same_host(client):
    assert client.get("/", headers={"host": "KAINUU.localhost"}).status_code == 200


def test_the_look_of_a_region_is_served_for_a_year_without_a_cookie(visit):
    reply = visit("kainuu", "/look/kainuu.css")
    assert reply.status_code == 200
    assert b"--hue:160" in reply.content
    assert "immutable" in reply.headers["Cache-Control"]
    assert not reply.cookies
