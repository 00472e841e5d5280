"""``manage.py retention``: what is kept of people, how much of it, and is any of it too old?"""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from network.privacy.registry import personal
from network.privacy.retention import overdue
from network.privacy.scope import every_region


class Command(BaseCommand):
    help = "Counts what is kept of people, and fails when something has outlived its limit."

    def handle(self, *args: Any, **options: Any) -> None:
        with every_region():
            for one in personal():
                self.stdout.write(f"{one.model}: {one.rows.count()} rows")
        late = overdue()
        for found in late:
            self.stderr.write(
                f"{found.declared.model}: {found.count} rows older than {found.limit.days} days "
                f"after {found.limit.after}"
            )
        if late:
            raise CommandError(f"{len(late)} promises are not kept.")
        self.stdout.write("Nothing has outlived its limit.")
