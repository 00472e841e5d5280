"""One message over one connection, and what exactly happened to it."""

from __future__ import annotations

import re
import smtplib
import socket
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.message import sanitize_address

_TEMPORARY, _GOING_AWAY, _PERMANENT = 400, 421, 500
_DOT_AT_START = re.compile(rb"(?m)^\.")


class Later(Exception):
    """Certainly not sent; it may be, later."""


class Away(Later):
    """The server takes nothing now, whatever the mail is."""


class Refused(Exception):
    """Certainly not sent, and it never will be."""


class Lost(Exception):
    """The connection broke when the message had been written: nobody knows."""


def hand_over(message: EmailMessage, connection: Any) -> None:
    """Send one message by an open connection. Raises ``Later``, ``Refused`` and ``Lost``.

    SMTP is spoken step by step: until the dot that ends the message is written, a broken connection
    has certainly delivered nothing.
    """
    if not hasattr(connection, "connection"):  # not SMTP: another transport's own way
        connection.send_messages([message])
        return
    try:
        content, sender, recipient = _written(message)
    except ValueError as error:  # an address that cannot be written
        raise Refused(str(error)) from error
    smtp = _ready(connection)
    try:
        _sender_accepted(smtp.mail(sender))
        _accepted(smtp.rcpt(recipient))
        _accepted(smtp.docmd("DATA"))
        smtp.send(content)
    except (OSError, smtplib.SMTPException) as error:
        connection.close()
        raise Later(str(error)) from error
    try:
        smtp.send(b".\r\n")
        reply = smtp.getreply()
    except (OSError, smtplib.SMTPException) as error:
        connection.close()
        raise Lost(str(error)) from error
    _accepted(reply)


def _ready(connection: Any) -> smtplib.SMTP:
    """A fresh envelope; a connection that has gone away meanwhile is opened anew.

    Raises ``Away`` when it cannot be.
    """
    if connection.connection is not None:
        try:
            connection.connection.rset()
        except (OSError, smtplib.SMTPException):
            connection.close()
    try:
        connection.open()
        smtp: smtplib.SMTP = connection.connection
        smtp.ehlo_or_helo_if_needed()
        if smtp.sock is None:
            raise smtplib.SMTPServerDisconnected("The server has hung up.")
        # The dot is a packet of its own, which would wait for the answer to the one before it.
        smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except (OSError, smtplib.SMTPException) as error:
        connection.close()
        raise Away(str(error)) from error
    return smtp


def _written(message: EmailMessage) -> tuple[bytes, str, str]:
    """The message as it goes over the wire (dots doubled: RFC 5321, 4.5.2), and its envelope."""
    encoding = message.encoding or "utf-8"
    sender = sanitize_address(message.from_email, encoding)
    (recipient,) = message.recipients()
    content = message.message().as_bytes(linesep="\r\n")  # type: ignore[call-arg]  # Django's own
    content = _DOT_AT_START.sub(b"..", content.removesuffix(b"\r\n") + b"\r\n")
    return content, sender, sanitize_address(recipient, encoding)


def _sender_accepted(reply: tuple[int, bytes]) -> None:
    """Whoever refuses our own address has not judged the recipient: it is put right, then sent."""
    try:
        _accepted(reply)
    except Refused as problem:
        raise Later(str(problem)) from problem


def _accepted(reply: tuple[int, bytes]) -> None:
    code, words = reply
    if code >= _TEMPORARY or code < 0:
        text = f"{code} {words.decode(errors='replace')}"
        kind = Refused if code >= _PERMANENT else Away if code == _GOING_AWAY else Later
        raise kind(text)
