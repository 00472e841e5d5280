"""Counting who found what she looked for: a number a page and month, and nobody's name."""

from __future__ import annotations

from django.db import connection, transaction
from django.utils import timezone

from feedback.models import Kind, PageVerdict
from regions.models import Region
from regions.scoping import inside

_NEW_A_MONTH = 2_000
"""More new pages than this in a region and month are no residents' doing."""


@transaction.atomic
def count_verdict(*, region: Region, page: str, kind: str) -> None:
    """One more for the page: found or missing. The database adds, so none is lost."""
    column = {Kind.FOUND: "found", Kind.MISSING: "missing"}[Kind(kind)]
    month = timezone.localdate().replace(day=1)
    with inside(region):
        rows = PageVerdict.objects.filter(region=region, month=month)
        if not rows.filter(page=page).exists() and rows.count() >= _NEW_A_MONTH:
            return
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            INSERT INTO feedback_pageverdict (region_id, page, month, found, missing)
            VALUES (%s, %s, %s, %s, %s)
                ON CONFLICT (region_id, page, month)
                DO UPDATE SET {column} = feedback_pageverdict.{column} + 1
            """,  # noqa: S608 — one of our two columns
            [region.pk, page, month, int(column == "found"), int(column == "missing")],
        )
