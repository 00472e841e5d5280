"""``manage.py doctor``: what is wrong and what to do. Exit status 0 well, 1 look, 2 broken."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation
from django.utils.translation import gettext as _

from network.doctor.examining import Examined, examinations, examine
from network.doctor.findings import Level

LANGUAGES = ("fi", "sv", "en")


class Command(BaseCommand):
    help = "Tells what is wrong with this install and what to do. Changes nothing."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--language", choices=LANGUAGES, help="otherwise that of LANG")
        parser.add_argument("--json", action="store_true", help="for programs")
        parser.add_argument(
            "--only", nargs="+", default=[], metavar="NAME", help="for example: mail"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Examine, tell, and end with the status of the worst."""
        only = tuple(options["only"])
        known = {one.name for one in examinations()}
        if unknown := set(only) - known:
            names = ", ".join(sorted(known))
            raise CommandError(f"{', '.join(sorted(unknown))}: there is no such one. Say: {names}")
        with translation.override(options["language"] or spoken()):
            found = []
            for one in examine(only):
                found.append(one)
                if not options["json"]:
                    self._tell(one)
            worst = max((one.level for one in found), default=Level.OK)
            self.stdout.write(_as_json(found, worst) if options["json"] else _summary(found))
        if worst:
            sys.exit(int(worst))

    def _tell(self, one: Examined) -> None:
        marks = {Level.OK: _("well"), Level.LOOK: _("look"), Level.BROKEN: _("BROKEN")}
        self.stdout.write(f"{marks[one.level]:<8} {one.title}")
        for finding in one.findings:
            self.stdout.write(f"         {finding.words}")
            for line in finding.advice.splitlines():
                self.stdout.write(f"         → {line}")


def spoken() -> str:
    """The terminal's language, where we speak it; else English."""
    told = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return told[:2] if told[:2] in LANGUAGES else "en"


def _summary(found: list[Examined]) -> str:
    counts = [sum(one.level == level for one in found) for level in Level]
    words = _("%(well)s well, %(look)s to look at, %(broken)s broken.")
    return words % dict(zip(("well", "look", "broken"), counts, strict=True))


def _as_json(found: list[Examined], worst: Level) -> str:
    rows = [
        {
            "name": one.name,
            "title": one.title,
            "level": one.level.name.lower(),
            "findings": [
                {"level": each.level.name.lower(), "words": each.words, "advice": each.advice}
                for each in one.findings
            ],
        }
        for one in found
    ]
    return json.dumps({"level": worst.name.lower(), "examinations": rows}, ensure_ascii=False)
