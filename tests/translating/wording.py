"""What the tests of the interface's words have in common."""

from __future__ import annotations

from typing import Any

import polib
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation

from network.users.models import User
from regions.models import Region
from tests import factories
from translating.models.wording import text_key

HUB = {"host": "localhost"}
SE = "/admin/translations/wording/se/"
SEARCH = text_key("", "Search")
SHOWN = text_key("", "Show all")
PEOPLE = "%(answers)s answer of %(attended)s who came."
NUMBERED = text_key("", PEOPLE)


def words(reply: Any) -> str:
    return " ".join(BeautifulSoup(reply.content, "html.parser").get_text(" ").split())


def enter(client: Any, region: Region, role: str = "publisher") -> User:
    person = factories.staff(region, role)
    client.force_login(person)
    return person


def said(language: str, text: str) -> str:
    with translation.override(language):
        return translation.gettext(text)


def po(
    *entries: tuple[str, str], language: str = "se", plural: str = "", flags: tuple[str, ...] = ()
) -> polib.POFile:
    """A file as a speaker sends it: pairs of English and Sámi."""
    found = polib.POFile()
    rule = plural or "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"
    found.metadata = {
        "Language": language,
        "Content-Type": "text/plain; charset=UTF-8",
        "Plural-Forms": rule,
    }
    for msgid, msgstr in entries:
        found.append(polib.POEntry(msgid=msgid, msgstr=msgstr, flags=list(flags)))
    return found


def upload(client: Any, content: object, address: str = SE) -> Any:
    body = content if isinstance(content, bytes) else str(content).encode()
    file = SimpleUploadedFile("jarjestoverkko-se.po", body)
    return client.post(f"{address}upload/", {"file": file}, headers=HUB)


def apply(client: Any) -> Any:
    return client.post(f"{SE}upload/apply/", headers=HUB)


def write(client: Any, key: str = SEARCH, **fields: str) -> Any:
    return client.post(f"{SE}{key}/", fields, headers=HUB)
