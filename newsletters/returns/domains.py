"""Whether the domain that a region's letters come from is in order, and what to add to DNS.

What is asked: SPF (RFC 7208) of the sender's domain and of the domain that reports come to, whose
envelope address receivers check; our DKIM key (RFC 6376); DMARC (RFC 7489), and that From agrees
with one of them; and that reports find their way back (MX). Google and Yahoo (2024) and Microsoft
(2025) ask for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from newsletters.checking import Check, Examined, Level, on_request
from newsletters.returns import dmarc, spf
from newsletters.returns.asking import Asker, Unanswered
from newsletters.returns.keys import (
    KeyUnreadable,
    SigningKey,
    key_line,
    public_half,
    signing_keys,
    txt_line,
)
from regions.models import Region

_RESERVED = ("localhost", "test", "invalid", "example", "example.org", "example.net", "example.com")
"""RFC 2606 and 6761: nobody's domains, so DNS is not asked about them."""


def sender_of(region: Region) -> str:
    """The address that the region's letters come from."""
    look = region.open_site.regionsettings
    return look.letters_from or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]


def is_reserved(domain: str) -> bool:
    """Whether a domain exists for examples only."""
    return any(domain == name or domain.endswith(f".{name}") for name in _RESERVED)


def check_sender(region: Region) -> list[Check]:
    """What is found of the sender's domain, within three seconds, in the active language."""
    domain = sender_of(region).rpartition("@")[2].lower()
    if is_reserved(domain) and not settings.DNS_SERVERS:
        told = _("%(domain)s is a domain for examples: letters from it reach nobody outside.")
        return [Check("domain", Level.WARN, told % {"domain": domain})]
    return _SenderCheck(region, domain).run()


@on_request
def check_domain(examined: Examined) -> Iterator[Check]:
    """The sender's domain, on the page of checks."""
    if examined.letter.region is not None:
        yield from check_sender(examined.letter.region)


