"""The search's own tables: what is found, and the words that are in it.

Both are made from pages and can be thrown away: ``manage.py rebuild_search`` fills them again.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from network.search.described import Kind


class SearchDocument(models.Model):
    """One public page as the search knows it.

    The key is the page's, without a constraint: an index that is in trouble may not stop a page
    from being deleted. What a visitor is shown is asked of the pages themselves.
    """

    page_id = models.BigIntegerField(primary_key=True)
    translation_key = models.UUIDField(db_index=True)
    path = models.CharField(max_length=255)
    """The page's place in the tree when it was indexed; a moved page differs."""
    language = models.CharField(max_length=8)
    shown_in = ArrayField(models.CharField(max_length=8), default=list)
    """Languages whose readers find it: its own, and of a Finnish page those it lacks."""
    regions = ArrayField(models.BigIntegerField(), default=list)
    """Regions whose sites find it; the hub finds everything."""
    municipalities = ArrayField(models.BigIntegerField(), default=list)
    themes = ArrayField(models.BigIntegerField(), default=list)
    kind = models.CharField(max_length=16, choices=Kind.choices)
    title = models.CharField(max_length=255)
    text = models.TextField(blank=True)
    """The beginning of its text, from which answers show the words that were asked for."""
    starts = models.DateTimeField(null=True)
    ends = models.DateTimeField(null=True)
    vector = SearchVectorField()
    analysis = models.CharField(max_length=16)
    """The version of the analysis that read it."""
    indexed_at = models.DateTimeField()

    class Meta:
        verbose_name = "search document"
        indexes = [
            # One index answers all three questions at once, so that a region's search costs the
            # same however many regions there are.
            GinIndex(fields=("vector", "regions", "shown_in"), name="search_by_words"),
        ]

    def __str__(self) -> str:
        return self.title


class SearchWord(models.Model):
    """A word as it is written in some document, and one of the lexemes that it stands for.

    Mistyped words are looked for here and never in the documents.
    """

    language = models.CharField(max_length=8)
    word = models.CharField(max_length=60)
    folded = models.CharField(max_length=60)
    """The word without diacritics."""
    lexeme = models.CharField(max_length=60)

    class Meta:
        verbose_name = "word of the search"
        constraints = [
            models.UniqueConstraint(
                fields=("language", "lexeme", "word"), name="a_word_stands_once"
            )
        ]
        indexes = [
            GinIndex(OpClass("folded", name="gin_trgm_ops"), name="search_words_alike"),
            models.Index(
                models.F("language"),
                OpClass("folded", name="text_pattern_ops"),
                name="search_words_beginning",
            ),
        ]

    def __str__(self) -> str:
        return self.word
