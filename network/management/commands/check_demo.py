"""``manage.py check_demo``"""

import os
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from network.demo.check import check


class Command(BaseCommand):
    help = "Visits every page of the running demo, logs in, sends a letter; says what failed."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--every", type=int, default=1, help="visit each n-th page only: a sample"
        )

    def handle(self, *args: Any, every: int = 1, **options: Any) -> None:
        folder = os.environ.get("MAIL_DIR", "")
        mails = Path(folder) if folder else None
        try:
            problems = check(say=self._say, mail_dir=mails, every=max(1, every))
        except ConnectionError as error:
            raise CommandError("Nothing answers. Start it first: make demo") from error
        for problem in problems[:30]:
            self.stderr.write(problem)
        if problems:
            raise CommandError(f"{len(problems)} things are wrong.")
        self.stdout.write("The demo works.")

    def _say(self, sentence: str) -> None:
        self.stdout.write(f"  {sentence}")
        self.stdout.flush()
