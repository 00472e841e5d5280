"""``manage.py end_sessions``"""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from network.users.models import User
from network.users.services import end_sessions


class Command(BaseCommand):
    help = "Logs one person out everywhere, or everybody: after a theft, or when in doubt."

    def add_arguments(self, parser: CommandParser) -> None:
        whose = parser.add_mutually_exclusive_group(required=True)
        whose.add_argument("--email", help="the account's address")
        whose.add_argument("--all", action="store_true", help="every account")

    def handle(self, *args: Any, email: str | None, **options: Any) -> None:
        found = User.objects.filter(email__iexact=email) if email else User.objects.all()
        if email and not found:
            raise CommandError(f"Nobody has the address {email}.")
        for user in found:
            end_sessions(user=user)
        self.stdout.write(f"Logged out everywhere: {len(found)}.")
