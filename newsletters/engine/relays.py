"""The mail servers that take letters from us."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 587, "smtp+ssl": 465}


@dataclass(frozen=True, kw_only=True)
class Relay:
    """One server: ``smtp://``, ``smtp+tls://`` (STARTTLS, or nothing leaves), ``smtp+ssl://``."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    starttls: bool = False
    implicit_tls: bool = False
    ca: str = ""
    """A file with the certificate of an authority of one's own."""

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    def tls(self) -> ssl.SSLContext:
        """Certificates are checked, always: a letter is full of addresses."""
        return ssl.create_default_context(cafile=self.ca or None)


def relay_of(url: str) -> Relay:
    """Raises ``ImproperlyConfigured`` for what is no address of a mail server."""
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ImproperlyConfigured("LETTER_RELAYS: smtp, smtp+tls or smtp+ssl://host:port")
    return Relay(
        host=parts.hostname,
        port=parts.port or _PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starttls=parts.scheme in ("smtp+tls", "smtps"),
        implicit_tls=parts.scheme == "smtp+ssl",
        ca=parse_qs(parts.query).get("ca", [""])[0],
    )


def relays() -> list[Relay]:
    """Those of ``LETTER_RELAYS``, else the server of all other mail."""
    return [relay_of(url) for url in settings.LETTER_RELAYS]
