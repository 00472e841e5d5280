"""Celery's doors to sending. A message means only: go and look at this letter."""

from celery import shared_task

from newsletters import services


@shared_task(name="newsletters.tasks.deliver_letter")
def deliver_letter(letter_id: int) -> int:
    """Deliver what is waiting of a letter."""
    return services.deliver(letter_id=letter_id)


@shared_task(name="newsletters.tasks.resume_letters")
def resume_letters() -> None:
    """Take up every letter that has someone waiting; beat calls it every minute."""
    for letter_id in services.letters_to_resume():
        deliver_letter.delay(letter_id)
