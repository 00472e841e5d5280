"""Celery's doors to the ends of consents."""

from celery import shared_task

from campaign.consents import expiring, forgetting


@shared_task(name="campaign.consents.tasks.warn_of_ends")
def warn_of_ends() -> int:
    """Warn of consents that run out within 30 days; beat, once a day."""
    return expiring.warn_of_ends()


@shared_task(name="campaign.consents.tasks.end_consents")
def end_consents() -> int:
    """Take down stories whose consent has run out, and what a dying process left; beat, hourly."""
    forgetting.remove_left_files()
    return expiring.end_what_has_run_out()


@shared_task(name="campaign.consents.tasks.forget_taken_down")
def forget_taken_down() -> int:
    """Delete what was taken down 30 days ago; beat, once a night."""
    return forgetting.forget_taken_down()
