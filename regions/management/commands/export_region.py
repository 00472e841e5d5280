"""``manage.py export_region kainuu /safe/place``"""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from regions.models import Region
from regions.moving.errors import MovingError
from regions.moving.exporting import export_region


class Command(BaseCommand):
    help = (
        "Writes all that a region owns into one file: rows as JSON, sheets that people can open, "
        "pictures, attachments and films. The file holds personal data of the region's readers."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", help="kainuu, lappi, …")
        parser.add_argument("folder", type=Path, help="where the file is put")
        parser.add_argument(
            "--with-people",
            action="store_true",
            help="also those who registered for events, and their lifts and needs",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        region = Region.objects.filter(slug=options["slug"]).first()
        if region is None:
            raise CommandError(f"No region has the slug “{options['slug']}”.")
        try:
            path = export_region(
                region=region,
                folder=options["folder"],
                with_people=options["with_people"],
                progress=self._say if options["verbosity"] > 1 else None,
            )
        except MovingError as problem:
            raise CommandError(str(problem)) from problem
        self.stdout.write(f"{region.name_fi} is in {path}.")

    def _say(self, label: str, rows: int) -> None:
        self.stdout.write(f"{label}: {rows}")
