"""What does not work yet: in the pages that all sites share, and in a region's own content."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accessibility.models import KnownGap
from regions.models import Region


@dataclass(frozen=True, kw_only=True)
class Gap:
    """One gap as the statement tells it."""

    words: str | Promise
    reason: str | Promise
    mended_by: dt.date | None = None
    code: str = ""
    """The language of the words where it is not the reader's own."""


SHARED = (
    Gap(
        words=_(
            "On the drawn map small municipalities are small to point at. The same municipalities "
            "are in a list beside the map."
        ),
        reason=_("The map shows municipalities in their real sizes."),
    ),
    Gap(
        words=_("Videos have no separate audio description (WCAG 1.2.5)."),
        reason=_("The transcript, which every video has, tells what can be seen."),
    ),
    Gap(
        words=_("Older attachments, such as PDF files, may have shortcomings."),
        reason=_("They were made elsewhere. Ask us for the content in another form."),
    ),
    Gap(
        words=_("Descriptions of pictures and headings may be poor on single pages."),
        reason=_("Editors write them, and no program notices every mistake."),
    ),
)
"""Gaps of the pages that all sites of the network share."""

SAMI = Gap(
    words=_(
        "Pages in Northern Sámi have words that no speaker has reviewed yet, and some of their "
        "texts are shown in Finnish (WCAG 3.1.2)."
    ),
    reason=_("Reviewing needs a speaker of the language; until then the pages say so themselves."),
)


def shared_gaps(region: Region) -> Iterator[Gap]:
    """Those of the shared gaps that the region's site has."""
    yield from SHARED
    if "se" in region.languages:
        yield SAMI


def own_gap(row: KnownGap, language: str) -> Gap:
    """A region's own gap in the reader's language, or the Finnish words with their language."""
    finnish = settings.LANGUAGE_CODE
    said = row.words.get(language) or row.words.get(finnish) or {}
    return Gap(
        words=said.get("gap", ""),
        reason=said.get("reason", ""),
        mended_by=row.mended_by,
        code="" if language == finnish or language in row.words else finnish,
    )
