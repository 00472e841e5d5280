"""Celery's doors to the timelines."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from events.evenings.running import run_due_steps as run
from events.models import Invitation
from events.models.evenings import INVITATION_KEPT_FOR
from regions.scoping import in_every_region


@shared_task(name="events.evenings.tasks.run_due_steps")
def run_due_steps() -> int:
    """Do the steps whose time has come, in every region; beat, every minute."""
    return run()


@shared_task(name="events.evenings.tasks.purge_invitations")
def purge_invitations() -> int:
    """Delete invitations 30 days after their event; beat, every hour. Returns how many went."""
    limit = timezone.now() - INVITATION_KEPT_FOR
    with in_every_region():
        return Invitation.objects.filter(occasion__ends_at__lt=limit).delete()[0]
