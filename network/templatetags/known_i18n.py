"""``{% load i18n %}``: Django's library, in which a sentence of the source is translated once.

Django asks the catalogue through three proxies at each render, and a page has dozens of sentences.
What was translated before is let go when words change (``network.words``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.dispatch import receiver
from django.template.base import Parser, Token
from django.template.context import Context
from django.template.library import Library
from django.templatetags import i18n
from django.templatetags.i18n import TranslateNode, do_translate
from django.utils.translation import get_language

from network.words import words_changed

register = Library()
register.tags, register.filters = dict(i18n.register.tags), dict(i18n.register.filters)


@dataclass
class Edition:
    """The words of a time: nodes that hold texts of another one begin anew."""

    present: object = field(default_factory=object)


edition = Edition()


@receiver(words_changed)
def forget(**_: Any) -> None:
    """Let go of all sentences."""
    edition.present = object()


class KnownTranslate(TranslateNode):
    """A sentence in quotes, by language."""

    def __init__(self, plain: TranslateNode) -> None:
        super().__init__(plain.filter_expression, plain.noop, plain.asvar)
        self._unnamed = TranslateNode(plain.filter_expression, plain.noop)
        self._held: tuple[object, dict[str | None, str]] = (None, {})

    def render(self, context: Context) -> str:
        """The sentence, or nothing where it is given to a name."""
        of, texts = self._held
        if of is not edition.present:
            texts = {}
            self._held = (edition.present, texts)
        language = get_language()
        text = texts.get(language)
        if text is None:
            text = texts[language] = self._unnamed.render(context)
        if self.asvar is None:
            return text
        context[self.asvar] = text
        return ""


@register.tag("translate")
@register.tag("trans")
def do_known_translate(parser: Parser, token: Token) -> TranslateNode:
    """Django's own, or one that keeps its translations."""
    node = do_translate(parser, token)
    said = node.filter_expression
    is_sentence = said.var.literal is not None and not said.filters
    return KnownTranslate(node) if is_sentence and not node.message_context else node
