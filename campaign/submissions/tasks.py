"""Celery's doors to forgetting submissions."""

from celery import shared_task

from campaign.submissions import retention


@shared_task(name="campaign.submissions.tasks.purge_submissions")
def purge_submissions() -> int:
    """Delete submissions whose time is over; beat, every hour."""
    return retention.purge_submissions()


@shared_task(name="campaign.submissions.tasks.remind_of_drafts")
def remind_of_drafts() -> int:
    """Tell those whose draft will be deleted; beat, every morning."""
    return retention.remind_of_drafts()
