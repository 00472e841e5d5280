"""Who sees the pattern page: those who choose a region's look, and developers."""

from __future__ import annotations

import pytest
from django.urls import reverse

from network.users.models import User
from regions.roles import RoleKey
from tests import factories
from tests.staff import HOST, person, soup

pytestmark = pytest.mark.django_db
ADDRESSES = [
    "/tyyli/",
    "/tyyli/merkit/",
    "/tyyli/button/",
    "/tyyli/button/nayte/0/",
    "/tyyli/ulkoasu/kainuu.css",
]


def look(client, path: str, **extra):
    """On the network's own host, where people log in."""
    query = "" if path.endswith(".css") else "?alue=kainuu"
    return client.get(f"{path}{query}", headers={"host": HOST}, **extra)


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (RoleKey.ADMINISTRATOR, 200),
        (RoleKey.PUBLISHER, 404),
        (RoleKey.COMMUNICATIONS, 404),
        (RoleKey.EDITOR, 404),
    ],
)
def test_those_who_choose_a_regions_look_see_it_and_nobody_else(client, role, status):
    client.force_login(factories.staff(factories.region("lappi"), role))
    assert [look(client, path).status_code for path in ADDRESSES] == [status] * len(ADDRESSES)


def test_a_resident_is_told_that_there_is_no_such_page(client):
    for path in ADDRESSES:
        reply = look(client, path)
        assert reply.status_code == 404
        assert "components/" not in reply.content.decode()


def test_somebody_without_a_second_factor_sees_nothing(client):
    client.force_password_login(person())
    assert look(client, "/tyyli/").status_code == 404


def test_an_administrator_who_has_left_sees_nothing(client):
    boss = factories.staff(factories.region("lappi"), RoleKey.ADMINISTRATOR)
    client.force_login(boss)
    User.objects.filter(pk=boss.pk).update(is_active=False)
    assert look(client, "/tyyli/").status_code == 404


def test_a_developer_sees_it_without_logging_in(client, settings):
    settings.DEBUG = True
    assert look(client, "/tyyli/").status_code == 200


def test_a_network_administrator_sees_it_and_no_cache_search_or_foreign_frame_does(client):
    client.force_login(person())
    for path in ADDRESSES:
        reply = look(client, path)
        assert reply.status_code == 200
        assert reply["Cache-Control"] == "private, no-store"
        assert reply["X-Robots-Tag"] == "noindex"
        assert reply["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "Ulkoasun osat"), ("sv", "Utseendets delar"), ("en", "Design system")],
)
def test_it_speaks_the_persons_language(client, language, words):
    client.force_login(person())
    page = soup(client.get(f"/tyyli/?lang={language}", headers={"host": HOST}))
    assert page.html["lang"] == language
    assert page.h1.get_text() == words


@pytest.mark.parametrize(
    "path",
    [
        "/tyyli/no_such_thing/",
        "/tyyli/no_such_thing/nayte/0/?alue=kainuu",
        "/tyyli/button/nayte/99/?alue=kainuu",
        "/tyyli/button/nayte/0/?alue=atlantis",
        "/tyyli/button/nayte/0/",
        "/tyyli/ulkoasu/atlantis.css",
        "/tyyli/ulkoasu/uusimaa.css",
    ],
)
def test_what_is_not_there_is_not_found(client, path):
    client.force_login(person())
    assert client.get(path, headers={"host": HOST}).status_code == 404


def test_the_sites_maps_do_not_name_it(visit):
    assert "tyyli" not in visit("kainuu", reverse("sitemap")).content.decode()
