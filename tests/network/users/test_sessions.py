"""Sessions: seen by their owner, and ended when something about the account changes."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth.models import Group
from django.contrib.sessions.models import Session
from django.test import override_settings
from wagtail.users.models import UserProfile

from network.tasks import forget_sessions
from network.users.models import User
from tests.network.users.test_throttling import reset_password
from tests.staff import PASSWORD, Staff, code_now, person, soup

pytestmark = pytest.mark.django_db

NEW = "aivan uusi pitkä lause"


def change_password(browser: Staff) -> None:
    fields = {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}
    reply = browser.post("/account/password/change/", fields)
    assert reply.status_code == 302, soup(reply).main.get_text()


def take_app_out(browser: Staff) -> None:
    assert browser.post("/account/security/app/deactivate/").status_code == 302


def make_codes(browser: Staff) -> None:
    assert browser.post("/account/security/recovery-codes/generate/").status_code == 302


def end_others(browser: Staff) -> None:
    assert browser.post("/account/sessions/").status_code == 302


def set_app_up_anew(browser: Staff) -> None:
    take_app_out(browser)
    address = "/account/security/app/activate/"
    secret = soup(browser.get(address)).select_one("main code").get_text().replace(" ", "")
    assert browser.post(address, {"code": code_now(secret)}).status_code == 302


@pytest.mark.usefixtures("committing")
@pytest.mark.parametrize("act", [change_password, set_app_up_anew, make_codes, end_others])
def test_the_owners_change_ends_every_other_session(maija, act: Callable[[Staff], None]):
    own, elsewhere = Staff(), Staff()
    for browser in (own, elsewhere):
        browser.force_login(maija)
        assert browser.is_in()
    key = own.session.session_key
    act(own)
    assert own.is_in()
    assert not elsewhere.is_in()
    assert [row.session_key for row in UserSession.objects.filter(user=maija)] == [
        own.session.session_key
    ]
    assert act is end_others or own.session.session_key != key


@pytest.mark.usefixtures("committing")
def test_a_request_that_comes_late_with_the_old_key_takes_no_cookie_away(maija):
    """Another tab asked while the password was changed; its answer reaches the same browser."""
    own, late = Staff(), Staff()
    own.force_login(maija)
    late.cookies[settings.SESSION_COOKIE_NAME] = own.session.session_key
    change_password(own)
    reply = late.get("/admin/")
    assert reply.status_code == 302
    assert settings.SESSION_COOKIE_NAME not in reply.cookies
    key = own.session.session_key
    given = own.post("/account/logout/").cookies[settings.SESSION_COOKIE_NAME].value
    assert given != key
    assert not Session.objects.filter(pk=key).exists()
    assert not own.is_in()


@pytest.mark.usefixtures("committing")
def test_a_factor_taken_away_ends_every_other_session(maija):
    own, elsewhere = Staff(), Staff()
    for browser in (own, elsewhere):
        browser.force_login(maija)
        assert browser.is_in()
    take_app_out(own)
    assert own.get("/account/security/app/activate/").status_code == 200
    assert elsewhere.get("/account/security/app/activate/").status_code == 302


def close_account(user: User) -> None:
    user.is_active = False
    user.save()


def make_ordinary(user: User) -> None:
    user.is_superuser = False
    user.save(update_fields=["is_superuser"])


def give_role(user: User) -> None:
    user.groups.add(Group.objects.get(name="Editors"))


def give_role_from_the_groups_side(user: User) -> None:
    Group.objects.get(name="Editors").user_set.add(user)


def take_role(user: User) -> None:
    user.groups.remove(Group.objects.get(name="Moderators"))


def take_every_role(user: User) -> None:
    user.groups.clear()


def empty_the_group(user: User) -> None:
    Group.objects.get(name="Moderators").user_set.clear()


def other_password(user: User) -> None:
    user.set_password(NEW)
    user.save()


def nothing_of_the_kind(user: User) -> None:
    user.first_name = "Liisa"
    user.save()
    user.groups.add(Group.objects.get(name="Moderators"))


POWERS = [
    close_account,
    make_ordinary,
    give_role,
    give_role_from_the_groups_side,
    take_role,
    take_every_role,
    empty_the_group,
    other_password,
]


@pytest.mark.parametrize("act", [*POWERS, nothing_of_the_kind])
def test_somebody_elses_change_ends_every_session(maija, act: Callable[[User], None]):
    Group.objects.get_or_create(name="Editors")
    Group.objects.get_or_create(name="Moderators")[0].user_set.add(maija)
    other, browser, unlisted, others_browser = person(), Staff(), Staff(), Staff()
    browser.force_login(maija)
    unlisted.force_login(maija)  # it has visited nothing yet, so no list knows it
    others_browser.force_login(other)
    assert browser.is_in()
    assert others_browser.is_in()
    act(User.objects.get(pk=maija.pk))
    assert others_browser.is_in()
    if act is nothing_of_the_kind:
        assert browser.is_in()
        assert unlisted.is_in()
    else:
        assert not unlisted.is_in()
        assert "_auth_user_id" not in browser.get("/admin/").wsgi_request.session
        assert browser.get("/account/sessions/").status_code == 302


def test_a_new_password_by_mail_ends_every_session_and_logs_nobody_in(maija, mailoutbox):
    browser = Staff()
    browser.force_login(maija)
    assert browser.is_in()
    reset_password(maija, mailoutbox, NEW)
    assert not browser.is_in()
    with_link = Staff()
    with_link.post("/account/password/reset/", {"email": maija.email})
    link = re.search(r"http://localhost(/account/password/reset/key/\S+)", mailoutbox[-1].body)
    form = with_link.get(link[1], follow=True)
    fields = {"password1": NEW + "!", "password2": NEW + "!"}
    done = with_link.post(soup(form).select_one("form.fields")["action"], fields)
    assert done.url == "/account/password/reset/key/done/"
    assert with_link.get("/admin/").url.startswith("/account/login/")
    assert with_link.log_in(maija, NEW + "!").url == "/account/security/authenticate/"
    used = Staff().get(link[1], follow=True)
    assert soup(used).select_one("form.fields") is None


def test_a_link_of_an_earlier_address_no_longer_works(maija, mailoutbox):
    Staff().post("/account/password/reset/", {"email": maija.email})
    link = re.search(r"http://localhost(/account/password/reset/key/\S+)", mailoutbox[-1].body)
    before, maija.email = maija.email, "uusi@example.org"
    maija.save()
    assert soup(Staff().get(link[1], follow=True)).select_one("form.fields") is None
    assert (
        Staff().post("/account/login/", {"login": before, "password": PASSWORD}).status_code == 200
    )
    Staff().post("/account/password/reset/", {"email": before})
    assert len(mailoutbox) == 1


def test_the_link_is_to_our_own_host_and_in_the_persons_language(maija, mailoutbox):
    UserProfile.objects.create(user=maija, preferred_language="sv")
    asked = {"email": maija.email}
    elsewhere = Staff().post(
        "/account/password/reset/", asked, headers={"host": "kainuu.localhost"}
    )
    assert elsewhere.status_code == 404
    assert not mailoutbox
    Staff().post("/account/password/reset/", asked, headers={"host": "localhost"})
    assert "http://localhost/account/password/reset/key/" in mailoutbox[0].body
    assert "lang=sv" in mailoutbox[0].body
    assert "kainuu" not in mailoutbox[0].body


@pytest.mark.parametrize(("hours", "open_still"), [(11, True), (13, False)])
def test_a_working_day_is_the_longest_session(maija, hours, open_still):
    browser = Staff()
    browser.force_login(maija)
    assert browser.is_in()
    session = browser.session
    session["account_session_began"] -= hours * 3600
    session.save()
    assert browser.is_in() is open_still


@pytest.mark.parametrize(("minutes", "open_still"), [(110, True), (130, False)])
def test_a_session_that_nobody_uses_ends(maija, minutes, open_still):
    browser = Staff()
    browser.force_login(maija)
    assert browser.is_in()
    session = browser.session
    session["account_session_began"] -= 4 * 3600
    session["account_session_seen"] -= minutes * 60
    session.save()
    reply = browser.get("/admin/")
    assert (reply.status_code == 200) is open_still
    if not open_still:
        assert soup(browser.get(reply.url)).select_one("[role=status]")


def test_a_session_that_began_at_no_log_in_is_over(maija):
    browser = Staff()
    browser.force_login(maija)
    session = browser.session
    del session["account_session_began"]
    session.save()
    assert not browser.is_in()


def test_a_session_that_ends_in_the_middle_of_a_visit_leads_to_the_log_in(maija, monkeypatch):
    browser = Staff()
    browser.force_login(maija)

    def ended_elsewhere(_request: object) -> bool:
        Session.objects.all().delete()
        return False

    monkeypatch.setattr("network.users.sessions.is_over", ended_elsewhere)
    reply = browser.get("/admin/")
    assert (reply.status_code, reply.url) == (302, "/account/login/?next=/admin/")


def test_the_list_shows_each_session_with_its_device_and_this_one(maija):
    agents = {
        "Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0": "Firefox, Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1": "Safari, iPhone",
        "": None,
    }
    for agent in agents:
        browser = Staff(HTTP_USER_AGENT=agent)
        browser.force_login(maija)
        assert browser.is_in()
    page = soup(browser.get("/account/sessions/"))
    headings = [heading.get_text(" ", strip=True) for heading in page.select(".things h2")]
    assert len(headings) == 3
    for device in filter(None, agents.values()):
        assert device in headings
    assert len(page.select(".things .tag")) == 1
    stranger = Staff()
    stranger.force_login(person())
    stranger.is_in()
    assert len(soup(stranger.get("/account/sessions/")).select(".things li")) == 1


def test_use_is_noted_once_a_minute(maija, django_assert_num_queries):
    browser = Staff()
    browser.force_login(maija)
    browser.get("/account/sessions/")
    row = UserSession.objects.get(user=maija)
    browser.get("/account/sessions/")
    assert UserSession.objects.get(user=maija).last_seen_at == row.last_seen_at
    session = browser.session
    session["account_session_seen"] -= 61
    session.save()
    browser.get("/account/sessions/")
    assert UserSession.objects.get(user=maija).last_seen_at > row.last_seen_at


def test_sessions_outlive_a_new_secret_key(maija):
    browser = Staff()
    browser.force_login(maija)
    with override_settings(SECRET_KEY="new" * 20, SECRET_KEY_FALLBACKS=[settings.SECRET_KEY]):
        assert browser.is_in()
    with override_settings(SECRET_KEY="another" * 10, SECRET_KEY_FALLBACKS=[]):
        assert not browser.is_in()


def test_what_has_ended_is_swept_away(maija):
    browser, ended = Staff(), Staff()
    for one in (browser, ended):
        one.force_login(maija)
        assert one.is_in()
    Session.objects.filter(pk=ended.session.session_key).update(expire_date="2020-01-01T00:00Z")
    forget_sessions()
    assert [row.session_key for row in UserSession.objects.all()] == [browser.session.session_key]
    assert Session.objects.count() == 1
    assert Authenticator.objects.filter(user=maija).exists()
