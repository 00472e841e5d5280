"""One mail a day and person about everything that waits to be told."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.users.models import UserProfile

from regions.outbox import Post, post
from regions.permissions import roles_of
from regions.scoping import in_every_region
from translating.models import TranslationNotice

if TYPE_CHECKING:
    from network.users.models import User

DIGEST = "translating.digest"
_TOLD_KEPT_FOR = dt.timedelta(days=30)


@transaction.atomic
def post_digests() -> int:
    """Post today's mails; returns how many. Doing it twice on one day posts none twice: what came
    in between waits for tomorrow. What concerns a region that the person has left is dropped."""
    posted = 0
    today = timezone.localdate()
    with in_every_region():
        TranslationNotice.objects.filter(mailed_on__lt=today - _TOLD_KEPT_FOR).delete()
        waiting = TranslationNotice.objects.filter(mailed_on=None).select_for_update(of=("self",))
        rows = waiting.select_related("region__site", "person").defer("region__outline")
        ordered = rows.order_by("person_id", "happened_at", "pk")
        for person, notices in groupby(ordered, key=lambda row: row.person):
            posted += _post(person, list(notices), today)
    return posted


def told_on(person: User, day: dt.date) -> QuerySet[TranslationNotice]:
    """What the person's mail of a day tells: of regions where she works still."""
    rows = TranslationNotice.objects.filter(
        person=person, mailed_on=day, region__in=list(roles_of(person))
    )
    return rows.select_related("region__site").defer("region__outline")


def _post(person: User, notices: list[TranslationNotice], today: dt.date) -> bool:
    here = roles_of(person)
    rows = TranslationNotice.objects.filter(pk__in=[row.pk for row in notices])
    rows.exclude(region__in=list(here)).delete()
    kept = [row for row in notices if row.region_id in here and row.region.site_id]
    if not kept:
        return False
    language = UserProfile.get_for_user(person).get_preferred_language()
    key = f"{person.pk}-{today.isoformat()}"
    mail = Post(kind=DIGEST, about=person.pk, key=key, email=person.email, language=language)
    if not post(region=kept[0].region, mail=mail):
        return False
    rows.filter(pk__in=[row.pk for row in kept]).update(mailed_on=today)
    return True
