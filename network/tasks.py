"""Celery doors that belong to no room."""

from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from celery import shared_task
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.utils import timezone

from network import background  # noqa: F401 — its task must be known to the worker
from network.health import tasks as health  # noqa: F401 — the same
from network.images.lighter import make_lighter


@shared_task(name="network.tasks.publish_scheduled")
def publish_scheduled() -> None:
    """Publish and expire what editors have timed; beat calls it every minute."""
    call_command("publish_scheduled", verbosity=0)


@shared_task(name="network.tasks.rebuild_indexes")
def rebuild_indexes() -> None:
    """Fill the admin's search index and the reference index from nothing."""
    call_command("update_index", verbosity=0)
    call_command("rebuild_references_index", verbosity=0)


@shared_task(name="network.tasks.make_lighter_pictures")
def make_lighter_pictures() -> int:
    """Make some of the AVIF pictures that are missing; beat, every five minutes."""
    return make_lighter()


@shared_task(name="network.tasks.forget_sessions")
def forget_sessions() -> None:
    """Drop sessions that have ended and failed log-ins that no longer count; beat, once a night."""
    call_command("clearsessions", verbosity=0)
    live = Session.objects.values("session_key")
    UserSession.objects.exclude(session_key__in=live).delete()
    AccessAttempt.objects.filter(
        attempt_time__lt=timezone.now() - settings.AXES_COOLOFF_TIME
    ).delete()
