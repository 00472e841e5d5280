"""Reading letters and their recipients."""

from __future__ import annotations

from collections import Counter

from django.conf import settings
from django.db.models import QuerySet

from newsletters.models import Delivery, NewsletterPage, Subscriber


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


def recipients_of(letter: NewsletterPage) -> QuerySet[Subscriber]:
    """Everybody on the letter's audience, each person once."""
    return Subscriber.objects.filter(audiences=letter.audience)


def recipients_by_language(letter: NewsletterPage) -> dict[str, int]:
    """How many people read the letter in which language; others get Finnish."""
    versions = versions_of(letter)
    languages = recipients_of(letter).values_list("language", flat=True)
    return dict(Counter(code if code in versions else settings.LANGUAGE_CODE for code in languages))


def delivery_counts(letter: NewsletterPage) -> dict[str, int]:
    """How many deliveries are in which state."""
    states = Delivery.objects.filter(letter=original_of(letter)).values_list("state", flat=True)
    return dict(Counter(states))
