"""Codes of the second factor: each works once, and wrong ones are counted.

allauth remembers used codes and failures in the cache; here both are in the database, so that an
empty or missing Redis neither lets a seen code in again nor keeps everybody out.
"""

from __future__ import annotations

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.db import transaction

from network.users.models import User
from network.users.sealing import unseal

MOST_WRONG = 50
"""Wrong codes in a row that shut the second step until the password is changed by mail.

Whoever comes here knows the password. With three codes good at a time, fifty tries find one with a
chance of 1 to 6,700, however many addresses they come from and however long they take.
"""


class TooManyWrongCodes(Exception):
    """The account's second step is shut: somebody else seems to know the password."""


def accept_code(*, user: User, code: str) -> Authenticator | None:
    """The authenticator that the code is from, or None; a code from an app works once (RFC 6238).

    Raises ``TooManyWrongCodes``. The person's row is locked meanwhile, so that a hundred requests
    at once are still a hundred tries.
    """
    with transaction.atomic():
        wrong = (
            User.objects.select_for_update().values_list("wrong_codes", flat=True).get(pk=user.pk)
        )
        if wrong >= MOST_WRONG:
            raise TooManyWrongCodes
        found = _authenticator_of(user, code)
        User.objects.filter(pk=user.pk).update(wrong_codes=0 if found else wrong + 1)
    return found


def _authenticator_of(user: User, code: str) -> Authenticator | None:
    checks = {Authenticator.Type.TOTP: _use_app, Authenticator.Type.RECOVERY_CODES: _use_recovery}
    for authenticator in Authenticator.objects.filter(user_id=user.pk, type__in=checks):
        if checks[authenticator.type](authenticator, code):
            return authenticator
    return None


def _use_recovery(authenticator: Authenticator, code: str) -> bool:
    return authenticator.wrap().validate_code(code)


def _use_app(authenticator: Authenticator, code: str) -> bool:
    """Whether the app shows the code now, and has not been used with it or a later one."""
    secret = unseal(authenticator.data["secret"])
    for counter in totp.yield_hotp_counters_from_time():
        expected = totp.format_hotp_value(totp.hotp_value(secret, counter))
        if compare_user_code(actual=code, expected=expected):
            if counter <= authenticator.data.get("last_counter", 0):
                return False
            authenticator.data["last_counter"] = counter
            authenticator.save(update_fields=["data"])
            return True
    return False
