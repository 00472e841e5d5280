"""Which column of a file is what, by its heading in any of our languages."""

from __future__ import annotations

from collections.abc import Sequence

from django.conf import settings

from organisations.exchange.problems import Trouble

HEADINGS: dict[str, frozenset[str]] = {
    "email": frozenset(
        {"email", "e-mail", "e-mail address", "sähköposti", "sähköpostiosoite", "e-post", "epost"}
    ),
    "name": frozenset({"name", "nimi", "namn"}),
    "language": frozenset({"language", "kieli", "språk"}),
}
_LANGUAGES = {
    "suomi": "fi",
    "finnish": "fi",
    "finska": "fi",
    "ruotsi": "sv",
    "swedish": "sv",
    "svenska": "sv",
    "englanti": "en",
    "english": "en",
    "engelska": "en",
    **{code: code for code, _name in settings.LANGUAGES},
    **{name.lower(): code for code, name in settings.LANGUAGES},
}


class AddressColumnMissing(Trouble):
    """No heading says which column holds the addresses."""

    def __init__(self) -> None:
        super().__init__("address_column")


def columns_of(headings: Sequence[str]) -> dict[str, int]:
    """Field → number of its column, the first when there are two. Raises
    ``AddressColumnMissing``."""
    found: dict[str, int] = {}
    for number, heading in enumerate(headings):
        for key, names in HEADINGS.items():
            if " ".join(heading.lower().split()) in names:
                found.setdefault(key, number)
    if "email" not in found:
        raise AddressColumnMissing
    return found


def language_of(text: str) -> str:
    """The code of a language that is named or coded; empty when it is none of ours."""
    return _LANGUAGES.get(text.strip().lower(), "")
