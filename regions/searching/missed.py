"""Remembering what was looked for in vain, without remembering anybody."""

from __future__ import annotations

import datetime as dt
import logging
import re

from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from network.search.analysis import words_of
from regions.models import MissedSearch, Region
from regions.scoping import in_every_region

logger = logging.getLogger(__name__)

KEPT = dt.timedelta(days=180)
_NEW_A_DAY = 300
"""More new words than this in a region on one day are no residents."""
_LONGEST = 80
_PERSONAL = re.compile(
    r"""\S+@\S+                               # an e-mail address
      | \d{6}[-+A-FU-Y]\d{2,3}[0-9A-Z]?       # a personal identity code, also half of one
      | \d(?:[\s().\-–/]*\d){4}               # a telephone number, an account, a case number
      | (?:https?://|www\.)\S+
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_personal(text: str) -> bool:
    """True when the text holds what may tell who somebody is; then none of it is kept: a name
    often stands beside."""
    return bool(_PERSONAL.search(text))


def remember(region: Region, *, language: str, text: str) -> None:
    """Count a search that found nothing. Never fails: the page comes whatever happens here."""
    words = " ".join(words_of(text, language))[:_LONGEST].strip()
    if not words or is_personal(text):
        return
    today = timezone.localdate()
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                """
                INSERT INTO regions_missedsearch (region_id, language, words, count, last_on)
                SELECT %(region)s, %(language)s, %(words)s, 1, %(today)s
                 WHERE EXISTS (SELECT 1 FROM regions_missedsearch
                                WHERE region_id = %(region)s AND language = %(language)s
                                  AND words = %(words)s)
                    OR (SELECT count(*) FROM regions_missedsearch
                         WHERE region_id = %(region)s AND last_on = %(today)s) < %(most)s
                    ON CONFLICT (region_id, language, words) DO UPDATE
                   SET count = regions_missedsearch.count + 1, last_on = EXCLUDED.last_on
                """,
                {
                    "region": region.pk,
                    "language": language,
                    "words": words,
                    "today": today,
                    "most": _NEW_A_DAY,
                },
            )
    except DatabaseError:
        logger.exception("A search without answers could not be counted.")


def forget_old() -> None:
    """Drop words that nobody has looked for in half a year."""
    with in_every_region():
        MissedSearch.objects.filter(last_on__lt=timezone.localdate() - KEPT).delete()
