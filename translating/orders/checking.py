"""Is a translation whole? What a translator must not lose: placeholders, links, timings."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

from bs4 import BeautifulSoup, Tag
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail_localize.strings import StringValue, validate_translation_links

_PLACEHOLDER = re.compile(r"%\([a-zA-Z_]\w*\)[sd]|\{[a-zA-Z_]\w*\}")
_TIMING = re.compile(r"(?:\d+:)?\d\d:\d\d\.\d{3}\s*--(?:>|&gt;)\s*(?:\d+:)?\d\d:\d\d\.\d{3}[^<]*")


class Fault(StrEnum):
    """What is wrong with a translated text."""

    PLACEHOLDER = "placeholder"
    TAGS = "tags"
    LINKS = "links"
    TIMINGS = "timings"
    NULL = "null"


SENTENCES: dict[str, Promise] = {
    Fault.PLACEHOLDER: _("A placeholder such as %(name)s is missing or new; keep it as it was."),
    Fault.TAGS: _("Marks such as <b> do not match; begin and end each one as in the original."),
    Fault.LINKS: _("A link of the original is missing or new; keep <a id=…> and its end."),
    Fault.TIMINGS: _("The captions' times have changed; translate only the words between them."),
    Fault.NULL: _("There is a mark in the text that cannot be stored."),
}


def fault_of(source: str, text: str) -> Fault | None:
    """What the translation has lost or added, or None. Both are wagtail-localize's inline HTML."""
    if "\x00" in text:
        return Fault.NULL
    if _timings(source) != _timings(text):
        return Fault.TIMINGS
    if Counter(_PLACEHOLDER.findall(source)) != Counter(_PLACEHOLDER.findall(text)):
        return Fault.PLACEHOLDER
    try:
        StringValue.from_translated_html(text)
    except ValueError:
        return Fault.TAGS
    if not _balanced(text):
        return Fault.TAGS
    try:
        validate_translation_links(source, text)
    except ValueError:
        return Fault.LINKS
    mine, theirs = _tags(source), _tags(text)
    if mine.get("a", []) != theirs.get("a", []):
        return Fault.LINKS
    return Fault.TAGS if set(mine) - set(theirs) - {"br"} else None


def _timings(text: str) -> list[str]:
    """The times of captions, as they follow one another."""
    return [" ".join(found.replace("&gt;", ">").split()) for found in _TIMING.findall(text)]


def _tags(html: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in BeautifulSoup(html, "html.parser").descendants:
        if isinstance(one, Tag):
            found.setdefault(one.name, []).append(str(one.get("id", "")))
    return {name: sorted(ids) for name, ids in found.items()}


def _balanced(html: str) -> bool:
    """True when each tag that begins ends; Beautiful Soup would mend it without a word."""
    opened = Counter(re.findall(r"<([a-z]+)(?:\s[^<>]*)?(?<!/)>", html))
    closed = Counter(re.findall(r"</([a-z]+)\s*>", html))
    opened.pop("br", None), closed.pop("br", None)
    return opened == closed
