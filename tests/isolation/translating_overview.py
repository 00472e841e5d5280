"""What the overview of translations keeps on each side: numbers, duties and notices."""

from __future__ import annotations

from django.utils import timezone

from regions.roles import RoleKey
from tests.isolation.filling import Side
from translating.models import (
    CoreLanguage,
    LanguageDuty,
    Original,
    TranslationNotice,
)
from visits.models import MonthVisits, PageVisits, SearchedWords, SourceVisits


def look_after_translations(side: Side) -> None:
    """A rule, somebody who answers for it, what she is told, and how often a page was opened."""
    region, person = side.region, side.people[RoleKey.EDITOR]
    page = side.targets["news.NewsPage"]
    CoreLanguage.objects.create(region=region, language="en")
    LanguageDuty.objects.create(region=region, language="en", person=person)
    PageVisits.objects.create(
        region=region,
        translation_key=page.translation_key,
        language="fi",
        day=timezone.localdate(),
        count=7,
    )
    month = timezone.localdate().replace(day=1)
    counted = {"region": region, "month": month, "count": 7}
    MonthVisits.objects.create(**counted, language="fi")
    SourceVisits.objects.create(**counted, host=f"{side.words('Kuukkeli').slug('host')}.example")
    SearchedWords.objects.create(
        **counted, language="fi", words=side.words("Kuukkeli").say("words")
    )
    told = {"region": region, "person": person, "page_id": page.pk, "language": "en"}
    for kind in TranslationNotice.Kind:
        TranslationNotice.objects.create(kind=kind, **told)
    known = {"region": region, "words": 12, "published_at": page.last_published_at}
    Original.objects.update_or_create(
        page_id=page.pk, defaults=known | {"digest": side.words("Kuukkeli").say("digest")}
    )
