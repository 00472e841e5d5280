"""The parts of a letter as plain text: the same titles, words and addresses."""

from __future__ import annotations

from collections.abc import Iterator

from newsletters.composing.parts import (
    Entries,
    Entry,
    Figures,
    Heading,
    Links,
    Notice,
    Part,
    Quote,
    Shown,
    Words,
)


def plain_part(part: Part) -> str:
    """One part, without an empty line around it."""
    match part:
        case Entries():
            return "\n\n".join(_entries(part))
        case Links():
            return "\n".join(f"{words}:\n{address}" for address, words in part.rows)
        case Figures():
            return "\n".join(f"{value} {label}" for value, label in part.rows)
        case Shown():
            said = (part.picture.alt if part.picture else "") or part.caption
            return f"[{said}]" if said else ""
    return _said(part)


def _said(part: Heading | Words | Quote | Notice) -> str:
    match part:
        case Heading():
            return underlined(part.text, part.level)
        case Quote():
            said = f"”{part.text}”"
            return f"{said}\n– {part.speaker}" if part.speaker else said
        case Notice():
            return f"* {part.text} *"
        case Words():
            return part.text


def underlined(text: str, level: int) -> str:
    """A heading by its level; the line below it is as long as a screen reader can bear."""
    marks = {1: "=", 2: "-"}
    return f"{text}\n{marks[level] * min(len(text), 40)}" if level in marks else text


def _entries(part: Entries) -> Iterator[str]:
    if part.title:
        yield underlined(part.title, part.level)
    for group in part.groups:
        if group.name:
            yield f"{group.name}:"
        for one in group.entries:
            yield _entry(one)


def _entry(one: Entry) -> str:
    day = f"{one.day:%-d.%-m.%Y} " if one.day else ""
    facts = f"{day}{' · '.join(one.facts)}".strip()
    return "\n".join(filter(None, (one.title, facts, one.lead, one.note, one.address)))
