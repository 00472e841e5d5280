"""Who writes which letter: every room names its kinds, and writes them when they leave."""

from __future__ import annotations

from collections.abc import Callable

from regions.models import OutgoingMail
from regions.outbox.letters import Letter

Writer = Callable[[OutgoingMail], Letter | None]
_writers: dict[str, Writer] = {}


def letter_kind(name: str) -> Callable[[Writer], Writer]:
    """Let a function write the letters of a kind: ``@letter_kind("events.reminder")``.

    It is called in the recipient's language, with the region's rows in scope, a moment before the
    mail leaves. None means that the mail is not needed any more; it is then dropped.
    """

    def register(writer: Writer) -> Writer:
        _writers[name] = writer
        return writer

    return register


def writer_of(kind: str) -> Writer:
    """Raises ``KeyError`` for a kind that no room has named."""
    return _writers[kind]
