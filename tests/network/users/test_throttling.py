"""Guessing is stopped, and nobody is shut out by it for long."""

from __future__ import annotations

import datetime as dt

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.test import override_settings
from django.utils import timezone, translation
from django.utils.translation import gettext

from network.users import codes
from network.users.throttling import MOST_IN_ALL
from tests.caching import empty_caches
from tests.staff import PASSWORD, Staff, code_now, give_app, person, soup

pytestmark = pytest.mark.django_db

WRONG = "not the password"


def guess(times: int, user, *, browser: Staff | None = None, **extra) -> list[int]:
    browser = browser or Staff()
    return [browser.log_in(user, WRONG, **extra).status_code for _ in range(times)]


def let_time_pass(minutes: int) -> None:
    AccessAttempt.objects.update(attempt_time=timezone.now() - dt.timedelta(minutes=minutes))


def test_the_fifth_wrong_password_shuts_the_door_even_to_the_right_one(maija):
    assert guess(5, maija) == [200, 200, 200, 200, 429]
    assert Staff().log_in(maija).status_code == 429
    let_time_pass(16)
    assert Staff().log_in(maija).status_code == 302


def test_others_at_the_same_address_and_the_same_person_elsewhere_go_in(maija):
    other = person()
    guess(6, maija)
    assert Staff().log_in(other).status_code == 302
    assert Staff().log_in(maija, REMOTE_ADDR="198.51.100.7").status_code == 302


def test_waiting_is_not_made_longer_by_trying(maija):
    guess(5, maija)
    let_time_pass(14)
    guess(3, maija)
    let_time_pass(16)
    assert Staff().log_in(maija).status_code == 302


def test_a_whole_log_in_forgives_and_half_of_one_does_not(maija):
    browser = Staff()
    guess(4, maija)
    assert browser.log_in(maija).status_code == 302
    assert guess(1, maija) == [429]
    let_time_pass(16)
    guess(4, maija)
    browser.enter(maija)
    assert guess(4, maija) == [200, 200, 200, 200]


def test_the_count_is_not_in_redis(maija):
    guess(5, maija)
    empty_caches()
    assert Staff().log_in(maija).status_code == 429


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_who_must_wait_is_told_so_in_their_language(maija, language):
    browser = Staff()
    for _ in range(5):
        reply = browser.log_in(maija, WRONG, headers={"Accept-Language": language})
    assert reply.status_code == 429
    assert reply.headers["Retry-After"] == "900"
    page = soup(reply)
    assert page.html["lang"] == language
    with translation.override(language):
        assert page.h1.get_text() == gettext("Too many tries")
    assert "15" in page.main.get_text()
    assert page.select_one("a[href='/account/password/reset/']")


def test_a_program_that_must_wait_gets_a_short_answer(maija):
    guess(5, maija)
    reply = Staff().log_in(maija, headers={"X-Requested-With": "XMLHttpRequest"})
    assert reply.status_code == 429
    assert reply.json()["error"]


def test_a_header_that_anybody_can_write_is_not_believed(maija):
    addresses = [f"203.0.113.{number}" for number in range(6)]
    statuses = [guess(1, maija, headers={"X-Forwarded-For": one})[0] for one in addresses]
    assert statuses[-2:] == [429, 429]


@override_settings(TRUSTED_PROXIES=1)
def test_behind_our_proxy_everybody_has_an_address_of_their_own(maija):
    spoofed = {"X-Forwarded-For": "192.0.2.1, 203.0.113.9"}
    assert guess(5, maija, headers=spoofed)[-1] == 429
    others = {"X-Forwarded-For": "203.0.113.9, 203.0.113.10"}
    assert Staff().log_in(maija, headers=others).status_code == 302
    assert (
        Staff().log_in(maija, headers={"X-Forwarded-For": "9.9.9.9, 203.0.113.9"}).status_code
        == 429
    )


def test_the_addresses_of_one_ipv6_household_count_as_one(maija):
    for number in range(5):
        guess(1, maija, REMOTE_ADDR=f"2001:db8:1:2::{number + 1:x}")
    assert Staff().log_in(maija, REMOTE_ADDR="2001:db8:1:2::ffff").status_code == 429
    assert Staff().log_in(maija, REMOTE_ADDR="2001:db8:1:3::1").status_code == 302


def test_guessing_from_many_addresses_stops_but_not_for_the_persons_own_browser(maija):
    own, stranger = Staff(), Staff()
    own.enter(maija)
    assert own.is_in()
    for number in range(MOST_IN_ALL):
        guess(1, maija, REMOTE_ADDR=f"198.51.100.{number + 1}")
    assert stranger.log_in(maija, REMOTE_ADDR="192.0.2.50").status_code == 429
    own.post("/account/logout/")
    assert own.log_in(maija).status_code == 302
    assert own.log_in(person()).status_code == 302


