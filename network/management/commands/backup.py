"""``manage.py backup FOLDER``: one encrypted file with the database and all files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from network.auditlog.models import Event
from network.auditlog.recording import note
from network.backup.errors import BackupError
from network.backup.keys import needed_keys
from network.backup.making import make_backup


class Command(BaseCommand):
    help = "Writes a backup of the database and all files, encrypted for BACKUP_RECIPIENTS."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="where the file goes")
        parser.add_argument("--unencrypted", action="store_true", help="for a folder that is safe")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make it, and say what it holds and what it does not."""
        try:
            made = make_backup(options["folder"], unencrypted=options["unencrypted"])
        except (BackupError, OSError) as problem:
            raise CommandError(str(problem)) from problem
        # When the last one was made is asked by manage.py doctor and /metrics.
        note(Event.BACKED_UP, details={"rows": made.rows, "files": made.files})
        self.stdout.write(
            f"{made.path}: {made.rows} rows, {made.files} files, {made.size / 1e6:.1f} MB."
        )
        if names := needed_keys():
            self.stdout.write(f"Keep these apart, they are not in it: {', '.join(names)}.")
