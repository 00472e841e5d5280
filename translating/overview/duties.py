"""Who answers for which language, and which languages must have the core pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import QuerySet

from regions.activity import record
from regions.models import Deed, Region
from translating.models import CoreLanguage, LanguageDuty

if TYPE_CHECKING:
    from network.users.models import User


def staff_of(region: Region) -> QuerySet[User]:
    """Everybody who works in the region now."""
    people = get_user_model().objects.filter(is_active=True, groups__region_role__region=region)
    return people.distinct().order_by("last_name", "first_name", "email")


def responsible_in(region: Region) -> dict[str, User]:
    """Language → who answers for it; those who have left the region do so no more."""
    rows = LanguageDuty.objects.filter(region=region, person__in=staff_of(region))
    return {row.language: row.person for row in rows.select_related("person")}


@transaction.atomic
def set_duties(
    *,
    region: Region,
    core: Iterable[str],
    people: Mapping[str, User | None],
    by: User | None = None,
) -> None:
    """Write the rule and the duties as told; a language that ``people`` does not name stays."""
    chosen = set(core)
    rules = CoreLanguage.objects.filter(region=region)
    rules.exclude(language__in=chosen).delete()
    CoreLanguage.objects.bulk_create(
        [CoreLanguage(region=region, language=code) for code in sorted(chosen)],
        ignore_conflicts=True,
    )
    for language, person in people.items():
        if person is None:
            LanguageDuty.objects.filter(region=region, language=language).delete()
        else:
            LanguageDuty.objects.update_or_create(
                region=region, language=language, defaults={"person": person}
            )
    record(region, by, Deed.CHANGED_SETTINGS, data={"fields": ["translation_duties"]})
