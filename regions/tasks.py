"""Celery doors of the regions."""

import datetime as dt

from celery import shared_task
from django.utils import timezone
from wagtail.models import Page

from regions.deleting.services import delete, ordered
from regions.models import OutgoingMail, RegionLogEntry
from regions.models.activity import LOG_KEPT_FOR
from regions.models.mails import MAIL_KEPT_FOR
from regions.outbox.delivering import deliver
from regions.outbox.posting import wake
from regions.scoping import in_every_region
from regions.searching.missed import forget_old


@shared_task(name="regions.tasks.forget_missed_searches")
def forget_missed_searches() -> None:
    """Beat, once a night."""
    forget_old()


@shared_task(name="regions.tasks.deliver_mails")
def deliver_mails() -> int:
    """Deliver the post that is due; beat, every minute, and whoever has posted something.

    What is left when the slice of time ends is taken up by the next task at once.
    """
    sent = deliver()
    with in_every_region():
        due = OutgoingMail.objects.filter(
            state=OutgoingMail.State.WAITING, next_at__lte=timezone.now()
        )
        if sent and due.exists():
            wake()
    return sent


@shared_task(name="regions.tasks.purge_mails")
def purge_mails() -> int:
    """Delete mails that were settled 30 days ago; beat, every hour. Returns how many went."""
    limit: dt.datetime = timezone.now() - MAIL_KEPT_FOR
    with in_every_region():
        return OutgoingMail.objects.filter(settled_at__lt=limit).delete()[0]


@shared_task(name="regions.tasks.purge_activity")
def purge_activity() -> int:
    """Delete what was written down of deeds two years ago; beat, once a night."""
    with in_every_region():
        old = RegionLogEntry.objects.filter(created_at__lt=timezone.now() - LOG_KEPT_FOR)
        return old.delete()[0]


@shared_task(name="regions.tasks.delete_section")
def delete_section(page_id: int) -> int:
    """Delete a section that has been ordered to go; returns how many pages went."""
    page = ordered().filter(pk=page_id).first()
    return _delete(page) if page else 0


@shared_task(name="regions.tasks.resume_deleting")
def resume_deleting() -> int:
    """Go on with sections whose message was lost or whose worker died; beat, every five minutes."""
    return sum(_delete(page) for page in list(ordered()))


def _delete(page: Page) -> int:
    with in_every_region():
        return delete(page)
