"""``manage.py rebuild_calendar``: works out the calendar's table anew, with a progress bar."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from events.models import CalendarEntry, EventPage
from events.services.calendar import rebuild_entries


class Command(BaseCommand):
    """Puts right whatever bulk changes past the pages have left behind; may be run at any time."""

    help = "Works out the calendar's table anew from the events' pages."

    def handle(self, *args: Any, **options: Any) -> None:
        total = EventPage.objects.values("translation_key").distinct().count()
        with tqdm(total=total, unit="event", disable=options["verbosity"] < 1) as bar:
            for done in rebuild_entries():
                bar.update(done - bar.n)
        self.stdout.write(f"{CalendarEntry.objects.count()} rows in the calendar.")
