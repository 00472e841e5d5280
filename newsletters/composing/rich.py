"""Editors' rich text as mails can carry it: few elements, whole addresses, fields as slots."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Comment, NavigableString, Tag
from django.utils.safestring import SafeString
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from network.pages import BasePageQuerySet
from newsletters.composing.pictures import is_closed
from newsletters.merging import merged

_KEPT = frozenset({"p", "br", "b", "strong", "i", "em", "ul", "ol", "li", "a"})
_DROPPED = ("script", "style", "img", "iframe", "embed", "object", "svg", "form")
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


@dataclass(frozen=True)
class Rich:
    """A rich text in both forms, and the pages that it links to."""

    html: SafeString
    text: str
    pages: tuple[int, ...]


def rich(source: str, root: str) -> Rich:
    """Make a mail's text of what Wagtail stores. Links to pages and documents that not everybody
    can open become plain words; pictures and scripts are left out."""
    stored = BeautifulSoup(source, "html.parser")
    pages = _open_links(stored)
    soup = BeautifulSoup(expand_db_html(str(stored)), "html.parser")
    for tag in soup.find_all(_DROPPED):
        tag.decompose()
    for tag in soup.find_all(True):
        _clean(tag, root)
    for words in soup.find_all(string=True):
        if isinstance(words, Comment):
            words.extract()
        else:
            words.replace_with(NavigableString(merged(str(words))))
    html = SafeString(str(soup))  # made of a closed list of elements, its texts escaped anew
    return Rich(html, plain(soup), pages)


def _open_links(stored: BeautifulSoup) -> tuple[int, ...]:
    """Take links away that lead nowhere for a reader; returns the ids of the pages left."""
    links = {link: str(link.get("id", "")) for link in stored.find_all("a", linktype="page")}
    wanted = [int(key) for key in links.values() if key.isdecimal()]
    public = BasePageQuerySet(Page).filter(pk__in=wanted).open_to_all()
    found = set(public.values_list("pk", flat=True))
    for link, key in links.items():
        if not key.isdecimal() or int(key) not in found:
            link.unwrap()
    for link in stored.find_all("a", linktype="document"):
        if not _document_is_open(str(link.get("id", ""))):
            link.unwrap()
    return tuple(sorted(found))


def _document_is_open(key: str) -> bool:
    documents = get_document_model().objects.select_related("collection")
    file = documents.filter(pk=key).first() if key.isdecimal() else None
    return file is not None and not is_closed(file)


def _clean(tag: Tag, root: str) -> None:
    if tag.name not in _KEPT:
        tag.unwrap()
        return
    address = whole_address(str(tag.get("href", "")), root) if tag.name == "a" else ""
    tag.attrs = {"href": address} if address else {}
    if tag.name == "a" and not address:
        tag.unwrap()


def whole_address(address: str, root: str) -> str:
    """The address with its host; empty for a kind that a mail must not lead to."""
    address = address.strip()
    if not address or address.startswith("#"):
        return ""
    try:
        whole = urljoin(f"{root}/", address)
        return whole if urlsplit(whole).scheme in _SCHEMES else ""
    except ValueError:
        return ""


def plain(soup: BeautifulSoup) -> str:
    """Cleaned rich text as plain text: each link followed by its address."""
    soup = BeautifulSoup(str(soup), "html.parser")
    for link in soup.find_all("a"):
        address, words = str(link["href"]), link.get_text()
        shown = address.removeprefix("mailto:").removeprefix("tel:")
        link.replace_with(words if shown in words else f"{words} ({shown})")
    for line in soup.find_all("br"):
        line.replace_with("\n")
    for item in soup.find_all("li"):
        ordered = item.parent is not None and item.parent.name == "ol"
        place = len(item.find_previous_siblings("li")) + 1
        item.insert(0, f"{place}. " if ordered else "- ")
        item.append("\n")
    for block in soup.find_all(("p", "ul", "ol")):
        block.append("\n\n")
    lines = (" ".join(line.split()) for line in soup.get_text().splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
