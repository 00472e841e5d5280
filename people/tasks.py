"""Celery's doors to invitations. Each names the region it works in."""

from celery import shared_task

from people import services
from regions.models import Region


@shared_task(name="people.tasks.send_invitation")
def send_invitation(region_id: int, invitation_id: int) -> bool:
    """Send one invitation's mail, if it has not left."""
    region = Region.objects.get(pk=region_id)
    return services.send_invitation(region=region, invitation_id=invitation_id)


@shared_task(name="people.tasks.resume_invitations")
def resume_invitations() -> None:
    """Take up every mail that has not left; beat calls it every minute."""
    for region_id, invitation_id in services.unsent_invitations():
        send_invitation.delay(region_id, invitation_id)


@shared_task(name="people.tasks.purge_invitations")
def purge_invitations() -> int:
    """Delete invitations 30 days after their end, in every region; beat calls it every hour."""
    return services.purge_invitations()
