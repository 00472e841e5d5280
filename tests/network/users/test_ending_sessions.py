"""Whoever keeps the machine ends sessions by a command."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command

from tests.staff import Staff, give_app, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(maija) -> tuple[Staff, Staff]:
    """Browsers of two people."""
    other = person()
    give_app(other)
    browsers = Staff(), Staff()
    for browser, user in zip(browsers, (maija, other), strict=True):
        browser.force_login(user)
        assert browser.is_in()
    return browsers


def test_one_person_is_logged_out_everywhere_and_nobody_else(two, maija):
    call_command("end_sessions", email=maija.email.upper())
    assert [browser.is_in() for browser in two] == [False, True]


def test_everybody_is_logged_out(two):
    call_command("end_sessions", all=True)
    assert [browser.is_in() for browser in two] == [False, False]


def test_an_unknown_address_is_told_and_ends_nothing(two):
    with pytest.raises(CommandError, match=r"nobody@example\.org"):
        call_command("end_sessions", email="nobody@example.org")
    assert all(browser.is_in() for browser in two)


def test_somebody_must_be_named(two):
    with pytest.raises(CommandError):
        call_command("end_sessions")
    assert all(browser.is_in() for browser in two)
