"""Secrets of second factors and of webhooks, sealed before they reach the database."""

from __future__ import annotations

import base64
from collections.abc import Callable

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

PURPOSE = b"network.users.sealing: secrets of second factors"
renewals: list[Callable[[], str]] = []
"""What ``manage.py renew_seals`` does besides: each seals a room's secrets anew, and says how many
in a sentence."""


def seal(text: str, purpose: bytes = PURPOSE) -> str:
    """The text, readable only with ``SECRET_KEY`` and for the same purpose."""
    return _keys(purpose).encrypt(text.encode()).decode()


def unseal(sealed: str, purpose: bytes = PURPOSE) -> str:
    """The text again; ``SECRET_KEY_FALLBACKS`` open what was sealed before a change of keys.

    Raises ``cryptography.fernet.InvalidToken`` when no key fits.
    """
    return _keys(purpose).decrypt(sealed.encode()).decode()


def _keys(purpose: bytes) -> MultiFernet:
    return MultiFernet(
        [_derived(key, purpose) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
    )


def _derived(secret: str, purpose: bytes) -> Fernet:
    """A key for this purpose alone, from which the secret and its other keys cannot be told."""
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())
    return Fernet(base64.urlsafe_b64encode(derived))
