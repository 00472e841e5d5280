"""The names of regions and municipalities as the search reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from regions.reference import rows_of

_FINNISH = ("name_fi", "fi_genitive", "fi_in", "fi_from", "fi_to")
_LANGUAGES = ("sv", "en", "se", "smn", "sms")


def place_forms() -> Iterator[tuple[str, str, Iterable[str]]]:
    """(language, lexeme, forms) of every place; its lexeme is its Finnish name.

    Finnish has its case forms. Other languages know their own name, with the Swedish and English
    genitive, and the Finnish one.
    """
    for file in ("municipalities.csv", "regions.csv"):
        for row in rows_of(file):
            lexeme = row["name_fi"].casefold()
            finnish = [row[name] for name in _FINNISH if row[name]]
            yield "fi", lexeme, [*finnish, row["name_sv"]]
            for language in _LANGUAGES:
                own = row.get(f"name_{language}") or row["name_fi"]
                forms = [own, f"{own}s"] if language in {"sv", "en"} else [own]
                yield language, lexeme, [*forms, row["name_fi"]]
