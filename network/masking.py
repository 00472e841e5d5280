"""What no log may hold: links that let somebody in, and people's addresses and numbers."""

from __future__ import annotations

import logging
import re

_SECRET = re.compile(r"(/(?:account|lomakkeet)/(?:[\w-]+/)+?)[^/\s?]{20,}")
ADDRESS = re.compile(r"[\w.+%-]+@(?:[\w-]+\.)+[\w-]{2,}")
NUMBER = re.compile(r"(?<![\w.,:/-])(?:\+358|0)[ -]?[1-9](?:[ -]?\d){6,9}(?![\w:])")


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


def masked(text: str) -> str:
    """The text without addresses and numbers."""
    return NUMBER.sub("…", ADDRESS.sub("…@…", text))
