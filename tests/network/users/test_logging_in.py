"""The way in: password, then second factor, and no other way."""

from __future__ import annotations

import pytest
from django.urls import NoReverseMatch, reverse

from network.users.models import User
from tests.staff import PASSWORD, Staff, code_now, person, soup

pytestmark = pytest.mark.django_db

LOGIN, CODE = "/account/login/", "/account/security/authenticate/"


def test_a_password_and_a_code_open_the_admin(browser_of_staff: Staff, maija):
    asked = browser_of_staff.get("/admin/pages/")
    assert (asked.status_code, asked.url) == (302, "/account/login/?next=/admin/pages/")
    first = browser_of_staff.post(asked.url, {"login": maija.email, "password": PASSWORD})
    assert (first.status_code, first.url) == (302, CODE)
    assert not browser_of_staff.is_in()
    second = browser_of_staff.give_code(code_now())
    assert (second.status_code, second.url) == (302, "/admin/pages/")
    assert browser_of_staff.is_in()


def test_the_address_may_be_typed_in_any_letters(browser_of_staff: Staff):
    user = person(email="Liisa.Korhonen@Example.org")
    assert user.email == "liisa.korhonen@example.org"
    User.objects.filter(pk=user.pk).first().save()
    reply = browser_of_staff.post(
        LOGIN, {"login": " LIISA.Korhonen@example.ORG", "password": PASSWORD}
    )
    assert reply.status_code == 302


@pytest.mark.parametrize("wrong", [{"password": "x"}, {"login": "nobody@example.org"}])
def test_a_wrong_password_and_an_unknown_address_look_alike(browser_of_staff, maija, wrong):
    reply = browser_of_staff.post(LOGIN, {"login": maija.email, "password": PASSWORD, **wrong})
    assert reply.status_code == 200
    errors = soup(reply).select_one("[role=alert]").get_text(strip=True)
    assert errors
    assert not browser_of_staff.is_in()
    other = Staff().post(LOGIN, {"login": "x@example.org", "password": "y"})
    assert soup(other).select_one("[role=alert]").get_text(strip=True) == errors


def test_a_closed_account_does_not_open(browser_of_staff: Staff, maija):
    maija.is_active = False
    maija.save()
    reply = browser_of_staff.log_in(maija)
    assert reply.url == "/account/inactive/"
    assert browser_of_staff.get(reply.url).status_code == 200
    assert not browser_of_staff.is_in()


@pytest.mark.parametrize(
    ("wanted", "comes"),
    [
        ("/admin/reports/site-history/", "/admin/reports/site-history/"),
        ("https://evil.example/", "/admin/"),
        ("//evil.example/", "/admin/"),
        ("https:evil.example", "/admin/"),
        ("/\\evil.example", "/admin/"),
        ("http://kainuu.localhost/", "/admin/"),
        ("javascript:alert(1)", "/admin/"),
    ],
)
def test_the_log_in_leads_on_within_this_host_only(browser_of_staff, maija, wanted, comes):
    browser_of_staff.post(LOGIN, {"login": maija.email, "password": PASSWORD, "next": wanted})
    assert browser_of_staff.give_code(code_now()).url == comes


@pytest.mark.parametrize("door", ["/admin/login/", "/_util/login/", "/sv/_util/login/"])
def test_wagtails_own_log_in_is_ours(browser_of_staff: Staff, maija, door):
    reply = browser_of_staff.get(door, {"next": "/admin/pages/"})
    assert (reply.status_code, reply.url) == (302, "/account/login/?next=/admin/pages/")
    assert browser_of_staff.get(door, {"next": "https://evil.example/"}).url == LOGIN
    tried = browser_of_staff.post(door, {"username": maija.email, "password": PASSWORD})
    assert (tried.status_code, tried.url) == (302, LOGIN)
    assert "_auth_user_id" not in browser_of_staff.session


@pytest.mark.parametrize(
    "door", ["", "done/", "confirm/MQ/set-password/", "complete/", "anything/else/"]
)
def test_wagtails_own_forgotten_password_is_ours(browser_of_staff: Staff, maija, mailoutbox, door):
    address = f"/admin/password_reset/{door}"
    assert browser_of_staff.get(address).url == "/account/password/reset/"
    assert browser_of_staff.post(address, {"email": maija.email}).status_code == 302
    assert mailoutbox == []


def test_logging_out_from_the_admin_asks_nothing_more(browser_of_staff: Staff, maija):
    browser_of_staff.enter(maija)
    assert browser_of_staff.get("/admin/logout/").status_code == 200
    assert browser_of_staff.is_in()
    assert browser_of_staff.post("/admin/logout/").url == LOGIN
    assert not browser_of_staff.is_in()


@pytest.mark.parametrize(
    "name",
    [
        "account_signup",
        "account_email",
        "account_set_password",
        "account_confirm_email",
        "account_request_login_code",
        "mfa_signup_webauthn",
        "mfa_trust",
    ],
)
def test_nobody_signs_up_or_changes_the_address(name):
    with pytest.raises(NoReverseMatch):
        reverse(name)


def test_an_account_without_a_password_is_sent_one_instead_of_choosing_one(
    browser_of_staff: Staff, maija
):
    browser_of_staff.enter(maija)
    maija.set_unusable_password()
    maija.save()
    browser_of_staff.force_login(maija)
    assert browser_of_staff.get("/account/password/change/").url == "/account/password/reset/"


def test_the_wagtail_account_page_changes_neither_password_nor_address(
    browser_of_staff: Staff, maija
):
    browser_of_staff.enter(maija)
    page = soup(browser_of_staff.get("/admin/account/"))
    names = {field.get("name", "") for field in page.select("main input")}
    assert "name_email-first_name" in names
    assert not [name for name in names if "password" in name or name.endswith("-email")]
    links = {link.get("href") for link in page.select("main a")}
    assert {"/account/password/change/", "/account/security/"} <= links
    browser_of_staff.post(
        "/admin/account/",
        {
            "name_email-first_name": "Maija",
            "name_email-last_name": "M",
            "name_email-email": "thief@example.org",
            "password-old_password": PASSWORD,
            "password-new_password1": "aivan uusi pitkä lause",
            "password-new_password2": "aivan uusi pitkä lause",
        },
    )
    maija.refresh_from_db()
    assert maija.email != "thief@example.org"
    assert maija.check_password(PASSWORD)


def test_somebody_without_a_role_is_told_so_and_not_sent_in_circles(browser_of_staff: Staff):
    user = person(is_superuser=False)
    browser_of_staff.force_login(user)
    reply = browser_of_staff.get("/admin/")
    assert reply.status_code == 403
    assert soup(reply).h1
    assert browser_of_staff.get("/account/security/").status_code == 200
