"""``manage.py reconcile_letters /var/log/mail.log``: what became of mails that are in doubt."""

from __future__ import annotations

import sys
from argparse import FileType
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from newsletters.returns.reconciling import reconcile


class Command(BaseCommand):
    help = "Settles mails in doubt that a mail server's log tells of. Safe to run twice."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "log",
            nargs="?",
            type=FileType(errors="replace"),
            default=sys.stdin,
            help="a file, or nothing for a pipe: journalctl -u postfix | manage.py …",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        done = reconcile(options["log"])
        self.stdout.write(f"{done.taken} were taken by the server, {done.unknown} stay in doubt")
