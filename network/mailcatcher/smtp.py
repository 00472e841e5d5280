"""The SMTP side: every message for everybody is accepted and stored."""

from __future__ import annotations

import re
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from network.mailcatcher.store import MailStore

HOST = "127.0.0.1"
LARGEST = 5 * 1024 * 1024
"""Bytes of a message; SMTP answers 552 to a larger one."""


class Catcher:
    """aiosmtpd's handler: stores what comes, with the envelope in headers as a mailbox would."""

    def __init__(self, store: MailStore) -> None:
        self.store = store

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """Store the message; a full disk is told to the sender as a passing trouble."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        lines = [f"Return-Path: <{_one_line(envelope.mail_from)}>"]
        lines += [f"Delivered-To: {_one_line(address)}" for address in envelope.rcpt_tos]
        head = "\r\n".join(lines).encode("utf-8", "surrogateescape")
        try:
            name = self.store.save(head + b"\r\n" + content)
        except OSError as error:
            return f"452 4.3.1 The message could not be stored: {error.strerror}"
        return f"250 2.0.0 Caught as {name}"


def make_server(store: MailStore, port: int) -> Controller:
    """The SMTP server, not yet started; it runs in a thread of its own."""
    options: dict[str, Any] = {
        "data_size_limit": LARGEST,
        "enable_SMTPUTF8": True,
        "ident": "mail catcher",
    }
    return Controller(Catcher(store), hostname=HOST, port=port, **options)


def _one_line(text: object) -> str:
    return re.sub(r"[\r\n\0]", "", str(text or ""))
