"""A link to a new password that is not good any more: 410, and the password stays."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.core import signing

from network.users.models import User
from tests.staff import PASSWORD, Staff, person, soup

NEW = "neljä hidasta saukkoa joessa"
BEFORE = "/account/password/reset/key/"


@pytest.fixture
def link(maija: User, mailoutbox: list) -> str:
    """The path that stands in the mail."""
    Staff().post("/account/password/reset/", {"email": maija.email})
    (found,) = re.findall(rf"http://localhost({BEFORE}\S+)", mailoutbox[-1].body)
    return found


def use(path: str) -> object:
    """Open a link and, if it leads to a form, choose a password; the last answer."""
    browser = Staff()
    reply = browser.get(path, follow=True)
    form = soup(reply).select_one("form.fields")
    if form is None:
        return reply
    return browser.post(form["action"], {"password1": NEW, "password2": NEW})


def _edited(path: str) -> str:
    return path.replace(BEFORE, f"{BEFORE}1")


def _of_somebody_else(path: str) -> str:
    key = path.removeprefix(BEFORE).partition("-")[2]
    return f"{BEFORE}{_name_of(person())}-{key}"


def _name_of(user: User) -> str:
    from allauth.account.utils import user_pk_to_url_str

    return user_pk_to_url_str(user)


def _of_another_purpose(path: str) -> str:
    name = path.removeprefix(BEFORE).partition("-")[0]
    return f"{BEFORE}{name}-{signing.dumps([1, 'x'], salt='people.invitation')}/"


BAD: list[Callable[[str], str]] = [
    _edited,
    _of_somebody_else,
    _of_another_purpose,
    lambda path: f"{BEFORE}x-x/",
    lambda path: f"{BEFORE}{'z' * 40}-set-password/",
]


@pytest.mark.parametrize("spoil", BAD)
def test_a_link_that_we_did_not_write_changes_nothing(maija, link, spoil):
    refused(maija, spoil(link), "Linkki ei enää toimi")


def test_a_link_is_good_once(maija, link):
    assert use(link).status_code == 302
    maija.refresh_from_db()
    assert maija.check_password(NEW)
    maija.set_password(PASSWORD)
    maija.save()
    refused(maija, link, "Linkki ei enää toimi")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("sv", "Länken fungerar inte längre"), ("en", "The link no longer works")],
)
def test_an_old_link_says_so_in_the_persons_language(maija, link, settings, language, sentence):
    settings.PASSWORD_RESET_TIMEOUT = -1
    refused(maija, f"{link.partition('?')[0]}?lang={language}", sentence)


def test_a_link_works_on_the_networks_own_host_only(maija, link):
    reply = Staff().get(link, headers={"host": "kainuu.localhost"})
    assert reply.status_code == 404
    assert maija.email not in reply.content.decode()
    assert use(link).status_code == 302


def refused(maija: User, path: str, sentence: str) -> None:
    """The link leads to no form, names nobody, and the password is what it was."""
    reply = use(path)
    assert reply.status_code == 410
    assert sentence in reply.content.decode()
    assert maija.email not in reply.content.decode()
    maija.refresh_from_db()
    assert maija.check_password(PASSWORD)
