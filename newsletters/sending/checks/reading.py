"""A mail's HTML as the checks see it."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from newsletters.checking import Examined
from newsletters.slots import SLOT


def soups(examined: Examined) -> Iterator[BeautifulSoup]:
    """Each mail's HTML, read."""
    for mail in examined.mails:
        yield BeautifulSoup(mail.html, "html.parser")


def pictures_in(examined: Examined) -> dict[str, Tag]:
    """The pictures of all the mails by address, each once."""
    found: dict[str, Tag] = {}
    for soup in soups(examined):
        for tag in soup.find_all("img"):
            found.setdefault(str(tag.get("src") or ""), tag)
    return found


def links_in(examined: Examined) -> dict[str, str]:
    """The links of all the mails by address, with the words of each; a person's own are left out,
    because their addresses are made when the mail leaves."""
    found: dict[str, str] = {}
    for soup in soups(examined):
        for tag in soup.find_all("a", href=True):
            address = str(tag["href"]).strip()
            if not SLOT.search(address):
                found.setdefault(address, " ".join(tag.get_text(" ").split()))
    return found
