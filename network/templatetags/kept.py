"""``{% include … only %}`` of a component that shows its arguments alone: drawn once for each.

A list draws the same cards for every reader, and Django's templates need most of its time for them.
What a component in ``KEPT`` shows follows from its arguments and the language alone, so its
text is kept in the process under them. Arguments that may change behind their name (a page) have
no key: the component is then drawn as ever. Two kinds are looked behind: a picture is known by the
files that there are of it in the component's shape, and a value with a ``kept_key()`` by that.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from django import template
from django.conf import settings
from django.dispatch import receiver
from django.template.base import Parser, Token
from django.template.context import Context
from django.template.loader_tags import IncludeNode
from django.utils.safestring import SafeString
from django.utils.timezone import get_current_timezone_name
from django.utils.translation import get_language

from network.images.models import Picture
from network.images.showing import shown
from network.templatetags.known import KnownInclude, do_known_include
from network.words import words_changed

register = template.Library()

KEPT = frozenset(
    f"components/{name}.html"
    for name in (
        "card",
        "date_block",
        "event_card",
        "event_time",
        "facet",
        "language_note",
        "languages",
        "letter_entries",
        "organisation_card",
        "story_card",
        "trip_line",
    )
)
"""Components without a request, query, clock or region; ``tests/network/test_kept.py`` looks."""
SHAPES = {"components/card.html": "card", "components/story_card.html": "wall"}
"""In which shape a component draws the picture that it is given."""
MOST = 4_000_000
"""Characters that a process keeps; then those that nobody has asked for lately go."""
_PLAIN = frozenset({str, SafeString, int, bool, type(None), dt.date})


class _NoKeyError(Exception):
    """A value that may look different under the same name."""


class Texts:
    """Texts by their keys: what was asked for lately, up to a number of characters.

    Two halves instead of a row in order, as threads share them: whatever is asked for moves to the
    younger half, and when that is full the older one is let go.
    """

    def __init__(self, most: int) -> None:
        self._half = most // 2
        self.clear()

    def get(self, key: Hashable) -> SafeString | None:
        """The text, if it is still there."""
        text = self._young.get(key)
        if text is None and (text := self._old.get(key)) is not None:
            self.keep(key, text)
        return text

    def keep(self, key: Hashable, text: SafeString) -> None:
        """Keep it; texts that would fill a half by themselves are not."""
        if len(text) > self._half:
            return
        if self._length + len(text) > self._half:
            self._old, self._young, self._length = self._young, {}, 0
        self._young[key] = text
        self._length += len(text)

    def clear(self) -> None:
        """Let all go."""
        self._old: dict[Hashable, SafeString] = {}
        self._young: dict[Hashable, SafeString] = {}
        self._length = 0

    def __len__(self) -> int:
        return len(self._old.keys() | self._young.keys())


_texts = Texts(MOST)


@receiver(words_changed)
def forget(**_: Any) -> None:
    """Let go of all texts that were drawn before."""
    _texts.clear()


class KeptInclude(KnownInclude):
    """An include whose text is taken from the kept ones, where its arguments make a key."""

    def render(self, context: Context) -> SafeString:
        """The component's text."""
        if settings.DEBUG or not context.autoescape:
            return super().render(context)
        values = [(name, value.resolve(context)) for name, value in self.extra_context.items()]
        try:
            told = _key_of(values, SHAPES.get(self.name))
            key = (self.name, get_language(), get_current_timezone_name(), *told)
        except _NoKeyError:
            return super().render(context)
        text = _texts.get(key)
        if text is None:
            text = super().render(context)
            _texts.keep(key, text)
        return text


def _key_of(values: Iterable[tuple[str, Any]], shape: str | None) -> Iterator[Hashable]:
    """Unlike values never share a key: 1 is not True, and what is escaped is not what is safe."""
    for name, value in values:
        kind = type(value)
        if kind in _PLAIN:
            yield name, kind, value
        elif kind is dt.datetime:
            yield name, kind, value.isoformat()
        elif kind in (list, tuple):
            yield name, kind, tuple(_key_of((("", one) for one in value), shape))
        elif kind is Picture and shape:
            yield name, kind, shown(value, shape)
        elif hasattr(kind, "kept_key"):
            yield name, kind, value.kept_key()
        else:
            raise _NoKeyError


@register.tag("include")
def include(parser: Parser, token: Token) -> IncludeNode:
    """Django's own include, which knows the components that may be kept."""
    node = do_known_include(parser, token)
    if isinstance(node, KnownInclude) and node.isolated_context and node.name in KEPT:
        return KeptInclude(node.name, node)
    return node
