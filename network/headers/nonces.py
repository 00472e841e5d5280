"""The word by which the admin's own inline scripts are known.

It is the same for a whole session: dialogs come as pieces of HTML after the page, and their scripts
must know the word that the page's policy named. Another session has another one, and nobody can
work it out without the secret key.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

_nonce: ContextVar[str] = ContextVar("nonce", default="")
_SALT = "network.headers.nonces"


def current() -> str:
    """The nonce of the request that is being answered; empty outside the admin."""
    return _nonce.get()


@contextmanager
def known_as(nonce: str) -> Iterator[None]:
    """Answer a request under this nonce."""
    token = _nonce.set(nonce)
    try:
        yield
    finally:
        _nonce.reset(token)


def nonce_for(request: HttpRequest) -> str:
    """The session's nonce; one for this answer alone where nobody is logged in."""
    key = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    if not key:
        return secrets.token_urlsafe(16)
    digest = salted_hmac(_SALT, key, algorithm="sha256").digest()
    return base64.urlsafe_b64encode(digest[:16]).decode().rstrip("=")
