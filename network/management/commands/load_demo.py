"""``manage.py load_demo``"""

import os
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from kombu.exceptions import OperationalError

from network.demo.load import load, save_summary
from network.demo.shown_pictures import make_shown_pictures
from network.images.models import Picture
from network.images.tasks import make_renditions
from network.management.commands.set_site_port import set_site_port
from network.tasks import rebuild_indexes


class Command(BaseCommand):
    help = "Writes the demo network. Safe to run again; never on a production site."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=None, help="port in the sites' addresses")

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.SITE_SCHEME == "https":
            raise CommandError("The demo has public passwords; it is not for production sites.")
        load(self._say)
        self._say("filling the search")
        call_command("rebuild_search", verbosity=0)
        if options["port"]:
            set_site_port(options["port"])
        if target := os.environ.get("DEMO_SUMMARY"):
            save_summary(Path(target))
        self._say("making the pictures that the pages show")
        make_shown_pictures()
        for picture_id in Picture.objects.values_list("pk", flat=True):
            make_renditions.enqueue(picture_id)
        try:
            rebuild_indexes.delay()
        except OperationalError:
            self._say("the broker does not answer; run `manage.py update_index` later")
        self._say("the demo network is written")

    def _say(self, sentence: str) -> None:
        self.stdout.write(sentence)
        self.stdout.flush()
