"""Keys that sign letters (DKIM, RFC 6376; Ed25519: RFC 8463), and their lines in DNS."""

from __future__ import annotations

import base64
import os
import re
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from django.conf import settings

BITS = 2048
"""What every receiver checks (RFC 8301, 3.2 asks for at least 2048)."""
_LABEL = r"(?!-)[a-z0-9_-]{1,63}(?<!-)"
_DOMAIN = re.compile(rf"(?=.{{1,253}}$){_LABEL}(\.{_LABEL})+$")
_STRING = 255
"""Longest string of a TXT record (RFC 1035, 3.3); receivers join several."""


class KeyUnreadable(Exception):
    """The file of a key is not there, or holds no private key that signs mails."""


@dataclass(frozen=True)
class SigningKey:
    """One entry of ``DKIM_KEYS``."""

    domain: str
    selector: str
    path: Path

    @property
    def name(self) -> str:
        """Where its public half stands in DNS."""
        return f"{self.selector}._domainkey.{self.domain}"


def signing_keys() -> list[SigningKey]:
    """The keys of the settings; an entry without its three parts is left out."""
    parts = [entry.split(":", 2) for entry in settings.DKIM_KEYS]
    whole = [found for found in parts if len(found) == 3]
    return [SigningKey(domain.lower(), selector, Path(file)) for domain, selector, file in whole]


def is_domain(text: str) -> bool:
    """Whether DNS takes it as a domain's name."""
    return bool(_DOMAIN.match(text))


def is_selector(text: str) -> bool:
    """Whether it may name a key."""
    return bool(re.fullmatch(_LABEL, text))


def make_key(path: Path) -> None:
    """Write a new private key that only its owner reads (0600). Raises ``FileExistsError``."""
    key = generate_private_key(public_exponent=65537, key_size=BITS)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(pem)


def public_half(path: Path) -> tuple[str, str]:
    """Kind ("rsa", "ed25519") and public key in base64. Raises ``KeyUnreadable``."""
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise KeyUnreadable(str(path)) from error
    if isinstance(key, Ed25519PrivateKey):
        raw = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return "ed25519", base64.b64encode(raw).decode()
    if not isinstance(key, RSAPrivateKey):
        raise KeyUnreadable(str(path))
    der = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return "rsa", base64.b64encode(der).decode()


def txt_line(name: str, value: str) -> str:
    """A TXT record as a zone file and most DNS services take it."""
    pieces = [value[at : at + _STRING] for at in range(0, len(value), _STRING)]
    return f"{name}. IN TXT " + " ".join(f'"{piece}"' for piece in pieces)


def key_line(domain: str, selector: str, path: Path) -> str:
    """The line of a key. Raises ``KeyUnreadable``."""
    kind, public = public_half(path)
    return txt_line(f"{selector}._domainkey.{domain}", f"v=DKIM1; k={kind}; p={public}")
