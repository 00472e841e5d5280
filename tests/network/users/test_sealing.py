"""Secrets of second factors cannot be read from the database alone."""

from __future__ import annotations

import json

import pytest
from allauth.mfa.models import Authenticator
from cryptography.fernet import InvalidToken
from django.conf import settings
from django.db import connection
from django.test import override_settings

from network.users.sealing import seal, unseal
from tests.staff import SECRET, Staff, code_now, give_app, soup

pytestmark = pytest.mark.django_db

OLD, NEW = "old secret key " * 4, "new secret key " * 4


def rows() -> str:
    """The table as somebody who has stolen a backup reads it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT data::text FROM mfa_authenticator")
        return " ".join(row[0] for row in cursor.fetchall())


@pytest.mark.usefixtures("committing")
def test_neither_keys_nor_recovery_codes_stand_in_the_database(newcomer):
    browser = Staff()
    browser.log_in(newcomer)
    address = "/account/security/app/activate/"
    secret = soup(browser.get(address)).select_one("main code").get_text().replace(" ", "")
    browser.post(address, {"code": code_now(secret)})
    shown = soup(browser.get("/account/security/recovery-codes/")).select(".codes code")
    assert len(shown) == 10
    kept = rows()
    assert secret not in kept
    for code in shown:
        assert code.get_text().replace(" ", "") not in kept
    seed = Authenticator.objects.get(type="recovery_codes").data["seed"]
    assert unseal(seed) not in kept
    assert json.loads(kept.split("} {")[0].rstrip("}") + "}")


def test_a_new_key_opens_what_the_old_one_sealed_until_the_old_one_goes():
    with override_settings(SECRET_KEY=OLD, SECRET_KEY_FALLBACKS=[]):
        sealed = seal("secret")
    with override_settings(SECRET_KEY=NEW, SECRET_KEY_FALLBACKS=[OLD]):
        assert unseal(sealed) == "secret"
        anew = seal("secret")
    with override_settings(SECRET_KEY=NEW, SECRET_KEY_FALLBACKS=[]):
        assert unseal(anew) == "secret"
        with pytest.raises(InvalidToken):
            unseal(sealed)


def test_people_log_in_after_the_key_has_changed(maija):
    before = settings.SECRET_KEY
    with override_settings(SECRET_KEY=NEW, SECRET_KEY_FALLBACKS=[before]):
        browser = Staff()
        browser.enter(maija)
        assert browser.is_in()


def test_the_same_secret_is_sealed_differently_each_time(maija, newcomer):
    give_app(newcomer)
    first, second = (row.data["secret"] for row in Authenticator.objects.all())
    assert first != second
    assert unseal(first) == unseal(second) == SECRET
