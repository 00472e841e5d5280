"""Writing down what people will be told of: an original has changed, a translation is there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from wagtail.models import Page, Revision

from regions.scoping import in_every_region
from translating.models import TranslationNotice
from translating.overview.duties import responsible_in, staff_of

Kind = TranslationNotice.Kind


def original_changed(page: Any, *, by: int | None) -> None:
    """Whoever answers for a language in which the page is translated hears of it, unless she
    changed it herself."""
    with in_every_region():
        same = Page.objects.filter(translation_key=page.translation_key, alias_of=None)
        twins = list(same.exclude(pk=page.pk).select_related("locale"))
        people = responsible_in(page.region) if twins else {}
        for twin in twins:
            person = people.get(twin.locale.language_code)
            if person is not None:
                _note(Kind.CHANGED, page.region, twin, [person.pk], by=by)


def translation_landed(page: Any, *, by: int | None) -> None:
    """Whoever asked for the translation, and whoever answers for the originals, hears of it."""
    with in_every_region():
        people = {_asked_by(page)}
        if not people & set(staff_of(page.region).values_list("pk", flat=True)):
            people = set()
        source = responsible_in(page.region).get(settings.LANGUAGE_CODE)
        if source is not None:
            people.add(source.pk)
        _note(Kind.LANDED, page.region, page, people, by=by)


def _asked_by(page: Any) -> int | None:
    """Sending a page to be translated writes the first revision that has a name in the sender's."""
    rows = Revision.page_revisions.filter(object_id=str(page.pk)).exclude(user=None)
    rows = rows.order_by("created_at", "pk")
    found: int | None = rows.values_list("user_id", flat=True).first()
    return found


def _note(
    kind: str, region: Any, page: Any, people: Iterable[int | None], *, by: int | None
) -> None:
    """Something that is waiting to be told already is not told twice, nor to who did it."""
    TranslationNotice.objects.bulk_create(
        [
            TranslationNotice(
                region=region,
                person_id=person,
                kind=kind,
                page_id=page.pk,
                language=page.locale.language_code,
            )
            for person in people
            if person not in (None, by)
        ],
        ignore_conflicts=True,
    )
