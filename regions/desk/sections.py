"""A desk about one thing (an event, a story): one page, a section from each part of its room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.utils.functional import Promise


@dataclass(frozen=True, kw_only=True)
class Section:
    """One part's say: a heading, a template with what it needs, and ways to go on.

    ``context`` gives what the template shows, or None when the part has nothing to do with the row
    that the desk is about; the template gets it with ``region`` and that row.
    """

    key: str
    heading: str | Promise
    order: int
    template: str
    context: Callable[[HttpRequest, Any], dict[str, Any] | None]


@dataclass(frozen=True)
class Shown:
    """A section as the page shows it."""

    section: Section
    context: dict[str, Any] = field(default_factory=dict)


class Sections:
    """The sections of one kind of desk, named by the parts' ``hooks``."""

    def __init__(self) -> None:
        self._sections: list[Section] = []

    def register(self, section: Section) -> Section:
        """Add a section; called once by each part."""
        self._sections.append(section)
        return section

    def shown(self, request: HttpRequest, row: Any) -> list[Shown]:
        """What the desk of the row shows, in order."""
        ordered = sorted(self._sections, key=lambda one: one.order)
        asked = [(one, one.context(request, row)) for one in ordered]
        return [Shown(one, context) for one, context in asked if context is not None]
