"""Which language a text is in, when that is plain to see.

Counts the most common words of Finnish, Swedish and English. A text is said to be in a language
only when it has at least twenty words, a tenth of them are that language's, and they are four times
as many as any other's. Sámi texts, names and lists are left alone: the word lists do not know them.
"""

from __future__ import annotations

import re

_COMMON = {
    "fi": "ja on ei se että oli ovat kun niin myös tai mutta joka jotka sekä voi mukaan kuin vain "
    "hän he me te sinä olet ole kaikki mitä jos sitä siitä tämä nyt vielä kanssa jo",
    "sv": "och är att det som en på för av med till den inte har ett om vi kan du alla eller men "
    "från också när så där här ni de vid var sig blir",
    "en": "the and of to a is in that it for are with you be on as we this by not or from have can "
    "at all your was they but will our who how",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_AMBIGUOUS = frozenset.union(
    *(_WORDS[one] & _WORDS[other] for one in _WORDS for other in _WORDS if one < other)
)
MIN_WORDS = 20


def language_of(text: str) -> str:
    """ "fi", "sv" or "en", or "" when it cannot be told."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    if len(words) < MIN_WORDS:
        return ""
    counts = sorted(
        (
            (sum(word in common - _AMBIGUOUS for word in words), language)
            for language, common in _WORDS.items()
        ),
        reverse=True,
    )
    (most, language), (second, _other) = counts[0], counts[1]
    return language if most * 10 >= len(words) and most >= 4 * second else ""
