"""``manage.py provision_region pirkanmaa --languages fi sv en``"""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from regions.models import RoomKey
from regions.services import UnknownRegion, provision_region


class Command(BaseCommand):
    help = "Opens a region's site, or adds what an open one lacks. Safe to run again."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", help="kainuu, pirkanmaa, …; verkosto is the national hub")
        parser.add_argument(
            "--languages", nargs="+", default=["fi"], help="for example: fi sv en; Finnish is first"
        )
        parser.add_argument("--hostname", default="", help="default: <slug>.<NETWORK_DOMAIN>")
        parser.add_argument("--rooms", nargs="+", default=[], choices=RoomKey.values)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            region = provision_region(
                slug=options["slug"],
                languages=options["languages"],
                hostname=options["hostname"],
                rooms=options["rooms"],
            )
        except (UnknownRegion, ValueError) as error:
            raise CommandError(str(error)) from error
        languages = ", ".join(dict(settings.LANGUAGES)[code] for code in region.languages)
        self.stdout.write(f"{region.name_fi} is open at {region.site.root_url}/ in {languages}.")
