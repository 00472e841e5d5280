"""The versions of a letter, and what it is written for."""

from __future__ import annotations

from django.conf import settings

from newsletters.models import Audience, NewsletterPage
from regions.models import Region


def region_of(letter: NewsletterPage) -> Region:
    """The region whose letter it is. Raises ``ValueError`` for a page outside of every site."""
    if letter.region is None:
        raise ValueError(f"The letter {letter.pk} belongs to no region.")
    region: Region = letter.region
    return region


def original_of(letter: NewsletterPage) -> NewsletterPage:
    """The Finnish letter, which deliveries are recorded on whatever language each person reads."""
    if letter.locale.language_code == settings.LANGUAGE_CODE:
        return letter
    return NewsletterPage.objects.get(
        translation_key=letter.translation_key, locale__language_code=settings.LANGUAGE_CODE
    )


def versions_of(letter: NewsletterPage) -> dict[str, NewsletterPage]:
    """The published versions of a letter by language."""
    versions = NewsletterPage.objects.live().filter(translation_key=letter.translation_key)
    return {page.locale.language_code: page for page in versions.select_related("locale")}


def audiences_of(letter: NewsletterPage) -> list[Audience]:
    """The audiences that are in use and the letter's region's own, in order.

    Who is on several of them gets the letter once, with the opening words of the first.
    """
    rows = letter.audiences.filter(region=letter.region_id, is_active=True)
    return list(rows.order_by("pk"))


def written_versions(letter: NewsletterPage) -> dict[str, NewsletterPage]:
    """All versions of a letter by language, drafts too; the Finnish one first."""
    versions = NewsletterPage.objects.filter(translation_key=letter.translation_key)
    found = {page.locale.language_code: page for page in versions.select_related("locale")}
    order = [code for code, _name in settings.LANGUAGES if code in found]
    return {code: found[code] for code in order}
