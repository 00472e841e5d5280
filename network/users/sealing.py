"""Secrets of second factors, sealed before they reach the database."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

PURPOSE = b"network.users.sealing: secrets of second factors"


def seal(text: str) -> str:
    """The text, readable only with ``SECRET_KEY``."""
    return _keys().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """The text again; ``SECRET_KEY_FALLBACKS`` open what was sealed before a change of keys.

    Raises ``cryptography.fernet.InvalidToken`` when no key fits.
    """
    return _keys().decrypt(sealed.encode()).decode()


def _keys() -> MultiFernet:
    return MultiFernet(
        [_derived(key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
    )


def _derived(secret: str) -> Fernet:
    """A key for this purpose alone, from which the secret and its other keys cannot be told."""
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(secret.encode())
    return Fernet(base64.urlsafe_b64encode(derived))
