"""From words to what the index holds: ``read`` for one word, ``words_of`` for a text.

One ``Reading`` is the dictionary forms of a word and, where it is a compound, its parts. The same
analysis is used for documents and for what people type, so that both end in the same lexemes.
"""

from network.search.analysis.reading import BEGINNING, Reading, fold, read, version
from network.search.analysis.tokens import words_of

__all__ = ["BEGINNING", "Reading", "fold", "read", "version", "words_of"]
