"""What the documents link to, show, cite and where they stand in the navigation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import polib

from network.env import PROJECT

DOCS = PROJECT / "docs"
FRONT = DOCS / "index.md"
FINNISH = "<!-- language: fi -->"
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_OUTSIDE = ("https://", "http://", "mailto:")
_TOCTREE = re.compile(r"^```\{toctree\}\n(.*?)^```", re.M | re.S)
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_CODE = re.compile(r"```.*?```|`[^`\n]*`|^ {4}.*$", re.M | re.S)


def documents() -> list[Path]:
    """README and its neighbours, and everything below ``docs``."""
    return sorted([*PROJECT.glob("*.md"), *DOCS.rglob("*.md")])


def links(path: Path) -> Iterator[str]:
    """Where a document's links and pictures lead inside the project."""
    text = _CODE.sub("", path.read_text(encoding="utf-8"))
    return (one for one in _LINK.findall(text) if not one.startswith(_OUTSIDE))


def anchors(path: Path) -> set[str]:
    """What may follow the # in a link to a document, as GitHub and the site name headings."""
    heads = re.findall(r"^#+ +(.+)$", path.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def leads_somewhere(path: Path, link: str) -> bool:
    """Whether a link's file, and the heading in it, are there."""
    place, _mark, part = link.partition("#")
    target = (path.parent / place).resolve() if place else path
    if not target.is_file():
        return False
    return not part or target.suffix != ".md" or part in anchors(target)


def in_navigation(front: Path = FRONT) -> set[Path]:
    """Every page that the navigation reaches from the front page."""
    found, waiting = set[Path](), [front]
    while waiting:
        page = waiting.pop()
        if page in found or not page.is_file():
            continue
        found.add(page)
        for entries in _TOCTREE.findall(page.read_text(encoding="utf-8")):
            for line in entries.split():
                if not line.startswith(":"):
                    waiting += (
                        page.parent.resolve().glob(f"{line}.md")
                        if "*" in line
                        else [(page.parent / f"{line}.md").resolve()]
                    )
    return found


def cited(path: Path) -> list[str]:
    """The words in bold: what a reader is to look for on her screen."""
    text = _CODE.sub("", path.read_text(encoding="utf-8"))
    return [_plain(one) for one in _BOLD.findall(text)]


@cache
def words_on_screens(language: str) -> frozenset[str]:
    """Every sentence of the product's and the packages' catalogues, as it is shown."""
    found = set[str]()
    for path in PROJECT.glob("locale*/**/django.po"):
        if path.parts[-3] == "fi":
            found |= _sentences(polib.pofile(str(path)), language)
    packages = Path(__import__("wagtail").__file__).parent
    for path in packages.rglob("locale/fi/LC_MESSAGES/*.mo"):
        found |= _sentences(polib.mofile(str(path)), language)
    return frozenset(found)


def _sentences(catalogue: list[polib.POEntry], language: str) -> set[str]:
    if language == "fi":
        shown = [text for one in catalogue for text in (one.msgstr, *one.msgstr_plural.values())]
    else:
        shown = [text for one in catalogue for text in (one.msgid, one.msgid_plural)]
    return {_plain(text) for text in shown if text}


def _plain(text: str) -> str:
    """One line in small letters, without markup and the marks around a word."""
    return " ".join(re.sub(r"<[^>]+>", "", text).split()).strip(" .:…?!").casefold()