def test_the_mark_of_a_browser_is_nobody_elses_and_cannot_be_made(maija):
    other, thief = Staff(), Staff()
    other_person = person()
    give_app(other_person)
    other.enter(other_person)
    other.get("/admin/")
    mark = other.cookies[settings.DEVICE_COOKIE_NAME]
    assert mark["httponly"]
    thief.cookies[settings.DEVICE_COOKIE_NAME] = f"{maija.pk}:forged:signature"
    for number in range(MOST_IN_ALL):
        guess(1, maija, REMOTE_ADDR=f"198.51.100.{number + 1}")
    for browser in (other, thief):
        browser.post("/account/logout/")
        assert browser.log_in(maija, REMOTE_ADDR="192.0.2.50").status_code == 429


@pytest.mark.parametrize("wrong", ["000000", "12345678", "", "ä" * 300, "1" * 5000])
def test_wrong_codes_are_counted_like_wrong_passwords(maija, wrong):
    browser = Staff()
    browser.log_in(maija)
    statuses = [browser.give_code(wrong or "x").status_code for _ in range(5)]
    assert statuses == [200, 200, 200, 200, 429]
    empty_caches()
    assert browser.give_code(code_now()).status_code == 429
    assert not browser.is_in()
    let_time_pass(16)
    assert browser.give_code(code_now()).status_code == 302


def test_codes_cannot_be_guessed_for_ever_from_anywhere(maija, mailoutbox):
    browser = Staff()
    browser.log_in(maija)
    for _ in range(codes.MOST_WRONG):
        AccessAttempt.objects.all().delete()
        browser.give_code("000000")
    AccessAttempt.objects.all().delete()
    assert browser.give_code(code_now()).status_code == 200
    assert not browser.is_in()
    reset_password(maija, mailoutbox, "toinen melko pitkä lause")
    browser = Staff()
    browser.log_in(maija, "toinen melko pitkä lause")
    assert browser.give_code(code_now()).status_code == 302


def test_a_right_code_forgives_the_wrong_ones(maija):
    browser = Staff()
    browser.log_in(maija)
    browser.give_code("000000")
    maija.refresh_from_db()
    assert maija.wrong_codes == 1
    browser.give_code(code_now())
    maija.refresh_from_db()
    assert maija.wrong_codes == 0


def reset_password(user, mailoutbox, password: str) -> None:
    browser = Staff()
    browser.post("/account/password/reset/", {"email": user.email})
    link = next(word for word in mailoutbox[-1].body.split() if "/password/reset/key/" in word)
    form = browser.get(link.removeprefix("http://localhost"), follow=True)
    address = soup(form).select_one("form.fields")["action"]
    done = browser.post(address, {"password1": password, "password2": password})
    assert done.status_code == 302, soup(done).main.get_text()


def test_who_reads_the_mailbox_need_not_wait(maija, mailoutbox):
    guess(6, maija)
    reset_password(maija, mailoutbox, "toinen melko pitkä lause")
    assert Staff().log_in(maija, "toinen melko pitkä lause").status_code == 302


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/account/reauthenticate/", "password"),
        ("/account/password/change/", "oldpassword"),
        ("/account/security/reauthenticate/", "code"),
    ],
)
def test_a_session_left_open_is_no_place_to_guess(maija, path, field):
    browser = Staff()
    browser.force_login(maija)
    new = {"password1": "aivan uusi pitkä lause", "password2": "aivan uusi pitkä lause"}
    statuses = [browser.post(path, {field: "123456", **new}).status_code for _ in range(5)]
    assert statuses[-1] == 429
    good = code_now() if field == "code" else PASSWORD
    assert browser.post(path, {field: good, **new}).status_code == 429
    maija.refresh_from_db()
    assert maija.check_password(PASSWORD)


def test_what_was_typed_is_not_kept(maija):
    guess(1, maija)
    browser = Staff()
    browser.log_in(maija)
    browser.give_code("918273")
    kept = "".join(f"{one.get_data}{one.post_data}" for one in AccessAttempt.objects.all())
    for secret in (WRONG, maija.email, "918273"):
        assert secret not in kept


@pytest.mark.parametrize(
    "name", ["x" * 300 + "@example.org", "ä\x00@example.org", "a@b" * 2000, "…"]
)
def test_no_name_that_is_typed_breaks_the_page(db, name):
    for _ in range(2):
        reply = Staff().post("/account/login/", {"login": name, "password": "x\x00y"})
        assert reply.status_code == 200
