"""What a mail server's refusal means: the address, the moment, or us.

Sources: RFC 3463 (enhanced status codes), RFC 7505 and RFC 7372 (5.1.10, 5.7.20-29), and what the
large receivers write. When a server says nothing clear, the milder meaning holds: a living address
that is left alone is lost for good, a dead one is tried again next time.
"""

from __future__ import annotations

import re

from newsletters.models import ReturnedMail

Kind = ReturnedMail.Kind

_SURE = re.compile(r"5\.1\.(?:1|2|3|6|10)$|5\.2\.1$")
"""The mailbox or its domain does not exist, whatever the words beside it are."""
_HARD = re.compile(r"5\.1\.(?!5$|7$|8$|9$)\d+$|5\.4\.4$")
"""5.1.5 and 5.1.9 are no failures, 5.1.7 and 5.1.8 are about the sender; 5.4.4: no such domain."""
_SENDER = re.compile(r"[45]\.7\.\d+$|5\.1\.[78]$")

_ADDRESS = re.compile(r"<?\S{1,320}@\S{1,255}|https?://\S+")

_OURS = re.compile(
    r"\b(?:spf|dkim|dmarc|ptr|rbl|spamhaus|spamcop|spam|unsolicited|reputation|bulk)\b"
    r"|block ?list|black ?list|reverse dns|unauthenticated|authentication (?:fail|check|requir)"
    r"|(?:does not|doesn't|not) (?:meet|pass) the required authentication"
    r"|sender (?:address )?(?:rejected|denied|verify failed|not allowed)"
    r"|too many (?:messages|connections)|rate.?limit|relay(?:ing)? (?:access )?denied"
    r"|policy (?:reason|violation)|blocked (?:using|by)|\bs3140\b|\bs3150\b",
    re.I,
)
_GONE = re.compile(
    r"(?:user|recipient|mailbox|address|account)(?: is)? unknown"
    r"|unknown (?:user|recipient|mailbox|local)|not a known user"
    r"|no such (?:user|person|mailbox|recipient|address|account|domain)"
    r"|(?:user|recipient|mailbox|address|account|domain)\b[^.;]{0,80}?"
    r"(?:does not exist|doesn't exist|not found|no longer|has been (?:disabled|closed|deactivated))"
    r"|(?:mailbox|account) (?:is )?(?:disabled|inactive|closed|unavailable)"
    r"|invalid (?:recipient|mailbox)|no mailbox here by that name|unrouteable address"
    r"|doesn't have an? \S+ account|recipient address rejected: access denied"
    r"|host or domain name not found|recipnotfound|could ?n.t be found|wasn't found at",
    re.I,
)
_FULL = re.compile(
    r"over (?:its |the )?quota|quota (?:is )?exceed|exceeded .{0,30}quota|mailbox (?:is )?full"
    r"|out of storage|insufficient (?:system )?storage|receiving mail (?:at a rate|too quickly)",
    re.I,
)
_ENHANCED = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.])([45]\d\d)(?=[ :-]|$)")


def enhanced_code(text: str) -> str:
    """The first code of RFC 3463 in a server's words, or an empty string."""
    found = _ENHANCED.search(text)
    return found[1] if found else ""


def reply_code(text: str) -> str:
    """The first reply of RFC 5321, 4.2 in a server's words ("550"), or an empty string."""
    found = _REPLY.search(text)
    return found[1] if found else ""


def without_addresses(text: str) -> str:
    """A server's words without mail and web addresses, which are personal and say nothing here."""
    readable = text.replace("\0", " ").encode("utf-8", "replace").decode()
    return " ".join(_ADDRESS.sub("…", readable).split())


def judge(code: str, text: str) -> Kind:
    """HARD, SOFT or SENDER for a refusal: its enhanced code ("" = none) and the server's words."""
    words = without_addresses(text)
    if _FULL.search(words) or code == "5.2.2":
        return Kind.SOFT
    if _SURE.match(code):
        return Kind.HARD
    if _OURS.search(words):
        return Kind.SENDER
    for_good = (code or reply_code(text)).startswith("5")
    if for_good and (_HARD.match(code) or _GONE.search(words)):
        return Kind.HARD
    return Kind.SENDER if _SENDER.match(code) else Kind.SOFT


def says_refusal(text: str) -> bool:
    """Whether words without any code speak of a mail that was not delivered."""
    words = without_addresses(text)
    found = (pattern.search(words) for pattern in (_GONE, _FULL, _OURS))
    return bool(enhanced_code(words) or reply_code(words)) or any(found)
