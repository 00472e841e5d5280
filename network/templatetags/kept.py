"""``{% include … only %}`` of a component that shows its arguments alone: drawn once for each.

A list draws the same cards for every reader, and Django's templates need most of its time for them.
What a component in ``KEPT`` shows follows from its arguments and the language alone, so its
text is kept in the process under them. Arguments that may change behind their name (a page, a
picture) have no key: the component is then drawn as ever.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django import template
from django.conf import settings
from django.template.base import Parser, Token
from django.template.context import Context
from django.template.loader_tags import IncludeNode, do_include
from django.utils.safestring import SafeString
from django.utils.timezone import get_current_timezone_name
from django.utils.translation import get_language

register = template.Library()

KEPT = frozenset(
    f"components/{name}.html"
    for name in (
        "card",
        "date_block",
        "event_card",
        "event_time",
        "language_note",
        "organisation_card",
    )
)
"""Components without a request, query, clock or region; ``tests/network/test_kept.py`` looks."""
MOST = 4_000
"""Texts a process keeps, of half a kilobyte each; then it begins anew."""
_PLAIN = frozenset({str, SafeString, int, bool, type(None), dt.date})

_texts: dict[tuple[Any, ...], SafeString] = {}


class _NoKeyError(Exception):
    """A value that may look different under the same name."""


class KeptInclude(IncludeNode):
    """An include whose text is taken from the kept ones, where its arguments make a key."""

    def __init__(self, name: str, plain: IncludeNode) -> None:
        super().__init__(plain.template, extra_context=plain.extra_context, isolated_context=True)
        self.name = name

    def render(self, context: Context) -> SafeString:
        """The component's text."""
        if settings.DEBUG or not context.autoescape:
            return super().render(context)
        values = [(name, value.resolve(context)) for name, value in self.extra_context.items()]
        try:
            key = (self.name, get_language(), get_current_timezone_name(), *_key_of(values))
        except _NoKeyError:
            return super().render(context)
        text = _texts.get(key)
        if text is None:
            text = super().render(context)
            if len(_texts) >= MOST:
                _texts.clear()
            _texts[key] = text
        return text


def _key_of(values: Iterable[tuple[str, Any]]) -> Iterable[Any]:
    """Unlike values never share a key: 1 is not True, and what is escaped is not what is safe."""
    for name, value in values:
        kind = type(value)
        if kind in _PLAIN:
            yield name, kind, value
        elif kind is dt.datetime:
            yield name, kind, value.isoformat()
        elif kind in (list, tuple):
            yield name, kind, tuple(_key_of(("", one) for one in value))
        else:
            raise _NoKeyError


@register.tag("include")
def include(parser: Parser, token: Token) -> IncludeNode:
    """Django's own include, which knows the components that may be kept."""
    node = do_include(parser, token)
    name = getattr(node.template, "var", None)
    if node.isolated_context and isinstance(name, str) and name in KEPT:
        return KeptInclude(str(name), node)
    return node
