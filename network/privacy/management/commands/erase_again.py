"""``manage.py erase_again``: after a backup was restored."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from network.privacy.erasing import reapply_erasures


class Command(BaseCommand):
    help = "Erases again those who were erased after the backup was made. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Erased again: {reapply_erasures()} rows.")
