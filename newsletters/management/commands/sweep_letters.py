"""``manage.py sweep_letters``: one round that keeps letters moving, where beat is not at work."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from newsletters.engine.tasks import sweep_letters


class Command(BaseCommand):
    help = "One round of the letters' sweeper; workers are asked for by the broker."

    def handle(self, *args: Any, **options: Any) -> None:
        """What beat asks for every 15 seconds."""
        sweep_letters()
