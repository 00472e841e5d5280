"""``manage.py set_site_port 8100``"""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from wagtail.models import Site

from network import remembering


def set_site_port(port: int) -> None:
    """Move every site to a port; addresses in pages and letters follow."""
    Site.objects.exclude(port=port).update(port=port)
    Site.clear_site_root_paths_cache()
    remembering.renew()


class Command(BaseCommand):
    help = "Moves every site to another port, for a demo on a machine where one is taken."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("port", type=int)

    def handle(self, *args: Any, **options: Any) -> None:
        if not 1 <= options["port"] <= 65_535:
            raise CommandError("Give a port from 1 to 65535.")
        set_site_port(options["port"])
        self.stdout.write(f"Every site now answers at port {options['port']}.")
