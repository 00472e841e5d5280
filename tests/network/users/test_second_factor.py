"""Nobody works without a second factor, and half a log-in is none."""

from __future__ import annotations

import time

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group
from wagtail.models import PageViewRestriction

from network.users.models import User
from network.users.services import forget_second_factors
from tests import factories
from tests.caching import empty_caches
from tests.staff import PASSWORD, SECRET, Staff, code_now, give_app, person, soup

pytestmark = pytest.mark.django_db

SETTING_UP, PROVING = "/account/security/app/activate/", "/account/security/reauthenticate/"
ADMIN = [
    "/admin/",
    "/admin/pages/search/",
    "/admin/api/main/pages/",
    "/admin/account/",
    "/admin/jsi18n/",
    "/admin/sprite/",
    "/admin/users/",
    "/admin/block-preview/",
    "/admin/nothing/of/the/kind/",
    "/admin/login/more/",
]


def secret_on(reply) -> str:
    return soup(reply).select_one("main code").get_text().replace(" ", "")


@pytest.mark.parametrize("path", ADMIN)
def test_without_a_factor_every_page_leads_to_setting_one_up(browser_of_staff, newcomer, path):
    browser_of_staff.log_in(newcomer)
    reply = browser_of_staff.get(path)
    assert (reply.status_code, reply.url) == (302, SETTING_UP)
    assert "no-store" in reply.headers["Cache-Control"]


@pytest.mark.parametrize("path", ADMIN)
def test_a_factor_that_the_session_has_not_passed_is_asked_for(browser_of_staff, maija, path):
    browser_of_staff.force_password_login(maija)
    reply = browser_of_staff.get(path)
    assert reply.status_code == 302
    assert reply.url.startswith(f"{PROVING}?next=")


@pytest.mark.parametrize(
    "headers", [{"X-Requested-With": "XMLHttpRequest"}, {"Accept": "application/json"}]
)
@pytest.mark.parametrize("path", ["/admin/api/main/pages/", "/admin/pages/search/"])
@pytest.mark.parametrize("state", ["nobody", "no factor", "waiting", "passed"])
def test_a_program_is_refused_and_not_led_about(
    browser_of_staff, maija, newcomer, path, headers, state
):
    if state == "no factor":
        browser_of_staff.log_in(newcomer)
    elif state == "waiting":
        browser_of_staff.force_password_login(maija)
    elif state == "passed":
        browser_of_staff.force_login(maija)
    reply = browser_of_staff.get(path, headers=headers)
    assert reply.status_code == (200 if state == "passed" else 403)


OTHER_PAGES = [
    "/account/security/",
    "/account/security/recovery-codes/",
    "/account/security/recovery-codes/generate/",
    "/account/security/recovery-codes/download/",
    "/account/security/app/deactivate/",
    "/account/security/passkeys/",
    "/account/sessions/",
    "/account/password/change/",
    "/account/",
]


@pytest.mark.parametrize("path", OTHER_PAGES)
def test_before_the_set_up_nothing_else_opens(browser_of_staff: Staff, newcomer, path):
    browser_of_staff.log_in(newcomer)
    assert browser_of_staff.get(path).url == SETTING_UP
    for allowed in (SETTING_UP, "/account/security/passkeys/add/", "/account/logout/"):
        assert browser_of_staff.get(allowed).status_code == 200


@pytest.mark.parametrize("path", [*OTHER_PAGES, SETTING_UP, "/account/security/passkeys/add/"])
def test_half_a_log_in_changes_no_factor(browser_of_staff: Staff, maija, path):
    browser_of_staff.force_password_login(maija)
    assert browser_of_staff.get(path).url.startswith(PROVING)
    assert browser_of_staff.post(path).url.startswith(PROVING)
    stranger = Staff()
    assert stranger.get(path).url.startswith("/account/login/")


def test_a_newcomer_sets_up_an_app_and_gets_recovery_codes(
    browser_of_staff, newcomer, committing, mailoutbox
):
    assert browser_of_staff.log_in(newcomer).url == "/admin/"
    secret = secret_on(browser_of_staff.get(SETTING_UP))
    picture = soup(browser_of_staff.get(SETTING_UP)).select_one(".code-picture[role='img']")
    assert picture["aria-label"]
    assert picture.select_one("svg path")
    secret = secret_on(browser_of_staff.get(SETTING_UP))
    assert browser_of_staff.post(SETTING_UP, {"code": "000000"}).status_code == 200
    assert not browser_of_staff.is_in()
    done = browser_of_staff.post(SETTING_UP, {"code": code_now(secret)})
    assert done.url == "/account/security/recovery-codes/"
    codes = soup(browser_of_staff.get(done.url)).select(".codes li")
    assert len(codes) == 10
    assert browser_of_staff.is_in()
    assert newcomer.email in [mail.to[0] for mail in mailoutbox]
    again = Staff()
    again.log_in(newcomer)
    assert again.give_code(codes[0].get_text().replace(" ", "")).status_code == 302
    assert again.is_in()


