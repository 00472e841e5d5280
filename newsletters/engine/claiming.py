"""Which mails a worker takes next: regions in turn, within what may go, written for each person."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from email.utils import formatdate
from functools import partial

from newsletters.engine.desk import Mail
from newsletters.engine.dkim import Signer, signer_for
from newsletters.engine.mime import Edition, values_for
from newsletters.engine.session import Claimed, OnItsWay, Session
from newsletters.engine.throttling import Throttle
from newsletters.tokens import bounce_address, leaving_local_part, message_id, reader_token

BATCH = 200
_LIST_SECONDS = 1.0
"""How long the list of sendings is used before it is read again."""


class Claims:
    """The claims of one worker."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._throttle = Throttle(session)
        self._editions: dict[int, dict[tuple[str, int], tuple[Edition, Signer | None]]] = {}
        self._generations: dict[int, int] = {}
        self._listed: list[OnItsWay] = []
        self._listed_at = 0.0
        self._turns: dict[int, int] = {}
        self._turn = 0

    @property
    def are_slowed(self) -> bool:
        """True when the last claim found mails that may not go yet."""
        return self._throttle.held_back

    def next(self) -> list[Mail]:
        """The next mails, of the region that has waited longest; empty when nothing may go now."""
        self._throttle.held_back = False
        for sending in self._in_turn():
            if mails := self._of(sending):
                return mails
        self._listed_at = 0.0
        return []

    def still_wanted(self) -> Collection[int]:
        """Sendings whose mails may still leave."""
        known = list(self._editions)
        states = self._session.states(known)
        return {one for one in known if states.get(one) == "sending" and self._is_current(one)}

    def _is_current(self, sending: int) -> bool:
        """False when a page that the letter shows is gone; then the sweeper writes it anew."""
        written = self._session.generation(sending)
        if written is None or written != self._generations.get(sending):
            self._editions.pop(sending, None)
            self._generations.pop(sending, None)
        return sending in self._editions

    def _in_turn(self) -> list[OnItsWay]:
        if time.monotonic() - self._listed_at > _LIST_SECONDS:
            self._listed, self._listed_at = self._session.on_their_way(), time.monotonic()
        return sorted(self._listed, key=lambda one: self._turns.get(one.region, 0))

    def _of(self, sending: OnItsWay) -> list[Mail]:
        if not self._is_current(sending.id) and not self._read(sending.id):
            return []
        rows = self._throttle.claim(sending, BATCH)
        self._turn += 1
        self._turns[sending.region] = self._turn
        self._session.skip([row for row in rows if row.skip])
        return list(self._written(sending.id, [row for row in rows if not row.skip]))

    def _read(self, sending: int) -> bool:
        """Learn the editions of a sending; False when they are being written anew."""
        generation = self._session.generation(sending)
        if generation is None:
            return False
        self._editions[sending] = _editions(self._session, sending)
        self._generations[sending] = generation
        return True

    def _written(self, sending: int, rows: list[Claimed]) -> Iterator[Mail]:
        date = formatdate(usegmt=True)
        editions = self._editions[sending]
        for row in rows:
            edition, signer = editions[row.language, row.audience]
            yield Mail(
                row.id, sending, _envelope(row), partial(_message, row, edition, signer, date)
            )


def _envelope(row: Claimed) -> bytes:
    sender = bounce_address(row.id)
    return f"MAIL FROM:<{sender}>\r\nRCPT TO:<{row.email}>\r\nDATA\r\n".encode()


def _message(row: Claimed, edition: Edition, signer: Signer | None, date: str) -> bytes:
    values = values_for(
        email=row.email,
        name=row.name or "",
        token=reader_token(row.subscriber or 0, row.id),
        message_id=message_id(row.id),
        date=date,
        leaving=leaving_local_part(row.id),
    )
    message = edition.fill(values)
    return signer.sign(message) if signer else message


def _editions(
    session: Session, sending: int
) -> dict[tuple[str, int], tuple[Edition, Signer | None]]:
    return {
        (language, audience): (Edition(bytes(mime)), signer_for(bytes(mime)))
        for language, audience, mime in session.editions(sending)
    }
