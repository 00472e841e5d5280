"""Whether a domain lets our servers send in its name (SPF, RFC 7208)."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from django.conf import settings

from newsletters.returns.asking import Asker

Network = IPv4Network | IPv6Network

MOST_LOOKUPS = 10
"""RFC 7208, 4.6.4: a receiver that needs more gives up."""

SERVICES = {
    "amazon_ses": "amazonses.com",
    "brevo": "spf.brevo.com",
    "mailersend": "_spf.mailersend.net",
    "mailgun": "mailgun.org",
    "mailjet": "spf.mailjet.com",
    "mandrill": "spf.mandrillapp.com",
    "postmark": "spf.mtasv.net",
    "sendgrid": "sendgrid.net",
    "sparkpost": "sparkpostmail.com",
}
"""What each service says to include, by its name in django-anymail."""


class TooManyLookups(Exception):
    """The record asks for more look-ups than receivers make."""


@dataclass
class Ways:
    """What a record must name: addresses of our servers, or the service that sends."""

    hosts: dict[str, list[str]] = field(default_factory=dict)
    include: str = ""

    @property
    def mechanisms(self) -> list[str]:
        """As they stand in a record: "ip4:192.0.2.25", "include:mailgun.org"."""
        if self.include:
            return [f"include:{self.include}"]
        return [_mechanism(ip) for addresses in self.hosts.values() for ip in addresses]


def _mechanism(address: str) -> str:
    return f"ip{ip_address(address).version}:{address}"


def our_ways(asker: Asker) -> Ways:
    """From the settings. A relay on this machine or network is known outside by another address,
    which nobody can know here, so it names none. Raises ``Unanswered``."""
    service = settings.MAIL_SERVICE.removeprefix("anymail.backends.").partition(".")[0]
    if service:
        return Ways(include=SERVICES.get(service, ""))
    hosts = {host for relay in settings.LETTER_RELAYS if (host := urlsplit(relay).hostname)}
    return Ways(hosts={host: _public(host, asker) for host in sorted(hosts)})


def _public(host: str, asker: Asker) -> list[str]:
    try:
        found = [str(ip_address(host))]
    except ValueError:
        found = asker.addresses(host) if "." in host else []
    return [address for address in found if ip_address(address).is_global]


def record_of(domain: str, asker: Asker) -> list[str]:
    """The SPF records of a domain; more than one is an error (RFC 7208, 4.5)."""
    return [text for text in asker.texts(domain) if text.lower().split(" ")[0] == "v=spf1"]


def allows(record: str, domain: str, ways: Ways, asker: Asker) -> bool:
    """Whether the record lets every one of our ways pass. Raises ``TooManyLookups``."""
    walk = _Walk(asker)
    terms = walk.terms(record, domain)
    if ways.include:
        return ways.include in walk.includes
    wanted = [address for addresses in ways.hosts.values() for address in addresses]
    return all(any(ip_address(one) in network for network in terms) for one in wanted)


class _Walk:
    """Gathers the networks that a record and those that it includes let pass."""

    def __init__(self, asker: Asker) -> None:
        self.asker = asker
        self.includes: set[str] = set()
        self._looked = 0

    def terms(self, record: str, domain: str) -> list[Network]:
        found: list[Network] = []
        for term in record.split()[1:]:
            if term[0] in "-~?":
                continue
            found += self._networks(term.removeprefix("+"), domain)
        return found

    def _networks(self, term: str, domain: str) -> list[Network]:
        name, _sign, value = term.replace("redirect=", "include:", 1).partition(":")
        name, _slash, length = name.lower().partition("/")
        if name in {"ip4", "ip6"}:
            return _network(value)
        if name == "include":
            return self._included(value.lower().rstrip("."))
        if name in {"a", "mx"}:
            value, _slash, length = value.partition("/") if value else (domain, "", length)
            return self._hosts(name, value, length.partition("/")[0])
        return []

    def _included(self, domain: str) -> list[Network]:
        if domain in self.includes:
            return []
        self._look()
        self.includes.add(domain)
        records = record_of(domain, self.asker)
        return self.terms(records[0], domain) if records else []

    def _hosts(self, kind: str, domain: str, length: str) -> list[Network]:
        self._look()
        hosts = self.asker.mail_servers(domain)[:MOST_LOOKUPS] if kind == "mx" else [domain]
        found = [address for host in hosts for address in self.asker.addresses(host)]
        suffix = f"/{length}" if length else ""
        return [net for ip in found for net in _network(ip + (suffix if "." in ip else ""))]

    def _look(self) -> None:
        self._looked += 1
        if self._looked > MOST_LOOKUPS:
            raise TooManyLookups


def _network(text: str) -> list[Network]:
    try:
        return [ip_network(text, strict=False)]
    except ValueError:
        return []


def line(record: str, ways: Ways) -> str:
    """The record with what it lacks; a new one where there is none."""
    mechanisms = ways.mechanisms or ["ip4:…"]
    if not record:
        return f"v=spf1 {' '.join(mechanisms)} ~all"
    terms = record.split()
    missing = [one for one in mechanisms if one not in terms]
    return " ".join([terms[0], *missing, *terms[1:]])