def test_the_password_is_asked_again_when_the_log_in_is_a_while_ago(
    browser_of_staff, newcomer, committing
):
    browser_of_staff.log_in(newcomer)
    session = browser_of_staff.session
    session["account_session_began"] -= 3600
    session.save()
    asked = browser_of_staff.get(SETTING_UP)
    assert asked.url.startswith("/account/reauthenticate/")
    assert browser_of_staff.post(asked.url, {"password": "wrong"}).status_code == 200
    assert browser_of_staff.get(SETTING_UP).status_code == 302
    assert browser_of_staff.post(asked.url, {"password": PASSWORD}).url == SETTING_UP
    assert browser_of_staff.get(SETTING_UP).status_code == 200


def test_without_the_last_factor_the_set_up_comes_at_once(browser_of_staff, maija, committing):
    browser_of_staff.enter(maija)
    browser_of_staff.post("/account/security/app/deactivate/")
    assert not Authenticator.objects.filter(user=maija).exists()
    assert browser_of_staff.get("/admin/").url == SETTING_UP


def test_a_code_opens_once(browser_of_staff, maija):
    code = code_now()
    browser_of_staff.log_in(maija)
    assert browser_of_staff.give_code(code).status_code == 302
    empty_caches()
    second = Staff()
    second.log_in(maija)
    assert second.give_code(code).status_code == 200
    assert not second.is_in()
    assert second.give_code(code_now(ahead=1)).status_code == 302
    third = Staff()
    third.log_in(maija)
    assert third.give_code(code_now()).status_code == 200, "an earlier code than the last one"


@pytest.mark.parametrize(("ahead", "good"), [(-1, True), (0, True), (1, True), (3, False)])
def test_clocks_may_differ_by_half_a_minute(browser_of_staff, maija, ahead, good):
    browser_of_staff.log_in(maija)
    if (left := 30 - time.time() % 30) < 2:
        time.sleep(left)  # or the code would grow old on its way
    assert (browser_of_staff.give_code(code_now(ahead=ahead)).status_code == 302) is good


def test_somebody_elses_code_does_not_open(browser_of_staff, maija):
    other = person()
    give_app(other, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXQ")
    browser_of_staff.log_in(other)
    assert browser_of_staff.give_code(code_now(SECRET)).status_code == 200
    assert not browser_of_staff.is_in()


def test_a_session_that_other_code_began_proves_itself_and_goes_on(browser_of_staff, maija):
    browser_of_staff.force_password_login(maija)
    asked = browser_of_staff.get("/admin/pages/search/").url
    assert browser_of_staff.post(asked, {"code": "000000"}).status_code == 200
    assert not browser_of_staff.is_in()
    assert browser_of_staff.post(asked, {"code": code_now()}).url == "/admin/pages/search/"
    assert browser_of_staff.is_in()


def test_the_proof_of_one_person_is_not_anothers(browser_of_staff, maija):
    other = person()
    browser_of_staff.force_login(maija)
    assert browser_of_staff.is_in()
    session = browser_of_staff.session
    session["_auth_user_id"] = str(other.pk)
    session["_auth_user_hash"] = other.get_session_auth_hash()
    session.save()
    give_app(other)
    assert not browser_of_staff.is_in()


def test_a_lost_phone_is_forgotten_and_a_new_one_set_up(browser_of_staff, maija):
    browser_of_staff.enter(maija)
    forget_second_factors(user=maija)
    assert not browser_of_staff.is_in()
    browser_of_staff.log_in(maija)
    assert browser_of_staff.get("/admin/").url == SETTING_UP


@pytest.mark.parametrize("passed", [True, False])
def test_half_a_log_in_opens_no_private_page(browser_of_staff, maija, passed):
    page = factories.content(factories.region("verkosto"))
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="groups")
    group = Group.objects.create(name="Insiders")
    restriction.groups.add(group)
    maija.groups.add(group)
    (browser_of_staff.force_login if passed else browser_of_staff.force_password_login)(maija)
    reply = browser_of_staff.get(page.get_url_parts()[2])
    assert reply.status_code == (200 if passed else 302)


def test_a_residents_page_asks_for_no_session(browser_of_staff, maija):
    browser_of_staff.force_login(maija)
    reply = browser_of_staff.get("/")
    assert reply.status_code == 200
    assert "Cookie" not in reply.headers.get("Vary", "")
    assert not reply.cookies


def test_everybody_who_can_log_in_needs_a_factor():
    """No role, not even the highest, is let through without one."""
    for user in (person(), person(is_superuser=False)):
        browser = Staff()
        browser.log_in(user)
        assert browser.get("/admin/").url == SETTING_UP
    assert User.objects.filter(authenticator__isnull=False).count() == 0
