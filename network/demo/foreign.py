"""Finds another language's words on a page: interface sentences, and dates in ``<time>``.

What stands inside an element with a ``lang`` of its own is that language's, and is not looked at.
A sentence that has not been translated is shown in Finnish, so it is found here too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from html import unescape

import polib
from django.conf import settings
from django.utils import translation

from network.env import PROJECT

_TOKEN = re.compile(r"<!--.*?-->|<(script|style|svg|template)\b.*?</\1\s*>|<[^>]*>|[^<]+", re.S)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_LANG = re.compile(r'\slang="([^"]*)"')
_SPOKEN = re.compile(r'\s(?:alt|title|aria-label|placeholder)="([^"]*)"')
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
        "use",
        "path",
        "circle",
    ]
)
_PLACE = re.compile(r"%\(\w+\)[sd]|\{\w*\}")
_READ_BY_PEOPLE = ("fi", "sv", "se", "en")
_ENOUGH_LETTERS = 4
"""A sentence with places for values is known by so many letters of its own."""


def foreign_words(page: str, language: str) -> list[str]:
    """A sentence for each text of the page that is another language's."""
    found: dict[str, None] = {}
    for text, inside_time in _texts(page, language):
        whose = language_of(text, language) or (inside_time and _month_of(text, language))
        if whose:
            found[f"“{text}” is {whose}, not {language}"] = None
    return list(found)


def _texts(page: str, language: str) -> Iterator[tuple[str, bool]]:
    """Each text in the page's own language, and whether it stands in a ``<time>``."""
    open_tags: list[tuple[str, str]] = [("", language)]
    for match in _TOKEN.finditer(page):
        token = match.group()
        tag = _TAG.match(token)
        if match.group(1) or token.startswith("<!"):
            continue
        if tag is None:
            if open_tags[-1][1] == language:
                yield from _plain(token, any(name == "time" for name, _lang in open_tags[-2:]))
        elif tag.group(1):
            _close(open_tags, tag.group(2).lower())
        elif _open(open_tags, tag.group(2).lower(), token) == language:
            for text in _SPOKEN.findall(token):
                yield from _plain(text, False)


def _plain(text: str, inside_time: bool) -> Iterator[tuple[str, bool]]:
    words = " ".join(unescape(text).split())
    if words:
        yield words, inside_time


def _open(open_tags: list[tuple[str, str]], name: str, token: str) -> str:
    """Open an element, unless it holds nothing; returns its language."""
    own = _LANG.search(token)
    language = own.group(1) if own else open_tags[-1][1]
    if name not in _VOID and not token.endswith("/>"):
        open_tags.append((name, language))
    return language


def _close(open_tags: list[tuple[str, str]], name: str) -> None:
    """Close the nearest element of the name, with what was left open in it (``<li>``, ``<p>``)."""
    for depth in range(len(open_tags) - 1, -1, -1):
        if open_tags[depth][0] == name:
            del open_tags[depth:]
            return


@lru_cache(maxsize=100_000)
def language_of(text: str, language: str) -> str:
    """The other language whose interface says just this; empty when this one says it too."""
    own_words, own_shapes = _said(language)
    if text in own_words or (own_shapes and own_shapes.fullmatch(text)):
        return ""
    for other in _READ_BY_PEOPLE:
        if other != language:
            words, shapes = _said(other)
            if text in words or (shapes and shapes.fullmatch(text)):
                return other
    return ""


@cache
def _said(language: str) -> tuple[frozenset[str], re.Pattern[str] | None]:
    """What the interface says in a language: whole sentences, and those with places for values."""
    words, shapes = set(), set()
    path = PROJECT / "locale" / language / "LC_MESSAGES" / "django.po"
    for entry in polib.pofile(str(path)):
        for text in _forms(entry, language):
            text = " ".join(text.replace("%%", "%").split())
            plain = _PLACE.sub("", text)
            if plain == text:
                words.add(text)
            elif sum(letter.isalpha() for letter in plain) >= _ENOUGH_LETTERS:
                parts = (re.escape(part) for part in _PLACE.split(text))
                shapes.add(r"[^\n]{1,80}?".join(parts))
    words = {word for word in words if any(letter.isalpha() for letter in word)}
    return frozenset(words), re.compile("|".join(sorted(shapes))) if shapes else None


def _forms(entry: polib.POEntry, language: str) -> list[str]:
    if language == "en":
        return [entry.msgid, entry.msgid_plural] if entry.msgid_plural else [entry.msgid]
    return [text for text in (entry.msgstr, *entry.msgstr_plural.values()) if text]


@cache
def _months(language: str) -> frozenset[str]:
    """The names of the months as dates have them."""
    english = (
        "January February March April May June July August September October November December"
    )
    with translation.override(language):
        return frozenset(
            name.casefold()
            for month in english.split()
            for name in (translation.pgettext("alt. month", month), translation.gettext(month))
        )


def _month_of(text: str, language: str) -> str:
    """The other language whose month a date names."""
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    for other in dict(settings.LANGUAGES):
        if other != language and words & (_months(other) - _months(language)):
            return other
    return ""
