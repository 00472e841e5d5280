"""The evenings of a region as they are being prepared: timelines, invitations, calls to make."""

from __future__ import annotations

from contextlib import suppress

from django.utils import timezone

from events.evenings.errors import NotNow
from events.evenings.planning import add_timeline
from events.evenings.running import run_step
from events.models import EventPage, Invitation, Occasion, Step
from organisations.models import OrganisationPage
from regions.models import Region

SILENT = 2
"""So many associations of the next evening's municipality have a telephone only."""


def prepare_evenings(region: Region) -> None:
    """Give the coming evenings their timeline; the next one's invitations have been sent."""
    rows = Occasion.objects.filter(
        region=region, kind=EventPage.Kind.EVENING, starts_at__gt=timezone.now(), cancelled=False
    )
    evenings = list(rows.filter(municipality__isnull=False).order_by("starts_at"))
    for occasion in evenings:
        add_timeline(occasion=occasion)
    if evenings:
        _invite(evenings[0])


def _invite(occasion: Occasion) -> None:
    pages = OrganisationPage.objects.filter(municipalities=occasion.municipality_id, live=True)
    silent = pages.filter(locale__language_code="fi").exclude(phone="").order_by("-sort_key")
    OrganisationPage.objects.filter(pk__in=[page.pk for page in silent[:SILENT]]).update(email="")
    for action in (Step.Action.NOTICE, Step.Action.INVITE):
        step = Step.objects.filter(occasion=occasion, action=action).first()
        if step is not None and step.state == Step.State.WAITING:
            with suppress(NotNow):  # no association there
                run_step(step=step, by=None)
    first = Invitation.objects.filter(occasion=occasion, email="").first()
    if first is not None:
        first.note, first.phoned_at = "Kaksi tulossa, toinen tarvitsee kyydin.", timezone.now()
        first.save(update_fields=["note", "phoned_at"])
