"""The conversation that hands mails over: many in a row on one connection.

Where the server allows it (RFC 2920), a mail's envelope goes in one packet, and the next mail's
right behind the dot that ends this one: a relay that is 30 ms away then takes a mail a round trip
instead of four. The journal is written before the message leaves and when its answer is there.
"""

from __future__ import annotations

import asyncio

from newsletters.engine.desk import Desk, Mail
from newsletters.engine.journal import LOST
from newsletters.engine.outcomes import Outcome, State, outcome_of
from newsletters.engine.wire import (
    COMMAND_SECONDS,
    DOT_SECONDS,
    GOING_AWAY,
    PERMANENT,
    Away,
    Reply,
    Wire,
)

_BROKEN = (OSError, TimeoutError, asyncio.IncompleteReadError)
_START = 354


async def talk(wire: Wire, desk: Desk) -> None:
    """Hand over what the desk has until it has no more.

    Raises ``Away`` when the connection is of no use any more; every mail is accounted for then.
    """
    mail, asked = await desk.take(), False
    while mail is not None:
        try:
            refusal = await _ask(wire, mail, asked=asked)
        except _BROKEN as error:
            desk.give_back(mail)
            raise Away(str(error)) from error
        except Away:
            desk.give_back(mail)
            raise
        if refusal is None:
            mail, asked = await _hand_over(wire, mail, desk)
        else:
            await _refused(wire, mail, refusal, desk)
            mail, asked = desk.take_now() or await desk.take(), False


async def _ask(wire: Wire, mail: Mail, *, asked: bool) -> Outcome | None:
    """Offer the envelope; None when the server waits for the message."""
    if not wire.pipelining:
        return await _ask_in_steps(wire, mail)
    if not asked:
        wire.write(mail.envelope)
    async with asyncio.timeout(COMMAND_SECONDS):
        sender, recipient, data = await wire.reply(), await wire.reply(), await wire.reply()
    if sender.is_good and recipient.is_good and data.code == _START:
        return None
    if data.code == _START:  # a message without recipients, which the server then refuses
        await wire.ask(b".")
    return _judged(mail, sender, recipient, data)


async def _ask_in_steps(wire: Wire, mail: Mail) -> Outcome | None:
    replies = []
    for command in mail.envelope.splitlines():
        replies.append(await wire.ask(command))
        if not replies[-1].is_good:
            return _judged(mail, *replies)
    return None if replies[-1].code == _START else _judged(mail, *replies)


def _judged(mail: Mail, sender: Reply, *others: Reply) -> Outcome:
    """Raises ``Away`` for a server that goes away, and for one that wants no mail of ours now."""
    replies = (sender, *others)
    said = next((reply for reply in replies if not reply.is_good), replies[-1])
    if said.code == GOING_AWAY:
        raise Away(f"{said.code} {said.text}")
    found = outcome_of(mail.id, mail.sending, said.code, said.text)
    if said is sender and said.code >= PERMANENT:
        return Outcome(mail.id, mail.sending, State.DEFERRED, said.code, said.text, is_ours=True)
    return found


async def _refused(wire: Wire, mail: Mail, refusal: Outcome, desk: Desk) -> None:
    desk.settle(refusal)
    try:
        reply = await wire.ask(b"RSET")
    except _BROKEN as error:
        raise Away(str(error)) from error
    if not reply.is_good:
        raise Away(f"{reply.code} {reply.text}")


async def _hand_over(wire: Wire, mail: Mail, desk: Desk) -> tuple[Mail | None, bool]:
    """Send the message; returns the next mail, and whether its envelope has been offered."""
    following = desk.take_now() if wire.pipelining else None
    content = mail.content() + b".\r\n"
    if following is not None:
        content += following.envelope
    desk.journal.intend(mail.id)
    try:
        wire.write(content)
        await wire.drain()
        async with asyncio.timeout(DOT_SECONDS):
            reply = await wire.reply()
    except _BROKEN as error:
        desk.settle(outcome_of(mail.id, mail.sending, LOST, str(error)))
        if following is not None:
            desk.give_back(following)
        raise Away(str(error)) from error
    if reply.code == GOING_AWAY:
        desk.settle(outcome_of(mail.id, mail.sending, reply.code, reply.text))
        if following is not None:
            desk.give_back(following)
        raise Away(f"{reply.code} {reply.text}")
    desk.settle(outcome_of(mail.id, mail.sending, reply.code, reply.text))
    wire.taken += reply.is_good
    if following is not None:
        return following, True
    return await desk.take(), False
