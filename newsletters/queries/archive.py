"""Which letters everybody may read on the web: those that have been sent, unless they went only to
audiences that are kept out of the archive.

The Finnish original tells for all its languages: a translation that was published after the sending
stands in the archive as well.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, QuerySet, Subquery

from campaign.sharing.picks import bound_to
from newsletters.models import Audience, NewsletterPage
from newsletters.models.letters import LetterQuerySet
from regions.models import Region


def archived_originals(region: Region | None, audience: Audience | None = None) -> LetterQuerySet:
    """The region's Finnish letters that stand in the archive; those to one audience."""
    shown = Audience.objects.filter(region=region, is_archived=True)
    wanted = shown.filter(pk=audience.pk) if audience else shown
    rows = NewsletterPage.objects.filter(
        region=region, locale__language_code=settings.LANGUAGE_CODE, sent_at__isnull=False
    )
    to_them = NewsletterPage.audiences.through._default_manager.filter(audience__in=wanted)
    return rows.filter(pk__in=to_them.values("newsletterpage"))


def archived_letters(
    region: Region | None, *, audience: Audience | None = None, originals: bool = True
) -> LetterQuerySet:
    """Public letters of the archive in the reader's language, the latest sent first.

    ``out_at`` is when each was sent; ``originals`` shows the Finnish one where it is not
    translated.
    """
    told = archived_originals(region, audience)
    rows = NewsletterPage.objects.in_language(originals=originals).filter(
        region=region, translation_key__in=told.values("translation_key")
    )
    original = told.filter(translation_key=OuterRef("translation_key"))
    rows = rows.annotate(out_at=Subquery(original.values("sent_at")[:1]))
    return rows.order_by("-out_at", "-pk")


def audiences_with_letters(region: Region | None, letters: LetterQuerySet) -> QuerySet[Any]:
    """The audiences that some of the letters went to."""
    originals = archived_originals(region).filter(
        translation_key__in=letters.order_by().values("translation_key")
    )
    links = NewsletterPage.audiences.through._default_manager.filter(newsletterpage__in=originals)
    shown = Audience.objects.filter(region=region, is_archived=True)
    return shown.filter(pk__in=links.values("audience")).order_by("pk")


def hidden_letters(region: Region) -> LetterQuerySet:
    """The region's letters in all languages that are not in the archive."""
    told = archived_originals(region).values("translation_key")
    return NewsletterPage.objects.filter(region=region).exclude(translation_key__in=told)


def known_of_letters() -> dict[str, Any]:
    """What ``archived_at`` tells, and whether stories went along, as expressions for a query of
    letters."""
    original = NewsletterPage.objects.filter(
        translation_key=OuterRef("translation_key"), locale__language_code=settings.LANGUAGE_CODE
    )
    shown = NewsletterPage.audiences.through._default_manager.filter(
        newsletterpage=OuterRef("pk"),
        audience__is_archived=True,
        audience__region=OuterRef("region"),
    )
    archived = original.filter(Exists(shown), region=OuterRef("region"), sent_at__isnull=False)
    sent = Subquery(original.order_by().values("sent_at")[:1])
    return {
        "known_sent_at": sent,
        "known_archived": Exists(archived),
        "known_to_tell": Exists(bound_to(OuterRef("translation_key"))),
    }


def archived_at(letter: NewsletterPage) -> tuple[dt.datetime | None, bool]:
    """When the letter was sent in any language, and whether it stands in the archive; by no query
    where the letter was read by its address."""
    if hasattr(letter, "known_archived"):
        known = letter.sent_at or letter.known_sent_at
        return known, known is not None and letter.known_archived
    out_at = (
        letter.sent_at
        or NewsletterPage.objects.filter(
            translation_key=letter.translation_key, locale__language_code=settings.LANGUAGE_CODE
        )
        .values_list("sent_at", flat=True)
        .first()
    )
    if out_at is None:
        return None, False
    told = archived_originals(letter.region)
    return out_at, told.filter(translation_key=letter.translation_key).exists()
