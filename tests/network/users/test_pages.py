"""The pages under /account/: in the person's language, whole, and nobody's to cache."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext
from wagtail.users.models import UserProfile

from network.users.urls import urlpatterns
from tests.staff import PASSWORD, Staff, code_now, soup

pytestmark = pytest.mark.django_db

LOGIN = "/account/login/"
FOR_EVERYBODY = [LOGIN, "/account/inactive/", "/account/password/reset/"]
FOR_STAFF = [
    "/account/security/",
    "/account/password/change/",
    "/account/reauthenticate/",
    "/account/security/reauthenticate/",
    "/account/security/app/deactivate/",
    "/account/security/recovery-codes/generate/",
    "/account/security/passkeys/",
    "/account/security/passkeys/add/",
    "/account/sessions/",
    "/account/logout/",
]


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("sv-FI,sv;q=0.9,en;q=0.5", "sv"),
        ("en-GB", "en"),
        ("de,fr;q=0.5", "fi"),
        ("", "fi"),
        ("se,smn;q=0.9,sv;q=0.2", "sv"),
        ("*;q=0.3, ;;, x" * 50, "fi"),
    ],
)
def test_a_strangers_browser_says_the_language(wish, language):
    reply = Staff().get(LOGIN, headers={"Accept-Language": wish})
    assert soup(reply).html["lang"] == reply.headers["Content-Language"] == language


def test_a_click_chooses_the_language_without_a_cookie_and_keeps_the_way(maija):
    browser = Staff()
    first = browser.get(f"{LOGIN}?next=/admin/pages/")
    links = {a["hreflang"]: a["href"] for a in soup(first).select(".languages a")}
    assert list(links) == ["fi", "sv", "en"]
    swedish = browser.get(LOGIN + links["sv"])
    assert soup(swedish).html["lang"] == "sv"
    assert set(browser.cookies) <= {settings.CSRF_COOKIE_NAME}
    assert soup(swedish).select_one("input[name=next]")["value"] == "/admin/pages/"
    step = browser.post(LOGIN + links["sv"], {"login": maija.email, "password": PASSWORD})
    assert soup(browser.get(step.url)).html["lang"] == "sv"
    assert browser.get(LOGIN + "?lang=<script>").status_code in {200, 302}


def test_a_member_of_staff_has_the_language_of_her_admin(maija):
    UserProfile.objects.create(user=maija, preferred_language="sv")
    browser = Staff(HTTP_ACCEPT_LANGUAGE="en")
    browser.force_login(maija)
    assert soup(browser.get("/account/security/")).html["lang"] == "sv"
    assert soup(Staff(HTTP_ACCEPT_LANGUAGE="en").get(LOGIN)).html["lang"] == "en"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("path", FOR_EVERYBODY)
def test_a_page_for_everybody_is_whole(path, language):
    check(Staff().get(path, {"lang": language}), language)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("path", FOR_STAFF)
def test_a_page_for_staff_is_whole(maija, path, language):
    browser = Staff()
    browser.force_login(maija)
    check(browser.get(path, {"lang": language}), language)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_second_page_of_the_log_in_and_the_set_up_are_whole(maija, newcomer, language):
    browser = Staff()
    browser.log_in(maija)
    check(browser.get("/account/security/authenticate/", {"lang": language}), language)
    browser = Staff()
    browser.log_in(newcomer)
    check(browser.get("/account/security/app/activate/", {"lang": language}), language)


def check(reply, language: str) -> None:
    """One heading, labelled fields, nothing inline, nothing from elsewhere, no cache."""
    assert reply.status_code == 200
    assert "no-store" in reply.headers["Cache-Control"]
    page = soup(reply)
    assert page.html["lang"] == reply.headers["Content-Language"] == language
    assert len(page.select("h1")) == 1
    assert page.title.get_text(strip=True)
    for field in page.select("input:not([type=hidden])"):
        assert page.select_one(f"label[for={field['id']}]").get_text(strip=True), field
        for name in field.get("aria-describedby", "").split():
            assert page.find(id=name), name
    for script in page.select("script"):
        assert script.get("src") or script["type"] == "application/json"
    assert not page.select("style, [style], [onclick], [onload]")
    for tag in page.select("[src], link[href]"):
        assert re.match(r"/static/|data:image/svg", tag.get("src") or tag["href"])
    ids = [tag["id"] for tag in page.select("[id]")]
    assert len(ids) == len(set(ids))


def test_a_mistake_is_told_in_the_title_and_beside_the_field(maija):
    browser = Staff()
    browser.log_in(maija)
    page = soup(browser.give_code("000000", headers={"Accept-Language": "en"}))
    with translation.override("en"):
        assert page.title.get_text().startswith(gettext("Please check"))
    field = page.select_one("input[name=code]")
    assert field["aria-invalid"] == "true"
    assert page.find(id="id_code_error").get_text(strip=True)
    assert field["inputmode"] == "numeric"
    assert field["autocomplete"] == "one-time-code"


def test_the_addresses_are_those_that_the_documents_name():
    text = (settings.PROJECT / "docs" / "features" / "accounts.md").read_text()
    assert named(urlpatterns) == set(re.findall(r"`((?:account|mfa|usersessions)_\w+)`", text))


def named(patterns) -> set[str]:
    found = set()
    for pattern in patterns:
        inner = getattr(pattern, "url_patterns", None)
        found |= named(inner) if inner else {pattern.name}
    return found


def test_recovery_codes_come_as_a_file_too(maija, newcomer, committing):
    browser = Staff()
    browser.log_in(newcomer)
    address = "/account/security/app/activate/"
    secret = soup(browser.get(address)).select_one("main code").get_text().replace(" ", "")
    browser.post(address, {"code": code_now(secret)})
    reply = browser.get("/account/security/recovery-codes/download/")
    assert reply.headers["Content-Disposition"].startswith("attachment")
    assert len(re.findall(r"^\d{8}$", reply.content.decode(), re.M)) == 10
    check(browser.get("/account/security/recovery-codes/", {"lang": "sv"}), "sv")
    other = Staff()
    other.force_login(maija)
    assert other.get("/account/security/recovery-codes/download/").status_code == 404


def test_notices_by_mail_are_in_the_persons_language(maija, mailoutbox):
    UserProfile.objects.create(user=maija, preferred_language="sv")
    browser = Staff(HTTP_USER_AGENT="Mozilla/5.0 (X11; Linux) Firefox/145.0")
    browser.force_login(maija)
    browser.post("/account/security/app/deactivate/")
    (mail,) = mailoutbox
    with translation.override("sv"):
        assert (
            gettext("The authenticator app of your account has been taken out of use.") in mail.body
        )
    assert "Firefox, Linux" in mail.body
    assert "http://localhost/account/security/" in mail.body
    assert settings.WAGTAIL_SITE_NAME in mail.subject


def test_a_mail_server_that_is_away_does_not_undo_the_change(maija, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    browser = Staff()
    browser.force_login(maija)
    assert browser.post("/account/security/app/deactivate/").status_code == 302
    assert Staff().post("/account/password/reset/", {"email": maija.email}).status_code == 302
