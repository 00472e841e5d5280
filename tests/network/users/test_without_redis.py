"""Redis may be away: people still come in, and guessing is still stopped."""

from __future__ import annotations

import time

import pytest
from django.core.cache import caches
from django.test import override_settings

from tests.staff import Staff, code_now

pytestmark = pytest.mark.django_db


@pytest.fixture
def no_redis(settings):
    """Every cache looks for a Redis where nothing listens."""
    away = {
        name: {**cache, "LOCATION": "redis://127.0.0.1:1/0"}
        for name, cache in settings.CACHES.items()
    }
    with override_settings(CACHES=away):
        assert caches["default"].get("anything") is None
        yield


def test_a_whole_log_in_works_without_redis_and_soon(no_redis, maija):
    browser, began = Staff(), time.monotonic()
    browser.enter(maija)
    assert time.monotonic() - began < 5
    assert browser.get("/account/security/").status_code == 200


def test_guessing_and_used_codes_are_known_without_redis(no_redis, maija):
    browser, second = Staff(), Staff()
    code = code_now()
    browser.log_in(maija)
    assert browser.give_code(code).status_code == 302
    second.log_in(maija)
    assert second.give_code(code).status_code == 200
    assert [Staff().log_in(maija, "wrong").status_code for _ in range(5)][-1] == 429


def test_with_redis_a_key_is_added_once():
    assert caches["default"].add("one", 1) is True
    assert caches["default"].add("one", 2) is False
    assert caches["default"].get("one") == 1


def test_a_link_for_a_new_password_is_sent_without_redis(no_redis, maija, mailoutbox):
    assert Staff().post("/account/password/reset/", {"email": maija.email}).status_code == 302
    assert mailoutbox[0].to == [maija.email]
