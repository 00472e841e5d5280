"""What the tests of accessibility have in common."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone

from accessibility.models import Feedback
from regions.models import Region

FORM = "/lomakkeet/saavutettavuus/"
ADMIN = {"host": "localhost"}
WORDS = "En pääse näppäimistöllä ilmoittautumisen painikkeeseen."


def desk(region: Region) -> str:
    """The region's desk in the admin."""
    return f"/admin/accessibility/{region.slug}/"


def told(region: Region, *, days_ago: int = 0, **fields: Any) -> Feedback:
    """A word that came so many days ago."""
    fields = {"words": WORDS, "page": "/tapahtumat/", "language": "fi"} | fields
    at = timezone.now() - dt.timedelta(days=days_ago)
    row: Feedback = Feedback.objects.create(region=region, created_at=at, **fields)
    return row
