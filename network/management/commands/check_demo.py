"""``manage.py check_demo``"""

import os
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from network.demo.check import check


class Command(BaseCommand):
    help = "Visits every page of the running demo, logs in, sends a letter; says what failed."

    def handle(self, *args: Any, **options: Any) -> None:
        folder = os.environ.get("MAIL_DIR", "")
        problems = check(say=self._say, mail_dir=Path(folder) if folder else None)
        for problem in problems[:30]:
            self.stderr.write(problem)
        if problems:
            raise CommandError(f"{len(problems)} things are wrong.")
        self.stdout.write("The demo works.")

    def _say(self, sentence: str) -> None:
        self.stdout.write(f"  {sentence}")
        self.stdout.flush()
