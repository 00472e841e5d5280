"""What the tests of feedback have in common."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone

from feedback.models import Feedback
from regions.models import Region

FORM = "/lomakkeet/palaute/"
ADMIN = {"host": "localhost"}
WORDS = "Kajaanin kävelyryhmän päivä on väärin."


def desk(region: Region) -> str:
    """The region's desk in the admin."""
    return f"/admin/feedback/{region.slug}/"


def told(region: Region, *, days_ago: int = 0, **fields: Any) -> Feedback:
    """A word that came so many days ago."""
    given = {"words": WORDS, "page": "/tapahtumat/", "language": "fi", "kind": "mistake"} | fields
    at = timezone.now() - dt.timedelta(days=days_ago)
    row: Feedback = Feedback.objects.create(region=region, created_at=at, **given)
    return row
