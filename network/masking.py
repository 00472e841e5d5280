"""What no log may hold: links that let somebody in, and people's addresses and numbers."""

from __future__ import annotations

import logging
import re
from ipaddress import ip_address, ip_network

_SECRET = re.compile(r"(/(?:account|lomakkeet)/(?:[\w-]+/)+?)[^/\s?]{20,}")
ADDRESS = re.compile(r"[\w.+%-]+@(?:[\w-]+\.)+[\w-]{2,}")
NUMBER = re.compile(r"(?<![\w.,:/-])(?:\+358|0)[ -]?[1-9](?:[ -]?\d){6,9}(?![\w:])")

_IN_PATHS = re.compile(r"(?<=/)(?:\+358|0)[ -]?[1-9](?:[ -]?\d){6,9}(?![\w:])")
_DIGITS = re.compile(
    r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})"
    r"(?![\w:])"
)
_OWN = tuple(
    ip_network(one) for one in ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
)
"""Machines of ours: an operator must read which of them does not answer."""


class WithoutSecrets(logging.Filter):
    """Takes what follows ``/account/<something>/`` out of every line, when it is long; and what
    follows ``/lomakkeet/<something>/``, where the public forms stand: Django writes the address of
    every refused request."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true: the line stays, without its secret."""
        whole = record.getMessage()
        masked = _SECRET.sub(r"\1…", whole)
        if masked != whole:
            record.msg, record.args = masked, ()
        return True


class MaskingFormatter(logging.Formatter):
    """Takes mail addresses and telephone numbers out of the whole line, with its traceback: a mail
    server's refusal repeats the address, and so does what Python says of it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line as it is written."""
        return masked(super().format(record))


def scrubbed(text: str) -> str:
    """The text without secrets of links, addresses, numbers and visitors' IP addresses: for lines
    that machines gather, and for what leaves to Sentry."""
    plain = _IN_PATHS.sub("…", masked(_SECRET.sub(r"\1…", text)))
    return _DIGITS.sub(_own_or_gone, plain)


def _own_or_gone(found: re.Match[str]) -> str:
    try:
        address = ip_address(found.group())
    except ValueError:  # a time, a version
        return found.group()
    is_ours = address.version == 4 and any(address in one for one in _OWN)
    return found.group() if is_ours or address.is_loopback or address.is_unspecified else "…"


def masked(text: str) -> str:
    """The text without addresses and numbers."""
    return NUMBER.sub("…", ADDRESS.sub("…@…", text))
