"""What is known of each published Finnish page: when it last changed, and its words."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import F, Q
from wagtail.models import Page

from regions.scoping import in_every_region
from translating.models import Original

_BATCH = 200
_NOT_CONTENT = frozenset(
    [
        "alias_of",
        "approved_schedule",
        "content_type",
        "depth",
        "draft_title",
        "expire_at",
        "expired",
        "first_published_at",
        "go_live_at",
        "has_unpublished_changes",
        "last_published_at",
        "latest_revision",
        "latest_revision_created_at",
        "live",
        "live_revision",
        "locale",
        "locked",
        "locked_at",
        "locked_by",
        "numchild",
        "owner",
        "path",
        "region",
        "translation_key",
        "url_path",
    ]
)
"""What Wagtail keeps of a page besides its content."""


def note_original(page: Any) -> bool:
    """Remember a page as it has been published; True when that brought changes."""
    digest = _digest(page)
    known = {"region_id": page.region_id, "published_at": page.last_published_at}
    words = len(f"{page.title} {page.search_text()}".split())
    new = known | {"changed_at": page.last_published_at, "words": words, "digest": digest}
    with in_every_region():
        rows = Original.objects.filter(page_id=page.pk)
        # What has been published has nearly always changed: one question then, more otherwise.
        if rows.exclude(digest=digest).update(**new):
            return True
        if rows.update(**known):
            return False
        Original.objects.update_or_create(page_id=page.pk, defaults=new)
    return True


def note_missing() -> int:
    """Remember published Finnish pages that came about by other ways than publishing (imports, a
    new site's first pages); returns how many."""
    out_of_date = Q(translated_original=None) | ~Q(
        translated_original__published_at=F("last_published_at")
    )
    pages = Page.objects.filter(
        out_of_date, live=True, locale__language_code=settings.LANGUAGE_CODE, depth__gt=1
    )
    found = list(pages.exclude(last_published_at=None).order_by("pk").values_list("pk", flat=True))
    noted = 0
    for start in range(0, len(found), _BATCH):
        for page in Page.objects.filter(pk__in=found[start : start + _BATCH]).specific():
            if getattr(page, "region", None) is not None:
                note_original(page)
                noted += 1
    return noted


def _digest(page: Any) -> str:
    content = {
        name: value for name, value in page.serializable_data().items() if name not in _NOT_CONTENT
    }
    told = json.dumps(content, cls=DjangoJSONEncoder, sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()
