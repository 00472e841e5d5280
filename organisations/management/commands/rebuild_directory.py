"""``manage.py rebuild_directory``: works out the directory's table anew, with a progress bar."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from organisations.models import DirectoryEntry, OrganisationPage
from organisations.services import rebuild_entries


class Command(BaseCommand):
    """Puts right whatever bulk changes past the pages have left behind; may be run at any time."""

    help = "Works out the directory's table anew from the associations' pages."

    def handle(self, *args: Any, **options: Any) -> None:
        total = OrganisationPage.objects.values("translation_key").distinct().count()
        with tqdm(total=total, unit="association", disable=options["verbosity"] < 1) as bar:
            for done in rebuild_entries():
                bar.update(done - bar.n)
        self.stdout.write(f"{DirectoryEntry.objects.count()} rows in the directory.")
