"""The guides for editors: the documents of ``docs/editors``, read for the admin's help.

A document is Markdown; ``<!-- language: fi -->`` on its first line says its language (English where
nothing is said). Pictures stand in ``docs/editors/pictures``: what is not there is not shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.text import slugify
from markdown_it import MarkdownIt
from markdown_it.token import Token

from network.search.analysis.reading import read
from network.search.analysis.tokens import words_of

FOLDER = Path(settings.PROJECT) / "docs" / "editors"
PICTURES = {".webp": "image/webp", ".png": "image/png", ".jpg": "image/jpeg"}
_LANGUAGE = re.compile(r"\A<!-- language: (\w+) -->\s*")
_OUTSIDE = ("https://", "http://", "mailto:", "#", "/")


@dataclass(frozen=True)
class Section:
    """A part of a guide below one heading."""

    title: str
    anchor: str
    text: str
    words: frozenset[str]

    @property
    def said(self) -> str:
        """Heading and text as one, to look for what is typed in."""
        return f"{self.title} {self.text}".lower()


@dataclass(frozen=True)
class Guide:
    """One document."""

    name: str
    title: str
    language: str
    html: SafeString
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Hit:
    """A section that has every word that was asked for."""

    guide: Guide
    section: Section


@cache
def all_guides(folder: Path = FOLDER) -> tuple[Guide, ...]:
    """Every guide, those in Finnish first."""
    found = [_read(path) for path in sorted(folder.glob("*.md"))]
    finnish = settings.LANGUAGE_CODE
    return tuple(sorted(found, key=lambda one: (one.language != finnish, one.title)))


def guide_named(name: str) -> Guide | None:
    """The guide by its file's name without the ending."""
    return next((one for one in all_guides() if one.name == name), None)


def picture_at(place: str) -> tuple[bytes, str] | None:
    """A picture of the guides and its type; None for anything else, wherever it stands."""
    path = (FOLDER / "pictures" / place).resolve()
    kind = PICTURES.get(path.suffix)
    if kind is None or not path.is_relative_to(FOLDER.resolve() / "pictures") or not path.is_file():
        return None
    return path.read_bytes(), kind


def search(asked: str, guides: Iterable[Guide] | None = None) -> list[Hit]:
    """Sections with all the words, in any of their Finnish or English forms."""
    typed = asked.lower().split()
    found: list[Hit] = []
    for guide in all_guides() if guides is None else guides:
        wanted = _lemmas(asked, guide.language)
        for one in guide.sections:
            same = bool(wanted) and wanted <= one.words
            if typed and (same or all(word in one.said for word in typed)):
                found.append(Hit(guide, one))
    return found


def _read(path: Path) -> Guide:
    text = path.read_text(encoding="utf-8")
    said = _LANGUAGE.match(text)
    language = said.group(1) if said else "en"
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = parser.parse(_LANGUAGE.sub("", text))
    sections = tuple(_sections(tokens, language))
    for token in tokens:
        for inner in token.children or ():
            _lead_home(inner)
    html = SafeString(parser.renderer.render(tokens, parser.options, {}))
    return Guide(path.stem, sections[0].title if sections else path.stem, language, html, sections)


def _sections(tokens: list[Token], language: str) -> Iterable[Section]:
    """What stands below each heading; gives the headings their anchors."""
    title, anchor, texts = "", "", list[str]()
    heading = False
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            if title:
                yield _section(title, anchor, texts, language)
            title, texts, heading = tokens[number + 1].content, [], True
            anchor = slugify(title, allow_unicode=True)
            token.attrSet("id", anchor)
        elif token.type == "heading_close":
            heading = False
        elif token.type in {"inline", "fence", "code_block"} and not heading:
            texts.append(_said(token))
    if title:
        yield _section(title, anchor, texts, language)


def _said(token: Token) -> str:
    """The words alone, without Markdown's signs; of a picture its description."""
    parts = token.children or [token]
    breaks = {"softbreak", "hardbreak"}
    return "".join(" " if one.type in breaks else one.content for one in parts)


def _section(title: str, anchor: str, texts: list[str], language: str) -> Section:
    text = " ".join(texts)
    return Section(title, anchor, text, _lemmas(f"{title} {text}", language))


def _lemmas(text: str, language: str) -> frozenset[str]:
    read_words = (read(word, language) for word in words_of(text, language))
    return frozenset(lemma for one in read_words for lemma in one.lemmas)


def _lead_home(token: Token) -> None:
    """Pictures and links to other guides lead to their places in the admin."""
    if token.type == "image":
        source = str(token.attrGet("src") or "")
        place = source.removeprefix("pictures/")
        token.attrSet("src", reverse("region_help_picture", args=[place]))
        token.attrSet("loading", "lazy")
    elif token.type == "link_open":
        target, _mark, part = str(token.attrGet("href") or "").partition("#")
        if target.endswith(".md") and not target.startswith(_OUTSIDE) and "/" not in target:
            address = reverse("region_help_guide", args=[target.removesuffix(".md")])
            token.attrSet("href", f"{address}#{part}" if part else address)
