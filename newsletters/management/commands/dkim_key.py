"""``manage.py dkim_key kainuu.example.org``: a key that signs letters, and its line for DNS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from newsletters.returns.keys import is_domain, is_selector, key_line, make_key


class Command(BaseCommand):
    help = "Makes a key pair that signs a domain's letters (DKIM), and prints the line for DNS."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("domain", help="what follows the @ of the sender: example.org")
        parser.add_argument("--selector", default="", help="default: letters and the month")
        parser.add_argument("--folder", default="", help="default: dkim below VAR_DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        domain = options["domain"].strip().lower().rstrip(".")
        selector = options["selector"] or f"letters{timezone.localdate():%Y%m}"
        if not is_domain(domain) or not is_selector(selector):
            raise CommandError("Give a domain such as example.org, in the form that DNS has it.")
        folder = Path(options["folder"] or Path(settings.VAR_DIR) / "dkim")
        path = folder.resolve() / f"{domain}.{selector}.pem"
        try:
            make_key(path)
        except FileExistsError as error:
            raise CommandError(f"{path} is there already; choose another --selector.") from error
        except OSError as error:
            raise CommandError(f"{path} cannot be written: {error.strerror}.") from error
        line = key_line(domain, selector, path)
        self.stdout.write(
            f"1. Add this line to the DNS of {domain}:\n\n{line}\n\n"
            f"2. When it is visible, add this to DKIM_KEYS:\n\n{domain}:{selector}:{path}\n"
        )
