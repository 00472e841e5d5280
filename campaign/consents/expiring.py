"""The ends of consents: a warning ahead, and the story down when the last day is over."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from campaign.consents.answerable import mail_people, people_of
from campaign.consents.withdrawing import take_down
from campaign.models import Consent, Story, StoryTakenDown, VideoStoryPage
from campaign.models.consents import WARNED_BEFORE
from regions.scoping import in_every_region

WARNED = "campaign.consent_runs_out"


def warn_of_ends() -> int:
    """Mail the region's people about consents that end within 30 days; returns how many consents.

    Once for each end: a consent that was prolonged is warned of again before its new end. One of a
    region where nobody answers for stories is asked about again tomorrow.
    """
    today = timezone.localdate()
    with in_every_region():
        rows = Consent.objects.filter(
            state=Consent.State.GIVEN,
            valid_until__range=(today, today + WARNED_BEFORE),
            story__taken_down_at=None,
        ).exclude(warned_for=F("valid_until"))
        return sum(_warn(pk) for pk in list(rows.values_list("pk", flat=True)))


@transaction.atomic
def _warn(pk: int) -> bool:
    rows = Consent.objects.select_for_update(of=("self",)).select_related("region__site")
    row = rows.filter(pk=pk).first()
    if row is None or row.warned_for == row.valid_until:
        return False
    if not people_of(row.region):
        return False
    row.warned_for = row.valid_until
    row.save(update_fields=["warned_for"])
    key = f"{row.pk}:{row.valid_until:%Y%m%d}"
    mail_people(region=row.region, kind=WARNED, about=row.pk, key=key)
    return True


def end_what_has_run_out() -> int:
    """Take down the stories of which a consent's last day is over; returns how many.

    A story that has never been public stays a draft: it can be published when the consent has been
    prolonged.
    """
    with in_every_region():
        ended = Consent.objects.filter(
            state=Consent.State.GIVEN, valid_until__lt=timezone.localdate()
        )
        live = VideoStoryPage.objects.filter(live=True)
        stories = Story.objects.filter(taken_down_at=None, pk__in=ended.values("story")).filter(
            Q(first_public_at__isnull=False) | Q(key__in=live.values("translation_key"))
        )
        return sum(_end(story) for story in list(stories))


@transaction.atomic
def _end(story: Story) -> bool:
    held = Story.objects.select_for_update(of=("self",)).get(pk=story.pk)
    ended = Consent.objects.filter(
        story=held, state=Consent.State.GIVEN, valid_until__lt=timezone.localdate()
    )
    if not ended.update(state=Consent.State.EXPIRED, ended_at=timezone.now()):
        return False  # it was prolonged meanwhile
    return take_down(story=held, reason=StoryTakenDown.Reason.EXPIRED) is not None
