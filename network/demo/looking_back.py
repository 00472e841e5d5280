"""The shapes of what came of the demo's events."""

from __future__ import annotations

from dataclasses import dataclass

from network.demo.wording import Picture, Text


@dataclass(frozen=True, kw_only=True)
class AgreedText:
    """One thing that was agreed on an evening."""

    what: Text
    who: Text
    due_in_days: int | None = None
    done: str = ""
    """What happened, where it has been done."""


@dataclass(frozen=True, kw_only=True)
class HeldText:
    """What came of a past event of the same site: counts, the memo, answers to the survey."""

    event: str
    """Its key."""
    registered: int
    attended: int
    forecast: int | None = None
    project: str = ""
    title: Text
    """Of the memo."""
    lead: Text
    presented: Text
    wishes: Text
    agreed: tuple[AgreedText, ...]
    grades: tuple[int, ...] = ()
    """Usefulness as the answers to the survey gave it, 1 to 5 each."""
    said: tuple[str, ...] = ()
    """Own words of some of them."""


@dataclass(frozen=True, kw_only=True)
class SeriesText:
    """A series of meetings, and whose turn it is."""

    key: str
    title: Text
    lead: Text
    body: Text
    next_theme: Text
    next_in_days: int
    convener: Text
    convener_email: str
    meetings: tuple[str, ...] = ()
    """Keys of events of the same site that belong to it."""
    picture: Picture | None = None
