"""What a domain asks receivers to do with mail that does not prove itself (DMARC, RFC 7489)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from publicsuffixlist import PublicSuffixList

from newsletters.returns.asking import Asker

_suffixes = cache(PublicSuffixList)
"""The list of publicsuffix.org, as its package brings it; read at the first question."""


@dataclass(frozen=True)
class Policy:
    """A record's ``p``: none, quarantine or reject; strict alignment where it asks for it."""

    name: str
    record: str
    spf_strict: bool = False
    dkim_strict: bool = False

    @property
    def is_strict(self) -> bool:
        """Whether mail that fails is thrown away or put aside."""
        return self.name in {"quarantine", "reject"}


def organisation_of(domain: str) -> str:
    """The domain that was registered: kirje.kainuu.example.fi → example.fi, a.example.co.uk →
    example.co.uk (RFC 7489, 3.2). A public suffix itself is its own."""
    name = domain.lower().rstrip(".")
    return _suffixes().privatesuffix(name) or name


def is_within(domain: str, above: str) -> bool:
    """Whether a domain is another one, or below it."""
    return domain == above or domain.endswith(f".{above}")


def agree(sender: str, other: str, strict: bool) -> bool:
    """Alignment (RFC 7489, 3.1): one organisation, or the very same domain where that is asked."""
    return sender == other if strict else organisation_of(sender) == organisation_of(other)


def policy_of(domain: str, asker: Asker) -> Policy | None:
    """The domain's policy, else its organisation's; several records are as good as none."""
    above = organisation_of(domain)
    for name in dict.fromkeys((domain, above)):
        found = [text for text in asker.texts(f"_dmarc.{name}") if _is_dmarc(text)]
        if len(found) == 1:
            return _policy(found[0], below=name != domain)
    return None


def _is_dmarc(text: str) -> bool:
    return text.replace(" ", "").lower().startswith("v=dmarc1;")


def _policy(record: str, *, below: bool) -> Policy:
    pairs = (part.partition("=") for part in record.split(";"))
    tags = {name.strip().lower(): value.strip().lower() for name, _sign, value in pairs}
    name = tags.get("sp") if below and tags.get("sp") else tags.get("p")
    return Policy(
        name or "none",
        record,
        spf_strict=tags.get("aspf") == "s",
        dkim_strict=tags.get("adkim") == "s",
    )


def line(reports_to: str) -> str:
    """A record that asks for reports and throws nothing away: where one begins."""
    return f"v=DMARC1; p=none; rua=mailto:{reports_to}"
