"""``manage.py read_bounces``: read what has come back; with ``--stdin`` one mail from a pipe."""

from __future__ import annotations

import imaplib
import sys
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser

from newsletters.returns.mailbox import Round, handle, read_mailboxes, spool
from newsletters.returns.services import take_in_refusals


class Command(BaseCommand):
    help = "Reads reports of letters that did not arrive. Safe to run at any time, and twice."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--stdin", action="store_true", help="one mail, from a mail server")
        parser.add_argument(
            "--recipient", default="", help="whom the mail server had it for: ${recipient}"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            done = self._one(options["recipient"]) if options["stdin"] else self._all()
        except (OSError, imaplib.IMAP4.error, ImproperlyConfigured) as problem:
            raise CommandError(str(problem)) from problem
        self.stdout.write(str(done))

    @staticmethod
    def _all() -> Round:
        refused = take_in_refusals()
        done = read_mailboxes()
        done.handled += refused
        return done

    @staticmethod
    def _one(recipient: str) -> Round:
        """Written to disk first; what cannot be handled now is read with the others later."""
        box, done = spool(), Round()
        path = box.deliver(sys.stdin.buffer, recipient=recipient)
        handle(box, str(path), box.first_part(path), done)
        return done
