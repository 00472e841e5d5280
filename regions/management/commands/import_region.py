"""``manage.py import_region kainuu-2026-11-26-120000.zip``"""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from regions.moving.errors import MovingError
from regions.moving.importing import import_region


class Command(BaseCommand):
    help = (
        "Sets a region up from the file that export_region wrote: all of it, or nothing. Its "
        "people are invited anew."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("archive", type=Path)
        parser.add_argument(
            "--as", dest="slug", default="", help="bring it in as another region, which is closed"
        )
        parser.add_argument("--hostname", default="", help="default: <slug>.<NETWORK_DOMAIN>")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            region = import_region(
                path=options["archive"],
                slug=options["slug"],
                hostname=options["hostname"],
                progress=self._say if options["verbosity"] > 1 else None,
            )
        except MovingError as problem:
            raise CommandError(str(problem)) from problem
        self.stdout.write(f"{region.name_fi} is open at {region.open_site.root_url}/.")

    def _say(self, label: str, rows: int) -> None:
        self.stdout.write(f"{label}: {rows}")
