"""Celery's doors to the care of details. Each names the region it works in."""

from celery import shared_task

from organisations.exchange import tasks  # noqa: F401 — its tasks must be known to the worker
from organisations.services import checking, mailing, purging
from regions.models import Region, RoomKey


def _regions() -> list[Region]:
    rows = Region.objects.open().select_related("site").defer("outline")
    return list(rows.filter(rooms__contains=[RoomKey.ORGANISATIONS]))


@shared_task(name="organisations.tasks.send_mail")
def send_mail(region_id: int, mail_id: int) -> bool:
    """Send one mail, if it has not left."""
    region = Region.objects.get(pk=region_id)
    return mailing.send_mail(region=region, mail_id=mail_id)


@shared_task(name="organisations.tasks.resume_mails")
def resume_mails() -> None:
    """Take up every mail that has not left; beat calls it every minute."""
    for region_id, mail_id in mailing.unsent_mails():
        send_mail.delay(region_id, mail_id)


@shared_task(name="organisations.tasks.ask_for_details")
def ask_for_details() -> int:
    """Ask the associations whose details are a year old, in every region; beat, once a day."""
    return sum(checking.ask_for_details(region=region) for region in _regions())


@shared_task(name="organisations.tasks.count_verified")
def count_verified() -> None:
    """Write down each region's share of checked profiles; beat, once a day."""
    for region in _regions():
        purging.count_verified(region=region)


@shared_task(name="organisations.tasks.purge_care")
def purge_care() -> int:
    """Delete what is not needed any more, in every region; beat calls it every hour."""
    return purging.purge_care()
