"""Returned mails in a mailbox that is reached by IMAP (RFC 3501) over TLS."""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import SplitResult, unquote

from newsletters.returns.reports import LARGEST

TIMEOUT = 20.0
"""Seconds for each answer of the server."""
_UNKNOWN = "unknown"
_UID = re.compile(rb"^\d{1,10}$")


class ImapMailbox:
    """``imaps://user:password@host:993/INBOX``. The server's certificate must be good for its name.

    Raises ``OSError`` or ``imaplib.IMAP4.error`` when the server is away or refuses.
    """

    def __init__(self, url: SplitResult) -> None:
        context = ssl.create_default_context()
        self._box = imaplib.IMAP4_SSL(
            url.hostname or "", url.port or 993, ssl_context=context, timeout=TIMEOUT
        )
        try:
            self._box.login(unquote(url.username or ""), unquote(url.password or ""))
            self._done("SELECT", self._box.select(_quoted(unquote(url.path.strip("/")) or "INBOX")))
        except Exception:
            self._box.shutdown()
            raise

    def messages(self, most: int) -> Iterator[tuple[str, bytes]]:
        """UID and first 256 kB of each mail, oldest first; reading marks nothing as seen."""
        found = self._done("SEARCH", self._box.uid("SEARCH", "UNDELETED"))
        uids = [uid for uid in (found[0] or b"").split() if _UID.match(uid)]
        for uid in uids[:most]:
            part = f"(BODY.PEEK[]<0.{LARGEST}>)"
            answer = self._done("FETCH", self._box.uid("FETCH", uid.decode(), part))
            for item in answer:
                if isinstance(item, tuple):  # None: somebody has taken it out meanwhile
                    yield uid.decode(), bytes(item[1])

    def drop(self, key: str) -> None:
        """Mark a mail as deleted; it goes when the mailbox is closed."""
        self._done("STORE", self._box.uid("STORE", key, "+FLAGS.SILENT", r"(\Deleted)"))

    def keep(self, key: str) -> None:
        """Copy a mail to the folder "unknown", then mark it as deleted here."""
        status, _data = self._box.uid("COPY", key, _UNKNOWN)
        if status != "OK":
            self._box.create(_UNKNOWN)
            self._done("COPY", self._box.uid("COPY", key, _UNKNOWN))
        self.drop(key)

    def close(self) -> None:
        """Take out what is marked as deleted, and leave."""
        with suppress(OSError, imaplib.IMAP4.error):
            self._box.close()
            self._box.logout()

    @staticmethod
    def _done(what: str, answer: tuple[str, list[Any]]) -> list[Any]:
        status, data = answer
        if status != "OK":
            raise imaplib.IMAP4.error(f"{what}: {data!r}")
        return data


def _quoted(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
