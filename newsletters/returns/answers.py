"""Answers that programs send for people: holidays, receipts. They say that the letter arrived."""

from __future__ import annotations

import re
from email.header import decode_header, make_header
from email.message import Message

from newsletters.returns import pieces

_SERVERS = re.compile(
    r"(?:mailer-?daemon|postmaster|mail-?daemon|mdaemon|microsoftexchange[0-9a-f]*"
    r"|mail delivery (?:sub)?system)\b",
    re.I,
)
_SUBJECTS = re.compile(
    r"^\s*(?:automaattinen vastaus|automaattivastaus|poissa|lomalla|olen (?:poissa|lomalla)"
    r"|autosvar|automatiskt svar|frånvaro|ej på kontoret|semester"
    r"|auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|vacation|on holiday|away)\b",
    re.I,
)


def is_from_a_server(message: Message) -> bool:
    """Whether a mail system wrote it, by its sender: a person's programme uses the person's."""
    return bool(_SERVERS.search(pieces.header(message, "from")))


def is_automatic(message: Message) -> bool:
    """An answer of a person's mail programme (RFC 3834), or a receipt (RFC 8098).

    A bounce calls itself "auto-replied" too: whoever asks has looked for its status part first.
    """
    if pieces.of_kind(message, "message/disposition-notification"):
        return True
    if message.get_param("report-type") == "disposition-notification":
        return True
    if _SUBJECTS.search(subject_of(message)):
        return True
    return _says_so(message) and not is_from_a_server(message)


def _says_so(message: Message) -> bool:
    submitted = pieces.header(message, "auto-submitted").lower()
    if submitted and not submitted.startswith("no"):
        return True
    if pieces.header(message, "precedence").lower() in {"auto_reply", "auto-reply"}:
        return True
    names = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-ms-exchange-inbox-rules-loop")
    return any(message.get(name) for name in names)


def subject_of(message: Message) -> str:
    """The subject as people read it."""
    raw = pieces.header(message, "subject")
    try:
        return str(make_header(decode_header(raw)))
    except (LookupError, ValueError, UnicodeError):
        return raw
