"""Names of places in the forms that people write them in: ``sodankylässä`` is Sodankylä.

The base knows no municipalities; ``regions`` hands its names over when the process starts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

Forms = Iterable[tuple[str, str, Iterable[str]]]
"""(language, the place's lexeme, forms of its name)."""

_sources: list[Callable[[], Forms]] = []


def add_source(source: Callable[[], Forms]) -> None:
    """Names come from here as well; called once by each room that has some."""
    _sources.append(source)
    _places.cache_clear()


def place(word: str, language: str) -> str:
    """The lexeme of the place that the word names in a language, or an empty string."""
    return _places().get(language, {}).get(word, "")


@cache
def _places() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for source in _sources:
        for language, lexeme, forms in source():
            names = found.setdefault(language, {})
            for form in forms:
                names.setdefault(form.casefold(), lexeme)
    return found
