"""What the parts of the room show on the desk of an event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.utils.functional import Promise

from events.models import Occasion


@dataclass(frozen=True, kw_only=True)
class Section:
    """One part's say: a heading, a template with what it needs, and ways to go on.

    ``context`` gives what the template shows, or None when the part has nothing to do with the
    event; the template gets it with ``region`` and ``occasion``.
    """

    key: str
    heading: str | Promise
    order: int
    template: str
    context: Callable[[HttpRequest, Occasion], dict[str, Any] | None]


@dataclass(frozen=True)
class Shown:
    """A section as the page shows it."""

    section: Section
    context: dict[str, Any] = field(default_factory=dict)


_sections: list[Section] = []


def register_section(section: Section) -> Section:
    """Add a section; called once by each part's ``hooks``."""
    _sections.append(section)
    return section


def sections_of(request: HttpRequest, occasion: Occasion) -> list[Shown]:
    """What the desk of the event shows, in order."""
    ordered = sorted(_sections, key=lambda one: one.order)
    asked = [(one, one.context(request, occasion)) for one in ordered]
    return [Shown(one, context) for one, context in asked if context is not None]
