"""Finds words in templates that no translator gets to see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from django.template.base import Lexer, Token, TokenType

from network.env import PROJECT

SPOKEN_ATTRIBUTES = {"alt", "title", "aria-label", "placeholder", "aria-description", "content"}
_UNSEEN = {"script", "style", "svg", "code", "pre"}
_SHUT = {
    "blocktranslate": "endblocktranslate",
    "blocktrans": "endblocktrans",
    "comment": "endcomment",
}
_VALUE = "\x00"
"""Stands where a tag or a variable was, so that the words around it stay apart."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def words_of(text: str) -> list[str]:
    """The texts of a template, and of its spoken attributes, that are written in it as they are."""
    found = _Texts()
    found.feed("".join(_plain(text)))
    found.close()
    return found.texts + [words for token in Lexer(text).tokenize() for words in _handed(token)]


_HANDED = re.compile(r"""=\s*("[^"]*"|'[^']*')(?!\s*as\b)""")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,:]? [^\W\d_]{2,}")


def _handed(token: Token) -> Iterator[str]:
    """Sentences that a tag hands on: ``{% include … with title="Hello you" %}``."""
    if token.token_type is TokenType.BLOCK and token.contents.startswith(("include ", "with ")):
        for literal in _HANDED.findall(token.contents):
            if _SENTENCE.search(literal):
                yield literal.strip("'\"")


def _plain(text: str) -> Iterator[str]:
    """The template without its tags, and without what stands between tags that translate."""
    until, inside = "", False
    for token in Lexer(text).tokenize():
        name = token.contents.split()[0] if token.contents.split() else ""
        if until:
            until = "" if token.token_type is TokenType.BLOCK and name == until else until
        elif token.token_type is TokenType.BLOCK and name in _SHUT:
            until = _SHUT[name]
            yield " " if inside else _VALUE
        elif token.token_type is TokenType.TEXT:
            opened, shut = token.contents.rfind("<"), token.contents.rfind(">")
            inside = opened > shut if max(opened, shut) >= 0 else inside
            yield token.contents
        else:
            yield " " if inside else _VALUE


class _Texts(HTMLParser):
    """Gathers text nodes with letters, and attributes that people read or hear."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        told = dict(attrs)
        for name in SPOKEN_ATTRIBUTES & told.keys():
            if name != "content" or tag != "meta":
                self._keep(told[name] or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._unseen -= tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._keep(data)

    def _keep(self, text: str) -> None:
        for part in text.split(_VALUE):
            if _LETTERS.search(part):
                self.texts.append(" ".join(part.split()))


def templates() -> list[Path]:
    """Every page and mail template of ours."""
    found = (PROJECT / "templates").rglob("*")
    return sorted(path for path in found if path.suffix in {".html", ".txt"})
