"""Long sentences, long words and the passive in a Finnish text.

The limits follow the advice of Selkokeskus for plain Finnish: one matter a sentence, short words,
and somebody who does what is done (https://selkokeskus.fi/selkokieli/selkokielen-ohjeet/).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from network.search.analysis import voikko
from network.sentences import sentences

LONG_SENTENCE = 15
"""Words."""
LONG_WORD = 18
"""Letters."""
MOST_SHOWN = 8
MOST_READ = 40_000
"""Characters; what comes after them is not read."""

_PASSIVE = re.compile(r"(?:[td][aä]{2}n|([lnr])\1[aä]{2}n|ttiin|[td][aä]isiin)$")
"""Endings of the passive, for machines without Voikko: some nouns end alike (taloon does not)."""


@dataclass
class Reading:
    """What a reader of the text would stumble over."""

    words: int = 0
    sentences: int = 0
    long_sentences: list[str] = field(default_factory=list)
    long_words: list[str] = field(default_factory=list)
    passives: list[str] = field(default_factory=list)

    @property
    def average(self) -> float:
        """Words a sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def is_easy(self) -> bool:
        """Nothing to advise."""
        return not (self.long_sentences or self.long_words or self.passives)


def read(text: str) -> Reading:
    """Read a text; each word is named once, and the first ``MOST_SHOWN`` of each kind are shown."""
    found = Reading()
    for sentence, words in sentences(text[:MOST_READ]):
        found.sentences += 1
        found.words += len(words)
        if len(words) > LONG_SENTENCE:
            found.long_sentences.append(sentence)
        found.long_words += [word for word in words if len(word) >= LONG_WORD]
        found.passives += [word for word in words if is_passive(word)]
    for name in ("long_sentences", "long_words", "passives"):
        setattr(found, name, list(dict.fromkeys(getattr(found, name)))[:MOST_SHOWN])
    return found


def is_passive(word: str) -> bool:
    """Whether a word is, or without Voikko looks like, the passive: ``tehdään``, ``sanottiin``."""
    if voikko.available():
        return any(one.get("PERSON") == "4" for one in voikko.analyses(word.lower()))
    return _PASSIVE.search(word.lower()) is not None
