"""``manage.py verify_audit_log``: has anybody changed the audit log?"""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from network.auditlog.chain import verify
from network.auditlog.models import AuditSeal


class Command(BaseCommand):
    help = "Goes through the chain of the audit log and says where it does not hold."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--expect",
            metavar="HASH",
            help="A hash that this command has told before: it must still stand in the chain, "
            "so nothing has been cut off at the end.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        found = verify()
        expected = options["expect"]
        if expected and not AuditSeal.objects.filter(hash=expected).exists():
            found.problems.append("The expected hash is not in the chain.")
        for problem in found.problems:
            self.stderr.write(problem)
        if found.problems:
            raise CommandError(f"The audit log does not hold: {len(found.problems)} problems.")
        self.stdout.write(
            f"The audit log holds: {found.sealed} entries sealed, {found.waiting} waiting; "
            f"last hash {found.last}"
        )
