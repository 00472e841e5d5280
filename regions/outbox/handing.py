"""One message over one connection, and what exactly happened to it."""

from __future__ import annotations

import smtplib
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.message import sanitize_address

_TEMPORARY, _PERMANENT = 400, 500


class Later(Exception):
    """Certainly not sent; it may be, later."""


class Refused(Exception):
    """Certainly not sent, and it never will be."""


class Lost(Exception):
    """The connection broke when the message had been written: nobody knows."""


def hand_over(message: EmailMessage, connection: Any) -> None:
    """Send one message by an open connection. Raises ``Later``, ``Refused`` and ``Lost``.

    SMTP is spoken step by step: until the message itself is written, a broken connection has
    certainly delivered nothing.
    """
    if not hasattr(connection, "connection"):  # not SMTP: another transport's own way
        connection.send_messages([message])
        return
    try:
        content, sender, recipient = _written(message)
    except ValueError as error:  # an address that cannot be written
        raise Refused(str(error)) from error
    try:
        smtp = _ready(connection)
        _accepted(smtp.mail(sender))
        _accepted(smtp.rcpt(recipient))
    except (OSError, smtplib.SMTPException) as error:
        connection.close()
        raise Later(str(error)) from error
    try:
        _accepted(smtp.data(content))
    except smtplib.SMTPDataError as error:
        _judge(error.smtp_code, error.smtp_error)
    except (OSError, smtplib.SMTPException) as error:
        connection.close()
        raise Lost(str(error)) from error


def _ready(connection: Any) -> smtplib.SMTP:
    """A fresh envelope; a connection that has gone away meanwhile is opened anew."""
    if connection.connection is not None:
        try:
            connection.connection.rset()
        except (OSError, smtplib.SMTPException):
            connection.close()
    connection.open()
    smtp: smtplib.SMTP = connection.connection
    smtp.ehlo_or_helo_if_needed()
    return smtp


def _written(message: EmailMessage) -> tuple[bytes, str, str]:
    encoding = message.encoding or "utf-8"
    sender = sanitize_address(message.from_email, encoding)
    (recipient,) = message.recipients()
    content = message.message().as_bytes(linesep="\r\n")
    return content, sender, sanitize_address(recipient, encoding)


def _accepted(reply: tuple[int, bytes]) -> None:
    code, words = reply
    if code >= _TEMPORARY:
        _judge(code, words)


def _judge(code: int, words: bytes | str) -> None:
    text = words.decode(errors="replace") if isinstance(words, bytes) else words
    raise (Refused if code >= _PERMANENT else Later)(f"{code} {text}")
