"""What keeps an account safe is changed by whoever has just taken every step again."""

from __future__ import annotations

import time

import pytest
from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY,
    AUTHENTICATION_METHODS_SESSION_KEY,
)
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession

from network.users.models import User
from tests.staff import PASSWORD, Staff, code_now

pytestmark = pytest.mark.django_db
APP_AWAY = "/account/security/app/deactivate/"
AN_HOUR = 3600


@pytest.fixture
def browser(maija: User) -> Staff:
    """One that its owner has logged in with an hour ago."""
    found = Staff()
    found.force_login(maija)
    session = found.session
    session["account_session_began"] -= AN_HOUR
    session[AUTHENTICATION_METHODS_SESSION_KEY][0]["at"] -= AN_HOUR
    session.save()
    return found


def give_password(browser: Staff, wanted: str) -> object:
    return browser.post(f"/account/reauthenticate/?next={wanted}", {"password": PASSWORD})


def give_code(browser: Staff, wanted: str) -> object:
    return browser.post(f"/account/security/reauthenticate/?next={wanted}", {"code": code_now()})


PAGES = [
    "/account/security/app/activate/",
    APP_AWAY,
    "/account/security/recovery-codes/",
    "/account/security/recovery-codes/generate/",
    "/account/security/recovery-codes/download/",
    "/account/security/passkeys/add/",
    "/account/security/passkeys/keys/1/remove/",
    "/account/security/passkeys/keys/1/edit/",
]


@pytest.mark.parametrize("page", PAGES)
def test_a_password_alone_changes_nothing_of_the_second_step(browser, page):
    assert browser.get(page).url.startswith("/account/reauthenticate/")
    assert give_password(browser, page).url == page
    assert browser.get(page).url.startswith("/account/security/reauthenticate/")


def test_both_steps_open_the_way_in_either_order(browser, maija, committing):
    assert give_code(browser, APP_AWAY).url == APP_AWAY
    assert browser.get(APP_AWAY).url.startswith("/account/reauthenticate/")
    assert give_password(browser, APP_AWAY).url == APP_AWAY
    assert browser.post(APP_AWAY).status_code == 302
    assert not Authenticator.objects.filter(user=maija, type="totp").exists()


def test_a_form_that_was_sent_is_done_once_both_steps_are_taken(browser, maija, committing):
    asked = browser.post(APP_AWAY)
    assert asked.url.startswith("/account/reauthenticate/")
    onward = browser.post(asked.url, {"password": PASSWORD})
    assert onward.url.startswith("/account/security/reauthenticate/")
    assert Authenticator.objects.filter(user=maija, type="totp").exists()
    browser.post(onward.url, {"code": code_now()})
    assert not Authenticator.objects.filter(user=maija, type="totp").exists()


def test_a_passkey_is_both_steps(browser, maija):
    session = browser.session
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [
        {"method": "mfa", "type": "webauthn", "at": time.time(), "reauthenticated": True}
    ]
    session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = str(maija.pk)
    session.save()
    assert browser.get(APP_AWAY).status_code == 200


def test_a_proof_grows_old(browser):
    give_password(browser, APP_AWAY)
    give_code(browser, APP_AWAY)
    assert browser.get(APP_AWAY).status_code == 200
    session = browser.session
    for record in session[AUTHENTICATION_METHODS_SESSION_KEY]:
        record["at"] -= AN_HOUR
    session.save()
    assert browser.get(APP_AWAY).url.startswith("/account/reauthenticate/")


def test_other_sessions_are_seen_at_once_and_ended_after_both_steps(browser, maija):
    Staff().enter(maija)
    assert UserSession.objects.filter(user=maija).count() == 1
    assert browser.get("/account/sessions/").status_code == 200
    assert browser.post("/account/sessions/").url.startswith("/account/reauthenticate/")
    assert UserSession.objects.filter(user=maija).count() == 2


def test_each_proof_gives_the_session_a_new_key(browser, maija):
    before = browser.session.session_key
    browser.get("/account/sessions/")
    give_password(browser, APP_AWAY)
    after = browser.session.session_key
    assert after != before
    stale = Staff()
    stale.cookies["sessionid"] = before
    assert not stale.is_in()
    assert browser.is_in()
    assert UserSession.objects.get(user=maija).session_key == after


def test_a_wrong_password_is_no_proof(browser):
    before = browser.session.session_key
    reply = browser.post(f"/account/reauthenticate/?next={APP_AWAY}", {"password": "wrong"})
    assert reply.status_code == 200
    assert browser.session.session_key == before
    assert browser.get(APP_AWAY).url.startswith("/account/reauthenticate/")


def test_a_browser_forgets_what_it_has_kept_at_the_log_out(maija):
    browser = Staff()
    browser.force_login(maija)
    assert "Clear-Site-Data" not in browser.get("/admin/").headers
    reply = browser.post("/account/logout/")
    assert reply.headers["Clear-Site-Data"] == '"cache"'
