"""Asking DNS, with one limit of time for all questions of a page."""

from __future__ import annotations

import time
from functools import cached_property
from typing import Any

from django.conf import settings
from dns.exception import DNSException
from dns.nameserver import Do53Nameserver
from dns.resolver import NXDOMAIN, NoAnswer, Resolver

SECONDS = 3.0
"""For all questions together."""


class Unanswered(Exception):
    """DNS did not answer in time: nothing is known."""


class Asker:
    """Asks the servers of ``DNS_SERVERS`` ("192.0.2.1" or "192.0.2.1:5353"), else the machine's.

    An empty list means that there is no such record; ``Unanswered`` that nobody can say.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._until = time.monotonic() + seconds
        self._told: dict[tuple[str, str], list[Any]] = {}

    @cached_property
    def _resolver(self) -> Resolver:
        try:
            resolver = Resolver(configure=not settings.DNS_SERVERS)
        except DNSException as error:
            raise Unanswered from error
        if settings.DNS_SERVERS:
            resolver.nameservers = [_server(text) for text in settings.DNS_SERVERS]
        resolver.timeout = 1.0
        return resolver

    def texts(self, name: str) -> list[str]:
        """The TXT records of a name, each joined from its strings."""
        found = self._ask(name, "TXT")
        return [b"".join(row.strings).decode("utf-8", "replace") for row in found]

    def mail_servers(self, name: str) -> list[str]:
        """The MX records of a name; "." alone (RFC 7505) is none."""
        hosts = [str(row.exchange).rstrip(".") for row in self._ask(name, "MX")]
        return [host for host in hosts if host]

    def addresses(self, name: str) -> list[str]:
        """The IPv4 and IPv6 addresses of a host."""
        return [row.address for kind in ("A", "AAAA") for row in self._ask(name, kind)]

    def _ask(self, name: str, kind: str) -> list[Any]:
        if (name, kind) not in self._told:
            self._told[name, kind] = self._asked(name, kind)
        return self._told[name, kind]

    def _asked(self, name: str, kind: str) -> list[Any]:
        left = self._until - time.monotonic()
        if left <= 0:
            raise Unanswered(name)
        try:
            return list(self._resolver.resolve(name, kind, lifetime=left, search=False))
        except (NXDOMAIN, NoAnswer):
            return []
        except (DNSException, OSError, ValueError) as error:
            raise Unanswered(name) from error


def _server(text: str) -> Do53Nameserver:
    address, colon, port = text.rpartition(":")
    if colon and port.isdecimal() and address.count(":") == 0:
        return Do53Nameserver(address, int(port))
    return Do53Nameserver(text)
