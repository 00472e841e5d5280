"""What a pattern is: a component with its use, its rules, and an example of each of its states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from django.utils.functional import Promise

from patterns.samples import Here

GROUPS = (
    "page",
    "ways",
    "notices",
    "forms",
    "cards",
    "letters",
    "facts",
    "events",
    "numbers",
    "maps",
    "narrowing",
    "trips",
    "films",
    "materials",
)
"""Modules of ``patterns.examples``, in the order of the page; each has NAME and PATTERNS."""

Arguments = Callable[[Here], dict[str, Any]]


@dataclass(frozen=True)
class Example:
    """One state of a pattern."""

    name: Promise
    arguments: Arguments
    """Gives the template its arguments, from a site's reference data and made-up words."""
    template: str = ""
    """Of a component that belongs to the pattern; empty = the pattern's own."""
    inside: str = "div"
    """The element that the component stands in on a page, with its class: ``ul checks``."""
    unseen: bool = False
    """True for what only programs read: its source is shown instead."""


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """A component, or a few that belong together. ``key`` is the name of its template."""

    key: str
    name: Promise
    use: Promise
    """What it is for."""
    do: Promise
    dont: Promise
    examples: tuple[Example, ...]

    def template_of(self, example: Example) -> str:
        """The template's name: ``components/card.html``."""
        return f"components/{example.template or self.key}.html"

    @property
    def templates(self) -> list[str]:
        """The pattern's own components, once each, in the order of the examples."""
        return list(dict.fromkeys(self.template_of(example) for example in self.examples))


@dataclass(frozen=True)
class Group:
    """Patterns of one kind."""

    key: str
    name: Promise
    patterns: tuple[Pattern, ...]


@cache
def groups() -> tuple[Group, ...]:
    """Every pattern, by group."""
    modules = [(key, import_module(f"patterns.examples.{key}")) for key in GROUPS]
    return tuple(Group(key, module.NAME, tuple(module.PATTERNS)) for key, module in modules)


def every_pattern() -> Iterator[Pattern]:
    """All of them, in the order of the page."""
    for group in groups():
        yield from group.patterns


def pattern_named(key: str) -> Pattern | None:
    """The pattern of that key, if there is one."""
    return next((one for one in every_pattern() if one.key == key), None)
