"""The hidden field that says which form this is, for which site, and when it was shown."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass

from django.core import signing
from django.utils import timezone

SOONEST = dt.timedelta(seconds=3)
"""Nobody reads and fills in a form faster than this."""
NO_TIME = dt.timedelta()
LATEST = dt.timedelta(hours=4)

_SALT = "network.public_forms"


class TokenProblem(ValueError):
    """The token does not let the form through; the form comes back, filled in."""


class TokenUnknown(TokenProblem):
    """We never wrote it, or wrote it for another form or another site."""


class TokenTooOld(TokenProblem):
    """It was shown more than four hours ago."""


class TokenTooYoung(TokenProblem):
    """It was shown a moment ago; the same token will do in a moment."""


@dataclass(frozen=True)
class Token:
    """What a token that we wrote says."""

    nonce: str
    shown_at: dt.datetime


def issue(*, form_id: str, host: str, now: dt.datetime | None = None) -> str:
    """A token for one showing of one form on one site; 128 random bits make it the only one."""
    moment = int((now or timezone.now()).timestamp())
    return signing.dumps([form_id, host, moment, secrets.token_urlsafe(16)], salt=_SALT)


def read(
    text: str,
    *,
    form_id: str,
    host: str,
    soonest: dt.timedelta = SOONEST,
    now: dt.datetime | None = None,
) -> Token:
    """The token, when it is for this form and site and neither too young nor too old.

    Raises ``TokenUnknown``, ``TokenTooOld`` and ``TokenTooYoung``.
    """
    token = _opened(text, form_id, host)
    age = (now or timezone.now()) - token.shown_at
    if age > LATEST:
        raise TokenTooOld
    if age < soonest:
        raise TokenTooYoung
    return token


def _opened(text: str, form_id: str, host: str) -> Token:
    try:
        content = signing.loads(text, salt=_SALT)
    except (signing.BadSignature, ValueError) as error:
        raise TokenUnknown from error
    match content:
        case [str(form), str(site), int(moment), str(nonce)] if (form, site) == (form_id, host):
            return Token(nonce, dt.datetime.fromtimestamp(moment, dt.UTC))
    raise TokenUnknown
