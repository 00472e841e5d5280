"""What nobody outside is shown: workings, listings, accounts that came with the product."""

from __future__ import annotations

import pytest
from django.test import Client

from network.users.models import User
from tests.staff import Staff, give_app, person

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "path",
    [
        "/.git/config",
        "/.env",
        "/static/../.env",
        "/static/%2e%2e/manage.py",
        "/media/../.env",
        "/pyproject.toml",
        "/static/",
        "/media/",
        "/private/",
        "/documents/",
        "/__debug__/",
    ],
)
@pytest.mark.parametrize("host", ["localhost", "kainuu.localhost"])
def test_the_workings_and_their_lists_are_not_given_out(path, host):
    reply = Client(headers={"host": host}).get(path)
    assert reply.status_code in {400, 404}


def test_no_account_comes_with_the_product():
    assert not User.objects.exists()


@pytest.mark.parametrize(
    "path", ["/admin/", "/admin/pages/", "/admin/account/", "/account/sessions/"]
)
def test_pages_of_staff_are_kept_by_nobody(path):
    user = person()
    give_app(user)
    browser = Staff()
    browser.force_login(user)
    reply = browser.get(path, follow=True)
    assert reply.status_code == 200
    assert "no-store" in reply.headers["Cache-Control"]


def test_pages_of_staff_set_no_cookie_but_those_that_are_named():
    """Each of them has a ``__Host-`` name in production (tests/network/test_settings.py)."""
    user = person()
    give_app(user)
    browser = Staff()
    browser.enter(user)
    browser.get("/admin/")
    browser.post("/admin/account/")
    browser.post("/account/logout/", follow=True)
    assert set(browser.cookies) <= {"sessionid", "csrftoken", "known-device"}


def test_the_pattern_pages_are_for_staff(client):
    assert client.get("/tyyli/", headers={"host": "localhost"}).status_code == 404
    client.force_login(person())
    assert client.get("/tyyli/", headers={"host": "localhost"}).status_code == 200


@pytest.mark.parametrize("host", ["localhost", "kainuu.localhost"])
@pytest.mark.parametrize("path", ["/", "/haku/", "/admin/", "/account/login/", "/api/hsds/"])
def test_a_method_that_repeats_the_request_is_refused(host, path):
    reply = Client(headers={"host": host, "x-told": "ZQXB"}).trace(path)
    assert reply.status_code in {302, 404, 405}
    assert b"ZQXB" not in reply.content
