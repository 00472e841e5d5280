"""Celery's doors to this part."""

import datetime as dt

from celery import shared_task
from django.utils import timezone

from events.models import Occasion
from events.registration.forecast import remember_forecast
from events.registration.retention import purge_people
from regions.scoping import in_every_region

_LATEST = dt.timedelta(days=1)


@shared_task(name="events.tasks.purge_people")
def purge_people_task() -> int:
    """Forget people whose time is over; beat calls it every hour."""
    return purge_people()


@shared_task(name="events.tasks.remember_forecasts")
def remember_forecasts() -> int:
    """Store the forecast of what has begun; beat calls it every five minutes."""
    now = timezone.now()
    with in_every_region():
        rows = Occasion.objects.filter(
            starts_at__lte=now, starts_at__gt=now - _LATEST, cancelled=False, forecast=None
        )
        begun = list(rows.filter(registered__gt=0).select_related("region"))
        return sum(remember_forecast(occasion=row) is not None for row in begun)
