"""Counting what people search for, without counting people."""

from __future__ import annotations

import logging
from typing import Any

from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from network.search.analysis import words_of
from regions.models import Region
from regions.searching.missed import is_personal

logger = logging.getLogger(__name__)
_LONGEST = 80
_NEW_A_MONTH = 3_000
"""More words than this on one site in a month are no residents'."""


def count_search(*, region: Region, language: str, text: str, **_: Any) -> None:
    """One more search for the words. Never fails: the answers come whatever happens here."""
    words = " ".join(words_of(text, language))[:_LONGEST].strip()
    if not words or is_personal(text):
        return
    told: dict[str, Any] = {
        "region": region.pk,
        "language": language,
        "words": words,
        "month": timezone.localdate().replace(day=1),
        "most": _NEW_A_MONTH,
    }
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(_ADD, told)
    except DatabaseError:
        logger.exception("A search could not be counted.")


_ADD = """
    INSERT INTO visits_searchedwords (region_id, language, words, month, count)
    SELECT %(region)s, %(language)s, %(words)s, %(month)s, 1
     WHERE EXISTS (SELECT 1 FROM visits_searchedwords
                    WHERE region_id = %(region)s AND month = %(month)s
                      AND language = %(language)s AND words = %(words)s)
        OR (SELECT count(*) FROM visits_searchedwords
             WHERE region_id = %(region)s AND month = %(month)s) < %(most)s
        ON CONFLICT (region_id, month, language, words)
        DO UPDATE SET count = visits_searchedwords.count + 1
"""
