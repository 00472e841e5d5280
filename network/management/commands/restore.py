"""``manage.py restore FILE``: brings a backup back into an empty database and empty folders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from network.backup.errors import BackupError
from network.backup.keys import lacking_keys
from network.backup.restoring import Backup, check_backup, restore
from network.backup.sealing import identities


class Command(BaseCommand):
    help = "Checks a backup from end to end and restores it. Writes over nothing."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--identity", type=Path, help="file with age's private key")
        parser.add_argument("--check", action="store_true", help="read all of it, restore nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        """Restore, and say what is still needed."""
        named = options["identity"] or settings.BACKUP_IDENTITY
        work = check_backup if options["check"] else restore
        try:
            found = work(options["file"], identities(Path(named)) if named else [])
        except (BackupError, OSError) as problem:
            raise CommandError(str(problem)) from problem
        self._tell(found, "is whole" if options["check"] else "has been restored")

    def _tell(self, found: Backup, how: str) -> None:
        rows, files = sum(found.rows.values()), len(found.manifest["files"])
        self.stdout.write(
            f"The backup of {found.made_at:%Y-%m-%d %H:%M} UTC {how}: {rows} rows, {files} parts."
        )
        if names := lacking_keys(found.head["keys"]):
            self.stdout.write(f"It needs these, and they are not set here: {', '.join(names)}.")