class _SenderCheck:
    """The questions about one domain; answers are shared between them."""

    def __init__(self, region: Region, domain: str) -> None:
        self.region, self.domain = region, domain
        self.bounces = settings.BOUNCE_DOMAIN.lower()
        self.asker = Asker()
        self.spf_passes = self.dkim_passes = False
        self.keys = [key for key in signing_keys() if dmarc.is_within(domain, key.domain)]

    def run(self) -> list[Check]:
        """Each question in turn; one that DNS leaves open says so."""
        questions: list[tuple[str, Callable[[], Iterator[Check]]]] = [
            ("spf", self._spf),
            ("dkim", self._dkim),
            ("dmarc", self._dmarc),
        ]
        if not settings.MAIL_SERVICE:
            questions += [("alignment", self._alignment), ("bounces", self._bounces)]
        return [check for key, ask in questions for check in self._asked(key, ask)]

    def _asked(self, key: str, ask: Callable[[], Iterator[Check]]) -> list[Check]:
        try:
            return list(ask())
        except Unanswered:
            told = _("DNS did not answer in time, so this is not known. Look again in a moment.")
            return [Check(key, Level.WARN, told)]

    def _spf(self) -> Iterator[Check]:
        ways = spf.our_ways(self.asker)
        yield self._spf_of("spf", self.domain, ways)
        if self.bounces != self.domain and not settings.MAIL_SERVICE:
            check = self._spf_of("spf-bounces", self.bounces, ways)
            self.spf_passes = check.level is Level.OK
            yield check

    def _spf_of(self, key: str, domain: str, ways: spf.Ways) -> Check:
        records = spf.record_of(domain, self.asker)
        named = {"domain": domain}
        if len(records) > 1:
            told = _("%(domain)s has several SPF records; receivers then heed none. Keep one.")
            return Check(key, Level.WARN, told % named, "\n".join(records))
        record = records[0] if records else ""
        add = txt_line(domain, spf.line(record, ways))
        if not record:
            told = _("%(domain)s does not say who may send its mail (SPF). Add this line to DNS.")
            return Check(key, Level.WARN, told % named, add)
        try:
            passes = spf.allows(record, domain, ways, self.asker)
        except spf.TooManyLookups:
            told = _("The SPF record of %(domain)s needs more look-ups than receivers make.")
            return Check(key, Level.WARN, told % named, record)
        if not passes:
            told = _("The SPF record of %(domain)s leaves our servers out. Change it to this.")
            return Check(key, Level.WARN, told % named, add)
        self.spf_passes = self.spf_passes or domain == self.bounces
        if not ways.mechanisms:
            told = _("%(domain)s has an SPF record. Ask if it names the network's mail server.")
            return Check(key, Level.OK, told % named, record)
        return Check(key, Level.OK, _("SPF of %(domain)s is in order.") % named, record)

    def _dkim(self) -> Iterator[Check]:
        if settings.MAIL_SERVICE:
            told = _("The sending service signs the letters; its own pages give the lines for DNS.")
            yield Check("dkim", Level.OK, told)
        elif not self.keys:
            told = _("No key of ours signs letters from %(domain)s. Make one with this command.")
            command = f"manage.py dkim_key {self.domain}"
            yield Check("dkim", Level.WARN, told % {"domain": self.domain}, command)
        for key in self.keys if not settings.MAIL_SERVICE else ():
            yield self._dkim_of(key)

    def _dkim_of(self, key: SigningKey) -> Check:
        named = {"name": key.name}
        try:
            _kind, public = public_half(key.path)
            add = key_line(key.domain, key.selector, key.path)
        except KeyUnreadable:
            told = _("The private key of %(name)s cannot be read. Tell whoever runs the network.")
            return Check("dkim", Level.WARN, told % named, str(key.path.name))
        found = self.asker.texts(key.name)
        if not found:
            told = _("The public key %(name)s is not in DNS. Add this line.")
            return Check("dkim", Level.WARN, told % named, add)
        if public not in "".join(found[0].split()):
            told = _("DNS has another key as %(name)s, so signatures fail. Change it to this.")
            return Check("dkim", Level.WARN, told % named, add)
        self.dkim_passes = True
        return Check("dkim", Level.OK, _("The key %(name)s is in DNS.") % named)

    def _dmarc(self) -> Iterator[Check]:
        policy = dmarc.policy_of(self.domain, self.asker)
        named = {"domain": self.domain}
        if policy is None:
            told = _("%(domain)s has no DMARC record, which the large mailboxes ask for.")
            add = txt_line(f"_dmarc.{self.domain}", dmarc.line(self._reports_to()))
            yield Check("dmarc", Level.WARN, told % named, add)
        else:
            told = _("DMARC of %(domain)s is in order (p=%(policy)s).")
            told %= named | {"policy": policy.name}
            yield Check("dmarc", Level.OK, told, policy.record)

    def _reports_to(self) -> str:
        """An address of the same domain, so that receivers need no permission (RFC 7489, 7.1)."""
        own = self.region.open_site.regionsettings.sender_address
        return own if own.endswith(f"@{self.domain}") else f"postmaster@{self.domain}"

    def _alignment(self) -> Iterator[Check]:
        policy = dmarc.policy_of(self.domain, self.asker) or dmarc.Policy("none", "")
        by_spf = self.spf_passes and dmarc.agree(self.domain, self.bounces, policy.spf_strict)
        signed = {key.domain for key in self.keys} if self.dkim_passes else set()
        by_dkim = any(dmarc.agree(self.domain, one, policy.dkim_strict) for one in signed)
        named = {"domain": self.domain, "bounces": self.bounces, "policy": policy.name}
        if by_spf or by_dkim:
            told = _("The sender's domain agrees with what signs or sends the letters.")
            yield Check("alignment", Level.OK, told)
        elif policy.is_strict:
            told = _(
                "Receivers throw letters from %(domain)s away: its DMARC says p=%(policy)s, and "
                "neither a key of %(domain)s nor SPF through %(bounces)s proves them."
            )
            yield Check("alignment", Level.STOP, told % named, policy.record)
        else:
            told = _(
                "Nothing proves yet that letters from %(domain)s are its own: put the DKIM key or "
                "the SPF line above in order."
            )
            yield Check("alignment", Level.WARN, told % named)

    def _bounces(self) -> Iterator[Check]:
        named = {"domain": self.bounces}
        if self.asker.mail_servers(self.bounces):
            told = _("Reports of letters that did not arrive come to %(domain)s.")
            yield Check("bounces", Level.OK, told % named)
        else:
            told = _("%(domain)s has no mail server: reports of lost letters find no way back.")
            host = urlsplit(settings.BOUNCE_MAILBOX).hostname or settings.NETWORK_DOMAIN
            yield Check("bounces", Level.WARN, told % named, f"{self.bounces}. IN MX 10 {host}.")
