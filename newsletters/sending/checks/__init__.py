"""What is looked at before a letter leaves.

A check is a function of ``Examined`` that says ``Check``s; any part of the room adds its own with
``newsletters.checking.at_sending`` or ``on_request`` in a module that is read at the start.
"""

from __future__ import annotations

from newsletters.checking import Check, Examined, Level, checkers
from newsletters.composing.errors import NothingToSay
from newsletters.composing.mailing import compose
from newsletters.models import NewsletterPage
from newsletters.queries.letters import audiences_of, versions_of
from newsletters.sending.checks import links, pictures, reading, texts  # noqa: F401 — they add themselves

__all__ = ["examine", "found_in", "stops_of"]

_ORDER = [Level.STOP, Level.WARN, Level.OK]


def examine(letter: NewsletterPage) -> Examined:
    """The Finnish letter with its mails: each language for its first audience, and Finnish for the
    others, whose opening words may differ."""
    audiences = audiences_of(letter)
    versions = versions_of(letter)
    pairs = [(version, audience) for version in versions.values() for audience in audiences[:1]]
    pairs += [(letter, audience) for audience in audiences[1:] if letter.live]
    try:
        mails = [compose(version, audience=audience) for version, audience in pairs]
    except NothingToSay as problem:
        return Examined(letter=letter, mails=[], unwritten=str(problem))
    return Examined(letter=letter, mails=mails)


def found_in(letter: NewsletterPage) -> list[Check]:
    """All checks, the gravest first. May take twenty seconds: links are tried."""
    examined = examine(letter)
    found = [check for checker in checkers(everything=True) for check in checker(examined)]
    return sorted(found, key=lambda check: _ORDER.index(check.level))


def stops_of(letter: NewsletterPage) -> list[Check]:
    """What keeps the letter from being sent; asks nobody outside."""
    examined = examine(letter)
    found = [check for checker in checkers() for check in checker(examined)]
    return [check for check in found if check.level is Level.STOP]
