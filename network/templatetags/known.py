"""Django's own tags where their answer stands in the template's source: found once a process.

``{% include "…" %}`` and ``{% extends "…" %}`` look for their template at each render, and
``{% url "…" %}`` for its address. A name in quotes always means the same one. With ``DEBUG`` the
tags are Django's, so that a changed template is seen.
"""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings
from django.template.base import FilterExpression, Parser, Template, Token
from django.template.context import Context
from django.template.defaulttags import URLNode, url
from django.template.loader_tags import (
    ExtendsNode,
    IncludeNode,
    construct_relative_path,
    do_extends,
    do_include,
)
from django.urls import get_script_prefix, get_urlconf
from django.utils.safestring import SafeString
from django.utils.translation import get_language

register = template.Library()


def words_of(expression: FilterExpression) -> str | None:
    """The words of a tag's argument that is nothing but words in quotes."""
    words = expression.var
    return str(words) if isinstance(words, str) and not expression.filters else None


class KnownInclude(IncludeNode):
    """An include that holds the template that it names."""

    held: Template | None = None

    def __init__(self, name: str, plain: IncludeNode) -> None:
        super().__init__(
            plain.template,
            extra_context=plain.extra_context,
            isolated_context=plain.isolated_context,
        )
        self.name = name

    def render(self, context: Context) -> SafeString:
        """The template's text."""
        if settings.DEBUG:
            return super().render(context)
        if self.held is None:
            name = construct_relative_path(self.origin.template_name, self.name)
            self.held = context.template.engine.get_template(name)
        values = {name: value.resolve(context) for name, value in self.extra_context.items()}
        if self.isolated_context:
            return self.held.render(context.new(values))
        with context.push(**values):
            return self.held.render(context)


class KnownExtends(ExtendsNode):
    """An extends that holds its parent, for each chain of templates that leads to it."""

    def __init__(self, plain: ExtendsNode) -> None:
        super().__init__(plain.nodelist, plain.parent_name)
        self._held: dict[tuple[str, ...], tuple[Template, Any]] = {}

    def find_template(self, template_name: str, context: Context) -> Template:
        """As Django's, which also keeps the chain in the context."""
        history = context.render_context.setdefault(self.context_key, [self.origin])
        chain = tuple(origin.name for origin in history)
        found = None if settings.DEBUG else self._held.get(chain)
        if found is None:
            found = context.template.engine.find_template(template_name, skip=history)
            self._held[chain] = found
        history.append(found[1])
        return found[0]


class KnownURL(URLNode):
    """The address of a view without arguments and without a namespace."""

    def __init__(self, plain: URLNode) -> None:
        super().__init__(plain.view_name, plain.args, plain.kwargs, plain.asvar)
        self._held: dict[tuple[Any, ...], str] = {}

    def render(self, context: Context) -> str:
        """The address in the language of the moment."""
        if self.asvar or settings.DEBUG:
            return super().render(context)
        key = (get_language(), get_script_prefix(), get_urlconf() or settings.ROOT_URLCONF)
        address = self._held.get(key)
        if address is None:
            address = self._held[key] = super().render(context)
        return address


def do_known_include(parser: Parser, token: Token) -> IncludeNode:
    """Django's own, or one that holds what it names."""
    node = do_include(parser, token)
    name = words_of(node.template)
    return node if name is None else KnownInclude(name, node)


@register.tag("extends")
def do_known_extends(parser: Parser, token: Token) -> ExtendsNode:
    """Django's own, or one that holds its parent."""
    node = do_extends(parser, token)
    return node if words_of(node.parent_name) is None else KnownExtends(node)


@register.tag("url")
def do_known_url(parser: Parser, token: Token) -> URLNode:
    """Django's own, or one that keeps its address."""
    node = url(parser, token)
    name = words_of(node.view_name)
    if name is None or ":" in name or node.args or node.kwargs:
        return node
    return KnownURL(node)
