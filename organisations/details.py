"""An association's details as one form holds them: its pages in all languages, as plain values.

A field of a language is called ``fi_lead``; what all languages share has its own name. The same
values stand in the form, in a saved draft (``Proposal.content``) and in what editors compare.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from network.blocks.reading import text_from_blocks
from network.blocks.writing import blocks_from_text
from organisations.models import OrganisationPage
from regions.models import Municipality, Theme

Values = dict[str, Any]

WORDS = ("title", "lead", "text", "meeting_times", "contact_role")
"""What is said anew in each language; ``text`` is the page's body as plain writing."""
FACTS = (
    "email",
    "phone",
    "website",
    "street",
    "postal_code",
    "post_office",
    "hide_address",
    "online",
    "business_id",
    "register_number",
    "founded",
)
"""What is the same in every language."""
MANY = ("municipalities", "themes", "languages")
LEAST_LINKS = 3
"""Rows for links that the form shows at least."""

SPREAD = (*FACTS, *MANY, "links")
"""The pages' fields that an approved change carries to the other languages."""


def named(language: str, word: str) -> str:
    """The name of a language's field."""
    return f"{language}_{word}"


def values_of(pages: Mapping[str, OrganisationPage], original: OrganisationPage) -> Values:
    """What the pages say now."""
    found: Values = {}
    for language, page in pages.items():
        found |= {named(language, word): said for word, said in words_of(page).items()}
    return found | facts_of(original)


def words_of(page: OrganisationPage) -> Values:
    """What a page says in its language; no ``text`` where its body is more than plain writing."""
    found = {word: getattr(page, word) for word in WORDS if word != "text"}
    text = text_from_blocks(list(page.body.raw_data))
    return found if text is None else found | {"text": text}


def facts_of(page: OrganisationPage) -> Values:
    """What all languages share."""
    found: Values = {name: getattr(page, name) for name in FACTS}
    found["founded"] = str(page.founded or "")
    found["municipalities"] = sorted(place.code for place in page.municipalities.all())
    found["themes"] = sorted(theme.key for theme in page.themes.all())
    found["languages"] = list(page.languages)
    for number, link in enumerate(page.links.raw_data, start=1):
        found[f"link{number}_title"] = link["value"]["title"]
        found[f"link{number}_url"] = link["value"]["url"]
    return found


def link_rows(values: Mapping[str, Any]) -> int:
    """How many rows of links the values need, with an empty one to spare; at most ten."""
    used = [n for n in range(1, 11) if values.get(f"link{n}_url")]
    return min(10, max(LEAST_LINKS, max(used, default=0) + 1))


def write_words(page: OrganisationPage, values: Values, language: str) -> None:
    """Put a language's words on its page; a name that is missing stays as it was."""
    for word in WORDS:
        said = values.get(named(language, word))
        if said is None or (word == "title" and not said):
            continue
        if word == "text":
            page.body = blocks_from_text(said)
        else:
            setattr(page, word, said)


def write_facts(page: OrganisationPage, values: Values) -> None:
    """Put what all languages share on a page."""
    for name in FACTS:
        if name in values:
            setattr(page, name, values[name])
    page.founded = int(values["founded"]) if values.get("founded") else None
    if "municipalities" in values:
        page.municipalities = list(Municipality.objects.filter(code__in=values["municipalities"]))
    if "themes" in values:
        page.themes = list(Theme.objects.filter(key__in=values["themes"]))
    page.languages = list(values.get("languages", page.languages))
    page.links = [
        {"type": "link", "value": {"title": title, "url": url}} for title, url in links(values)
    ]


def links(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The links that were filled in; one without words is called by its address."""
    rows = [(values.get(f"link{n}_title"), values.get(f"link{n}_url")) for n in range(1, 11)]
    return [(str(title or url)[:60], str(url)) for title, url in rows if url]


def differing(before: Values, after: Values) -> list[str]:
    """Names of the fields that say something else than before; empty and missing are the same."""
    names = dict.fromkeys([*after, *(name for name in before if name.startswith("link"))])
    return [name for name in names if _settled(before.get(name)) != _settled(after.get(name))]


def _settled(value: Any) -> Any:
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, list | tuple):
        return sorted(str(one) for one in value)
    return value or ""


def is_of_language(name: str, language: str) -> bool:
    """True for a field of the language."""
    return name in {named(language, word) for word in WORDS}
