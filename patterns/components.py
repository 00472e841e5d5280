"""What a component says of itself: its comment, its arguments, and the components inside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

TEMPLATES = Path(settings.PROJECT) / "templates"
_COMMENT = re.compile(r"\{#\s*(?P<about>.*?)\s*(?:Arguments: (?P<arguments>.*?))?\s*#\}", re.DOTALL)
_INCLUDE = re.compile(r"""\{%\s*include "(components/\w+\.html)\"""")


@dataclass(frozen=True)
class Component:
    """A template of ``templates/components`` as its first line tells of it."""

    template: str
    about: str
    arguments: str
    """Empty when it takes none."""
    parts: tuple[str, ...]
    """The components that it includes itself."""


def component(template: str) -> Component:
    """Read anew each time, so that it never goes stale; raises ``FileNotFoundError``."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    found = _COMMENT.match(text)
    about, arguments = (found["about"], found["arguments"]) if found else ("", "")
    parts = tuple(dict.fromkeys(_INCLUDE.findall(text)))
    taken = (arguments or "").rstrip(".")
    return Component(template, about, "" if taken == "none" else taken, parts)


def with_parts(templates: list[str]) -> list[Component]:
    """The components and, after them, those that stand inside them, once each."""
    found: dict[str, Component] = {}
    waiting = list(templates)
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = component(name)
            waiting += found[name].parts
    return list(found.values())


def every_component() -> list[str]:
    """The names of all templates of components."""
    return sorted(f"components/{path.name}" for path in (TEMPLATES / "components").glob("*.html"))
